import { saysTheSame } from './saysTheSame'

/**
 * Where a change leads. `less`: processing only lessens, or people are promised more. `more`: it widens, or nobody can tell. `same`: it
 * does not change.
 */
export type Direction = 'same' | 'less' | 'more'
export type Comparer<T> = (before: T, after: T) => Direction

/** What nobody can weigh: any difference counts as a widening. */
export const unknown: Comparer<unknown> = (before, after) => (saysTheSame(before, after) ? 'same' : 'more')

/** Fewer is less. */
export const fewer: Comparer<readonly string[] | undefined> = (before = [], after = []) => {
  if (after.some((each) => !before.includes(each))) return 'more'
  return before.some((each) => !after.includes(each)) ? 'less' : 'same'
}

/** More is less: what is promised grows. */
export const promised: Comparer<readonly string[] | undefined> = (before, after) => fewer(after, before)

/** Lower is less; null is without end. */
export const lower: Comparer<number | null> = (before, after) => {
  const [a, b] = [before ?? Infinity, after ?? Infinity]
  return a === b ? 'same' : b < a ? 'less' : 'more'
}

/** By an order from the strictest to the widest. */
export const towards =
  <T>(order: readonly T[]): Comparer<T> =>
  (before, after) => {
    const [a, b] = [order.indexOf(before), order.indexOf(after)]
    if (a < 0 || b < 0) return unknown(before, after)
    return a === b ? 'same' : b < a ? 'less' : 'more'
  }

/** Lists of things with a key: one that goes is less, one that comes or changes is more. */
export const keyed =
  <T extends object>(keyOf: (each: T) => string): Comparer<readonly T[]> =>
  (before, after) => {
    const changed = after.some((each) => {
      const old = before.find((one) => keyOf(one) === keyOf(each))
      return !old || !saysTheSame(old, each)
    })
    if (changed) return 'more'
    return after.length < before.length ? 'less' : 'same'
  }
