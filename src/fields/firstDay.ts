import { z } from 'zod'
import { now } from '../base/clock'

const YEAR = 366 * 86_400_000
/** Longer than anybody works. */
const OLDEST = '1950-01-01'

/** Whether somebody may begin on a day: a mistyped year is none. */
export const isFirstDay = (day: string): boolean =>
  day >= OLDEST && Date.parse(day) < now().getTime() + 2 * YEAR

/** The first day of an employment, `YYYY-MM-DD`: a mistyped year is refused. */
export const firstDay = z.iso.date().refine(isFirstDay, 'A first day from 1950 to two years from now.')

/** Why a first day that is taken is one to look at: few people wait for more than a year, or stay for more than fifty. */
export type DoubtOfDay = 'far-ahead' | 'long-ago'

export const doubtOfFirstDay = (day: string): DoubtOfDay | null => {
  const at = now().getTime()
  if (Date.parse(day) > at + YEAR) return 'far-ahead'
  return Date.parse(day) < at - 50 * YEAR ? 'long-ago' : null
}
