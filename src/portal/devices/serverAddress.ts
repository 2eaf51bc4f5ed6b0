/**
 * The origin by which this server is reached, for a line that somebody types: what the operator has set, else what the browser asked. Where it
 * is not set, no proxy with TLS is known of but by what it says.
 */
export const serverAddress = (asked: Pick<Headers, 'get'>, set: string | undefined): string => {
  if (set) return new URL(set).origin
  const protocol = asked.get('x-forwarded-proto') === 'https' ? 'https' : 'http'
  const host = asked.get('host')
  return host ? `${protocol}://${host}` : ''
}
