/** Whole minutes since 1970, UTC, from the first to before the last. */
export type Span = readonly [from: number, to: number]
/** A set of minutes: spans in order that neither touch nor overlap, none of them empty. */
export type Minutes = readonly Span[]

export const NONE: Minutes = []

export const span = (from: number, to: number): Minutes => (from < to ? [[from, to]] : NONE)

/** The minutes that are in any of them. */
export const union = (...sets: readonly Minutes[]): Minutes => {
  const some = sets.filter((set) => set.length)
  if (some.length < 2) return some[0] ?? NONE
  return joined(some.flat())
}

/** A set of spans in any order, which may touch and overlap. */
const joined = (spans: readonly Span[]): Minutes => {
  const set: [number, number][] = []
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = set.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else set.push([from, to])
  }
  return set
}

/** The minutes that are in both. */
export const intersect = (a: Minutes, b: Minutes): Minutes => {
  const both: Span[] = []
  for (const [from, to] of a)
    for (const [start, end] of b)
      if (from < end && start < to) both.push([Math.max(from, start), Math.min(to, end)])
  return both
}

/** The minutes of the first that are not in the second. */
export const subtract = (a: Minutes, b: Minutes): Minutes => {
  if (!a.length || !b.length) return a
  const left: Span[] = []
  for (const [from, to] of a) {
    let since = from
    for (const [start, end] of b) {
      if (end <= since || start >= to) continue
      if (since < start) left.push([since, start])
      since = end
    }
    if (since < to) left.push([since, to])
  }
  return left
}

/** How many they are. */
export const sizeOf = (set: Minutes): number => set.reduce((sum, [from, to]) => sum + to - from, 0)

export const isNone = (set: Minutes): boolean => set.length === 0

/** The first of them. */
export const startOf = (set: Minutes): number | undefined => set[0]?.[0]

/** The minute after the last of them. */
export const endOf = (set: Minutes): number | undefined => set.at(-1)?.[1]

export const before = (set: Minutes, at: number): Minutes => intersect(set, [[-Infinity, at]])

export const since = (set: Minutes, at: number): Minutes => intersect(set, [[at, Infinity]])

/** The moment at which so many of them have passed; beyond the last where there are fewer. */
export const momentAfter = (set: Minutes, count: number): number => {
  let left = count
  for (const [from, to] of set) {
    if (left <= to - from) return from + left
    left -= to - from
  }
  return endOf(set) ?? -Infinity
}

/** So many of them, from the first on. */
export const firstOf = (set: Minutes, count: number): Minutes =>
  count > 0 ? before(set, momentAfter(set, count)) : NONE

/** The same, so many minutes later. */
export const moved = (set: Minutes, by: number): Minutes =>
  set.map(([from, to]): Span => [from + by, to + by])
