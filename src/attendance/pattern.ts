import { daysBetween } from './engine/dates'
import type { DayKind } from './engine/types'

/** Which shift is worked on which date: a rotation. */
export interface Pattern {
  /** Names of shifts, null for a day off; from the anchor on, again and again. */
  cycle: readonly (string | null)[]
  /** A date on which the cycle begins. */
  anchor: string
  /** Whether holidays and moved days of the calendar are followed, or the roster goes through them. */
  holidays: 'follow' | 'through'
  /** The shift of a day off that is made a workday, and the one that lends its breaks to other days off. */
  workdayShift?: string | null
}

/** What the calendar says of dates: those alone of which it says something. */
export type Calendar = Readonly<Record<string, DayKind>>

export interface Rostered {
  kind: DayKind
  shift: string | null
  due: boolean
}

const inCycle = ({ cycle, anchor }: Pattern, date: string): string | null => {
  const days = daysBetween(anchor, date) % cycle.length
  return cycle[days < 0 ? days + cycle.length : days] ?? null
}

/** What a date is by a pattern and a calendar. */
export const rosteredOn = (pattern: Pattern, calendar: Calendar, date: string): Rostered => {
  const own = inCycle(pattern, date)
  const says = calendar[date]
  if (pattern.holidays === 'through') {
    const due = own !== null
    return { kind: says === 'statutory' ? says : due ? 'workday' : 'rest', shift: own, due }
  }
  const kind = says ?? (own === null ? 'rest' : 'workday')
  const shift = own ?? pattern.workdayShift ?? null
  return { kind, shift, due: kind === 'workday' && shift !== null }
}
