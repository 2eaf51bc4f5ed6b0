import { clocksOf, clocksOfShift } from './engine/plan'
import type { Shift } from './engine/types'

const DAY = 1_440

/** Why a shift cannot be worked, or nothing. */
export const shiftFault = (shift: Shift): 'overlapping-parts' | 'break-outside-part' | undefined => {
  const { parts, extent } = clocksOfShift(shift)
  // A part that begins before the one ahead of it has ended was put on the next day.
  if (extent && extent[1] - extent[0] > DAY) return 'overlapping-parts'
  const within = shift.kind === 'flexible' && extent ? [extent] : parts
  const isInside = (window: readonly [number, number]): boolean =>
    !extent || within.some(([from, to]) => from <= window[0] && window[1] <= to)
  return shift.breaks.every((each) => isInside(clocksOf(each, extent?.[0] ?? 0)))
    ? undefined
    : 'break-outside-part'
}
