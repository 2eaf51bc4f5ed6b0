import { z } from 'zod'
import { firstDay } from '../../fields/firstDay'
import { countryCodeOf } from '../../fields/names'
import type { Language } from '../../base/labels'
import { isId } from '../../base/ids'
import { DATE_ORDERS } from './dates'
import { ENCODINGS } from './encodings'
import { FIELDS, type FieldName } from './fields'
import { LIMITS } from './table'

const column = z
  .int()
  .min(0)
  .max(LIMITS.columns - 1)
const columns = z.strictObject(
  Object.fromEntries(FIELDS.map((field) => [field, column.optional()])) as Record<
    FieldName,
    z.ZodOptional<typeof column>
  >,
)

/** As anybody types it; from here on it has its plus. */
const countryCode = z.string().transform((typed, context) => {
  const code = countryCodeOf(typed)
  if (code) return code
  context.addIssue({ code: 'custom', message: 'A country code, such as +86.' })
  return z.NEVER
})

/** How a file is read, where somebody chose it. */
export const reading = z.strictObject({
  encoding: z.enum(ENCODINGS).optional(),
  /** Of a workbook: which of the sheets that are shown, from 0. */
  sheet: z.int().min(0).max(999).optional(),
})
export type Reading = z.infer<typeof reading>

/** What somebody chose on the screen: which column is what, and what holds where a row says nothing. */
export const importPlan = z.strictObject({
  columns,
  reading: reading.default({}),
  /** Which part comes first in the dates that have the year last; without it each must be clear by itself. */
  dates: z.enum(DATE_ORDERS).optional(),
  company: z.string().refine(isId, 'Not an id.').optional(),
  from: firstDay.optional(),
  /** Where a row names none; as HR has set it for new people, where it is left out. */
  language: z.enum(['zh', 'en']).optional(),
  /** For phone numbers without one. */
  countryCode: countryCode.optional(),
  /** Teams that do not exist yet are made. */
  makeTeams: z.boolean().default(false),
  /** People who have left begin a new employment by their rows; otherwise they stay as they are. */
  newEmployments: z.boolean().optional(),
  /** Rows that look like a total or a line under the list are taken as people too; otherwise they are left out. */
  everyRow: z.boolean().optional(),
  /** Rows with a fault are left out; otherwise one such row stops the whole. */
  skipFaulty: z.boolean().default(false),
})
export type ImportPlan = z.infer<typeof importPlan> & { language: Language }
