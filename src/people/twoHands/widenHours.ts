import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { invalid, notFound } from '../../errors'
import { isId } from '../../privacy/ids'
import type { WorkingHours } from '../../privacy/types'
import { beginAct } from './begin'
import { hoursOf, readCompany } from './kinds/hours'

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time as HH:MM.')
const stretch = z.strictObject({ from: clock, to: clock })

export const hoursWish = z.strictObject({
  hours: stretch.extend({
    days: z
      .array(z.int().min(1).max(7))
      .min(1)
      .max(7)
      .refine((days) => new Set(days).size === days.length, 'A day stands twice.'),
    breaks: z.array(stretch).max(10).default([]),
  }),
  reason: z.string().trim().min(1).max(500),
})

/** Begins hours that widen collecting: two sign them, and each person of the company is told before they bind. */
export const widenHours = async (
  req: PayloadRequest,
  id: string,
  { hours, reason }: { hours: WorkingHours; reason: string },
): Promise<{ state: 'waiting'; act: string; waitsUntil: string | null }> => {
  const company = isId(id) ? await readCompany(req.payload, id) : null
  if (!company) throw notFound()
  const before = hoursOf(company)
  if (JSON.stringify(before) === JSON.stringify(hours))
    throw invalid('This changes nothing.', { field: 'hours' })
  const act = await beginAct(req, { kind: 'hours', what: { company: id, hours, before }, reason })
  return { state: 'waiting', act: act.id, waitsUntil: act.waitsUntil }
}
