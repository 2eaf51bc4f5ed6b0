/** Where whoever has no session goes, and back; a browser that brought one that is over hears so. */
export const signInPath = (path: string, broughtOne: boolean): string => {
  const query = new URLSearchParams({
    ...(path === '/' ? {} : { next: path }),
    ...(broughtOne ? { why: 'ended' } : {}),
  }).toString()
  return query ? `/sign-in?${query}` : '/sign-in'
}
