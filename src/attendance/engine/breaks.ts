import { intersect, NONE, sizeOf, startOf, endOf, span, subtract, union, type Minutes } from './minutes'
import type { Plan } from './plan'

/** R8: what is taken out of presence: unpaid windows and punched breaks, united; a punched break inside a paid window is work. */
export const breaksIn = (presence: Minutes, punched: Minutes, { unpaid, paid }: Plan): Minutes =>
  intersect(presence, union(unpaid, subtract(punched, paid)))

/** R15: a shorter one is no break by law. */
const SHORTEST = 15

/** R15: minutes of break that the law of Germany wants for so much work. */
const needed = (work: number): number => (work <= 360 ? 0 : work <= 540 ? 30 : 45)

/**
 * R15: how many minutes of break by law were not taken: the least break that is enough, less what was taken.
 * @param work presence less breaks
 */
export const lackingBreak = (presence: Minutes, work: Minutes): number => {
  const whole = span(startOf(presence) ?? 0, endOf(presence) ?? 0)
  const pauses = subtract(whole, work).map((pause) => sizeOf([pause]))
  const isBreak = (size: number): boolean => size >= SHORTEST
  const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0)
  const taken = sum(pauses.filter(isBreak))
  const gross = sizeOf(whole) - sum(pauses.filter((size) => !isBreak(size)))
  let least = taken
  while (least < needed(gross - least)) least++
  return least - taken
}

/** A set without so many of its last minutes. */
export const withoutLast = (set: Minutes, count: number): Minutes => {
  let left = count
  return [...set].reverse().reduce<Minutes>((kept, [from, to]) => {
    const cut = Math.min(left, to - from)
    left -= cut
    return [...span(from, to - cut), ...kept]
  }, NONE)
}
