import { z } from 'zod'
import { isId } from '../../privacy/ids'
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

/** What somebody chose on the screen: which column is what, and what holds where a row says nothing. */
export const importPlan = z.strictObject({
  columns,
  company: z.string().refine(isId, 'Not an id.').optional(),
  from: z.iso.date().optional(),
  language: z.enum(['zh', 'en']).default('zh'),
  /** For phone numbers without one. */
  countryCode: z
    .string()
    .regex(/^\+[1-9]\d{0,3}$/, 'A country code, such as +86.')
    .optional(),
  /** Teams that do not exist yet are made. */
  makeTeams: z.boolean().default(false),
  /** Rows with a fault are left out; otherwise one such row stops the whole. */
  skipFaulty: z.boolean().default(false),
})
export type ImportPlan = z.infer<typeof importPlan>
