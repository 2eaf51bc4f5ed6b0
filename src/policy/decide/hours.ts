import type { WorkingHours } from '../../base/policyTypes'
import { isAtWork, localTime } from './workingTime'

const DAY_MINUTES = 24 * 60
const HOUR = 3_600_000
const YEAR = 366 * 24 * HOUR

/** Whether something may be collected at any minute of a week under `after` at which nothing is under `before`. */
export const widensHours = (before: WorkingHours, after: WorkingHours): boolean => {
  for (let weekday = 1; weekday <= 7; weekday++)
    for (let minutes = 0; minutes < DAY_MINUTES; minutes++) {
      const local = { date: '', weekday, minutes }
      if (isAtWork(local, after) && !isAtWork(local, before)) return true
    }
  return false
}

/** Whether two zones show another time at any hour of the year to come: the hours of one are then not those of the other. */
export const differInTime = (a: string, b: string, from: number): boolean => {
  for (let at = from; at < from + YEAR; at += HOUR) {
    const [one, other] = [localTime(at, a), localTime(at, b)]
    if (one.minutes !== other.minutes || one.date !== other.date) return true
  }
  return false
}
