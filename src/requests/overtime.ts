import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { invalid } from '../base/errors'
import { idOf, isId } from '../base/ids'
import { pastAccess } from '../db/rows'
import { localDate } from '../policy/decide/workingTime'
import { reasonGiven } from '../record/reasons'
import { marksAround } from '../timekeeping/takePunches'
import { askRequest } from './ask'
import { askingOf, checkEmployed, stampAsked, workKind, type WorkRow } from './work'
import * as W from './words'

const COLLECTION = 'overtime-requests'
const MOST = 12 * 3_600_000

const moment = z.iso.datetime({ offset: true })
export const overtimeForm = z.strictObject({
  employment: z.string().refine(isId, 'Not an id.').optional(),
  from: moment,
  to: moment,
  as: z.enum(['pay', 'leave']),
  reason: reasonGiven(),
})

interface OvertimeRow extends WorkRow {
  from: string
  to: string
}

export const overtimeRequests = workKind<OvertimeRow>({
  name: 'overtime',
  collection: COLLECTION,
  waiting: W.overtimeWaits,
  titles: {
    asked: W.somebodyAsksForOvertime,
    approved: W.yourOvertimeIsApproved,
    refused: W.yourOvertimeIsRefused,
  },
  marks: (row) => marksAround(idOf(row.employment), [row.localDate]),
})

/**
 * Asks for overtime from one moment to another, twelve hours at most.
 * @throws Problem 400 for such a span, or one that meets another that waits or is approved; 403 where the policy has no term for it
 */
export const askOvertime = async (
  req: PayloadRequest,
  { employment, from, to, as, reason }: z.infer<typeof overtimeForm>,
): Promise<{ id: string }> => {
  const asking = await askingOf(req, employment)
  const length = Date.parse(to) - Date.parse(from)
  if (length <= 0) throw invalid('It ends before it begins.', { field: 'to' })
  if (length > MOST) throw invalid('Overtime of twelve hours at most.', { field: 'to' })
  const span = { from: new Date(from).toISOString(), to: new Date(to).toISOString() }
  const date = localDate(Date.parse(from), asking.employed.span.zone)
  checkEmployed(asking, date, 'from')
  const other = await pastAccess(req.payload, 'own').one(COLLECTION, {
    and: [
      { employment: { equals: asking.employed.id } },
      { state: { in: ['open', 'approved'] } },
      { from: { less_than: span.to } },
      { to: { greater_than: span.from } },
    ],
  })
  if (other) throw invalid('It meets another request of yours.', { field: 'from' })
  const { id } = await askRequest(req.payload, overtimeRequests, {
    ...stampAsked(asking, COLLECTION, date),
    ...span,
    as,
    reason,
  })
  return { id }
}
