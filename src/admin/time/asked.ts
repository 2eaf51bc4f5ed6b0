/** What an address asks for and the page does not show. */
export interface Unshown {
  asked: string
  why: 'unreadable' | 'to-come'
}

/** Longer than any date: what stands in an address may be anything. */
const MOST = 24

/** What of an address is shown: what it asks for where that can be read and has begun, else what is now, and why. */
export const shownFor = (
  asked: string | string[] | undefined,
  isOne: (text: string) => boolean,
  now: string,
): { shown: string; unshown: Unshown | null } => {
  if (asked === undefined) return { shown: now, unshown: null }
  const text = [asked].flat().join()
  const why = Array.isArray(asked) || !isOne(text) ? 'unreadable' : text > now ? 'to-come' : null
  return why ? { shown: now, unshown: { asked: text.slice(0, MOST), why } } : { shown: text, unshown: null }
}
