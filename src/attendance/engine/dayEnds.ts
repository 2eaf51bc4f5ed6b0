import { addDays } from './dates'
import { planOf } from './plan'
import type { Counted } from './punches'
import type { DayInput, Shift } from './types'
import { momentOf } from './zone'
import type { Span } from './minutes'

/** 04:00 by the wall clock. */
const NIGHT = 240
const NEAR = 120
const AFTER_SHIFT = 360
const BEFORE_SHIFT = 240
/** For how long an out closes an in of another day. */
const LONGEST = 960

/** R3: where the day before a date ends, by the shift that is worked on that day and the one of the date. */
const borderBefore = (zone: string, date: string, earlier: Shift | null, later: Shift | null): number => {
  const border = momentOf(zone, date, NIGHT)
  const past = planOf(earlier, zone, addDays(date, -1)).extent
  const coming = planOf(later, zone, date).extent
  const isNear = (extent: Span | null) => extent && extent[0] - border <= NEAR && border - extent[1] <= NEAR
  if (!isNear(past) && !isNear(coming)) return border
  if (past && coming) return Math.floor((past[1] + coming[0]) / 2)
  if (past) return past[1] + AFTER_SHIFT
  return coming ? coming[0] - BEFORE_SHIFT : border
}

/** R3: from when to when a day reaches, and when the day before it began. */
export interface DayEnds {
  start: number
  end: number
  before: number
}

/** R3. Which shift was worked two days before is not known; it moves the border there only where it lay near the one of the day before. */
export const dayEnds = ({ zone, date, shift, due, dayBefore, dayAfter }: DayInput): DayEnds => {
  const worked = due ? shift : null
  return {
    before: borderBefore(zone, addDays(date, -1), null, dayBefore),
    start: borderBefore(zone, date, dayBefore, worked),
    end: borderBefore(zone, addDays(date, 1), worked, dayAfter),
  }
}

/**
 * R3: the punches of the day. Each belongs to the day in which it lies; an explicit out goes with the in that it closes, and a repeat with what it
 * repeats.
 */
export const ofDay = (punches: readonly Counted[], { before, start, end }: DayEnds): Counted[] => {
  const lies = (at: number): number => (at < before ? -2 : at < start ? -1 : at < end ? 0 : 1)
  let open: { at: number; day: number } | undefined
  let day = 0
  return punches.filter(({ at, kind, repeat }) => {
    if (repeat) return day === 0
    day = lies(at)
    const isOpen = open?.day === day
    if (kind === 'out') {
      if (open && at - open.at <= LONGEST) day = open.day
      open = undefined
    } else if (kind === 'unknown' && isOpen) open = undefined
    else if (kind === 'unknown' || (kind === 'in' && !isOpen)) open = { at, day }
    return day === 0
  })
}
