const DAY = 86_400_000

const millis = (date: string): number => Date.parse(`${date}T00:00:00Z`)

/** The calendar date so many days after `YYYY-MM-DD`. */
export const addDays = (date: string, days: number): string =>
  new Date(millis(date) + days * DAY).toISOString().slice(0, 10)

/** How many days lie between two calendar dates. */
export const daysBetween = (from: string, to: string): number => (millis(to) - millis(from)) / DAY

/** Whether `YYYY-MM-DD` is a date of the calendar. */
export const isDate = (date: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(millis(date)) && addDays(date, 0) === date
