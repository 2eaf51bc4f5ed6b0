import { z } from 'zod'

/** Nobody who works here was born before. */
const EARLIEST = '1900-01-01'

/** A day of birth, `YYYY-MM-DD`: a mistyped year is refused, since it would make somebody of age. */
export const birthday = z.iso.date().refine((day) => day >= EARLIEST, 'A day of birth from 1900 on.')
