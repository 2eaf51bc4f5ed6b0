const DAY = 86_400_000
/** Dates that are kept in memory, both ways: a day asks for a dozen of them. */
const MOST = 20_000

const numbers = new Map<string, number>()
const written = new Map<number, string>()

/** Days since 1970 of `YYYY-MM-DD`. */
const numberOf = (date: string): number => {
  let known = numbers.get(date)
  if (known === undefined) {
    known = Date.parse(`${date}T00:00:00Z`) / DAY
    if (numbers.size >= MOST) numbers.clear()
    numbers.set(date, known)
  }
  return known
}

const dateOf = (number: number): string => {
  let known = written.get(number)
  if (known === undefined) {
    known = new Date(number * DAY).toISOString().slice(0, 10)
    if (written.size >= MOST) written.clear()
    written.set(number, known)
  }
  return known
}

/** The calendar date in UTC of a moment in minutes since 1970. */
export const utcDate = (at: number): string => dateOf(Math.floor(at / 1_440))

/** The calendar date so many days after `YYYY-MM-DD`. */
export const addDays = (date: string, days: number): string => (days ? dateOf(numberOf(date) + days) : date)

/** How many days lie between two calendar dates. */
export const daysBetween = (from: string, to: string): number => numberOf(to) - numberOf(from)

/** Whether `YYYY-MM-DD` is a date of the calendar. */
export const isDate = (date: string): boolean => {
  const at = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date)
}
