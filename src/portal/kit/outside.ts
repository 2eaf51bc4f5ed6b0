/** An address of another site, as it may be followed from the page in between; null for whatever is none. */
export const outside = (to: string | string[] | undefined): string | null => {
  if (typeof to !== 'string' || !URL.canParse(to)) return null
  const { protocol, href } = new URL(to)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}

/** Leads every link of a text that leaves this site through the page in between (P48). */
export const throughPage = (html: string): string =>
  html.replace(/(<a\b[^>]*?\shref=")(https?:[^"]*)"/gi, (_all, before: string, to: string) => {
    const address = to.replaceAll('&amp;', '&')
    return `${before}/leave?to=${encodeURIComponent(address)}"`
  })
