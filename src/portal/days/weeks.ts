import type { Dates } from '../../records/recordedTime'

const DAY = 86_400_000
const text = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** Whether a text is a calendar date. */
export const isDate = (given: string | undefined): given is string =>
  given !== undefined &&
  /^\d{4}-\d\d-\d\d$/.test(given) &&
  new Date(`${given}T00:00:00Z`).toJSON()?.slice(0, 10) === given

/** Monday to Sunday around a date, or some weeks before or after. */
export const weekOf = (date: string, by = 0): Dates => {
  const at = Date.parse(`${date}T00:00:00Z`)
  const monday = at - ((new Date(at).getUTCDay() + 6) % 7) * DAY + by * 7 * DAY
  return { from: text(monday), to: text(monday + 6 * DAY) }
}
