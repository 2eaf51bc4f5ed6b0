import { addDays, daysBetween } from './engine/dates'

export interface AnnualLeave {
  year: number
  /** Whole years of work in all, with whatever employer. */
  years: number
  /** First and last day of the employment, where they lie in the year. */
  joins?: string
  leaves?: string
  /** Days used in the year. */
  used?: number
}

/** Days of a whole year, by years of work in all. */
const wholeYear = (years: number): number => (years < 1 ? 0 : years < 10 ? 5 : years < 20 ? 10 : 15)

/**
 * Days of annual leave in China. In proportion to the calendar days of the employment in the year where it begins or ends within it, whole days only;
 * at leaving less what was used, never below none.
 */
export const annualLeaveDays = ({ year, years, joins, leaves, used = 0 }: AnnualLeave): number => {
  const first = `${year}-01-01`
  const last = `${year}-12-31`
  const from = joins && joins > first ? joins : first
  const until = leaves && leaves < last ? leaves : last
  if (from > until) return 0
  const isWhole = from === first && until === last
  const days = daysBetween(from, addDays(until, 1))
  const whole = wholeYear(years)
  const due = isWhole ? whole : Math.min(whole, Math.floor((days * whole) / 365))
  return until === leaves ? Math.max(0, due - used) : due
}
