/** Minutes that were granted together, and end together. */
export interface Grant {
  lot: string
  minutes: number
  /** First and last day on which they can be used. */
  from: string
  until: string
}

export interface Use {
  on: string
  minutes: number
}

export interface Balance {
  balance: number
  expired: number
  /** What can still be used of each lot. */
  lots: Record<string, number>
}

/** Takes a use from the lots that can be used on its day, the one that ends first before the others. @returns minutes that no lot covers */
const take = (lots: readonly (Grant & { left: number })[], { on, minutes }: Use): number => {
  let lacking = minutes
  for (const lot of lots) {
    if (on < lot.from || on > lot.until) continue
    const taken = Math.min(lot.left, lacking)
    lot.left -= taken
    lacking -= taken
  }
  return lacking
}

/** What is left of grants on a day. What was used does not expire; expiry takes what is left of a lot, never less than none. */
export const balanceOn = (grants: readonly Grant[], uses: readonly Use[], on: string): Balance => {
  const lots = grants
    .map((grant) => ({ ...grant, left: grant.minutes }))
    .sort((a, b) => a.until.localeCompare(b.until) || a.from.localeCompare(b.from))
  const past = uses.filter((use) => use.on <= on).sort((a, b) => a.on.localeCompare(b.on))
  const uncovered = past.reduce((sum, use) => sum + take(lots, use), 0)
  const live = lots.filter(({ from, until }) => from <= on && on <= until)
  const expired = lots.filter(({ until }) => until < on)
  const sum = (some: typeof lots): number => some.reduce((all, { left }) => all + left, 0)
  const shown = Object.fromEntries(lots.map(({ lot }) => [lot, 0]))
  for (const { lot, left } of live) shown[lot] = (shown[lot] ?? 0) + left
  return { balance: sum(live) - uncovered, expired: sum(expired), lots: shown }
}
