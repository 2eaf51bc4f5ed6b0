import type { DayInput, Reason, Status } from './types'
import { kindOf } from './kinds'

/** What a status is read from, in minutes. */
export interface Credit {
  due: number
  /** What would be due without half a holiday. */
  whole: number
  workedDue: number
  deemed: number
  leave: number
  forgiven: number
  /** Whether somebody worked at all, within the shift or beyond. */
  came: boolean
}

/** R12: what a day that was due has become, and why. */
export const statusOfDue = (credit: Credit, { shift }: DayInput, punched: boolean): [Status, Reason[]] => {
  const { due, whole, workedDue, deemed, leave, forgiven, came } = credit
  if (due && leave >= due) return ['leave', []]
  if (!came && !deemed) return ['absent', punched ? [] : ['no-punch']]
  const total = workedDue + deemed + leave + forgiven
  // Half a holiday shrinks the thresholds as it shrinks what is due.
  const isUnder = (threshold = 0): boolean => total * whole < threshold * due
  if (isUnder(shift?.absentBelow)) return ['absent', ['below-absent']]
  return isUnder(shift?.halfBelow) ? ['half', ['below-half']] : ['present', []]
}

/** What a day off has become. */
export const statusOfDayOff = (input: DayInput, worked: boolean): Status => {
  const kind = kindOf(input, input.date) === 'statutory' ? 'holiday' : 'rest'
  return worked ? `${kind}-worked` : kind
}
