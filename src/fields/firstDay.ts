import { z } from 'zod'
import { now } from '../clock'

const YEAR = 366 * 86_400_000
/** Longer than anybody works. */
const OLDEST = '1950-01-01'

/** The first day of an employment, `YYYY-MM-DD`: a mistyped year is refused. */
export const firstDay = z.iso
  .date()
  .refine(
    (day) => day >= OLDEST && Date.parse(day) < now().getTime() + 2 * YEAR,
    'A first day from 1950 to two years from now.',
  )
