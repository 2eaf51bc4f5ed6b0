import { addDays } from './dates'
import { intersect, isNone, NONE, span, union, type Minutes } from './minutes'
import type { DayInput, DayKind, Overtime } from './types'
import { startOfDate } from './zone'

export type OvertimeKind = keyof Overtime
export const OVERTIME_KINDS: readonly OvertimeKind[] = ['workday', 'rest', 'holiday']

type Dated = Pick<DayInput, 'zone' | 'date' | 'due' | 'kinds'>

/** What a date is: as the calendar says, else by whether the day is due. */
export const kindOf = ({ due, kinds }: Pick<Dated, 'due' | 'kinds'>, date: string): DayKind =>
  kinds?.[date] ?? (due ? 'workday' : 'rest')

/**
 * R10: of which kind overtime in a minute of a date is: holiday where the date is a statutory one; else as the date on which the shift begins, and
 * where that is a holiday, as the minute's own.
 */
const overtimeKind = (day: Dated, date: string): OvertimeKind => {
  const own = kindOf(day, date)
  const begins = kindOf(day, day.date)
  const kind = own === 'statutory' || begins === 'statutory' ? own : begins
  return kind === 'statutory' ? 'holiday' : kind
}

/** R10: a set of minutes by the kind of overtime that each would be. */
export const byOvertimeKind = (set: Minutes, day: Dated): Record<OvertimeKind, Minutes> => {
  const sorted: Record<OvertimeKind, Minutes> = { workday: NONE, rest: NONE, holiday: NONE }
  if (isNone(set)) return sorted
  for (const days of [-1, 0, 1, 2]) {
    const date = addDays(day.date, days)
    const own = span(startOfDate(day.zone, date), startOfDate(day.zone, addDays(date, 1)))
    const kind = overtimeKind(day, date)
    sorted[kind] = union(sorted[kind], intersect(set, own))
  }
  return sorted
}
