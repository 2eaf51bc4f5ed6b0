import { dayAfter, localDate, startOfLocalDate } from '../policy/decide/workingTime'
import { HOURS, ZONE } from './people'

const DAY = 86_400_000

/** `YYYY-MM-DD` in the company's zone. */
export const dateAt = (at: Date | number): string => localDate(Number(at), ZONE)

/** Finding a midnight asks the calendar some thirty times; a month of minutes asks for the same few. */
const midnights = new Map<string, number>()
const midnightOf = (date: string): number => {
  const known = midnights.get(date) ?? startOfLocalDate(date, ZONE)
  midnights.set(date, known)
  return known
}

/** The moment of a local wall-clock time, in minutes since midnight. */
export const momentOf = (date: string, minutes: number): number => midnightOf(date) + minutes * 60_000

export const daysBefore = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - days * DAY).toISOString().slice(0, 10)

export const weekdayOf = (date: string): number => new Date(Date.parse(`${date}T00:00:00Z`)).getUTCDay() || 7
export const isWorkday = (date: string): boolean => HOURS.days.includes(weekdayOf(date))

/** The working day that lies `count` working days before a date. */
export const workdaysBefore = (date: string, count: number): string => {
  let found = date
  for (let left = count; left > 0;) {
    found = daysBefore(found, 1)
    if (isWorkday(found)) left--
  }
  return found
}

/** Dates from `from` to `until`, both included. */
export const datesBetween = (from: string, until: string): string[] => {
  const dates: string[] = []
  for (let date = from; date <= until; date = dayAfter(date)) dates.push(date)
  return dates
}
