import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { addDays } from '../attendance/engine/dates'
import { invalid } from '../base/errors'
import { idOf, isId } from '../base/ids'
import { pastAccess } from '../db/rows'
import { localDate } from '../policy/decide/workingTime'
import { reasonGiven } from '../record/reasons'
import { previewCorrection } from '../timekeeping/preview'
import { marksAround } from '../timekeeping/takePunches'
import { askRequest } from './ask'
import { decideRequest } from './decide'
import {
  askingOf,
  checkEmployed,
  isForAnother,
  stampAsked,
  workKind,
  type Asking,
  type WorkRow,
} from './work'
import * as W from './words'

const COLLECTION = 'corrections'

interface CorrectionRow extends WorkRow {
  do: 'add' | 'ignore' | 'kind'
}

const kinds = z.enum(['in', 'out', 'break-start', 'break-end'])
const common = {
  employment: z.string().refine(isId, 'Not an id.').optional(),
  date: z.iso.date(),
  reason: reasonGiven(),
}
const ofPunch = { ...common, punch: z.string().refine(isId, 'Not an id.') }

/** What is to be corrected of a day: a punch that is missing, one that was none, one of another kind. */
export const correctionForm = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('add'), ...common, at: z.iso.datetime({ offset: true }), kind: kinds }),
  z.strictObject({ do: z.literal('ignore'), ...ofPunch }),
  z.strictObject({ do: z.literal('kind'), ...ofPunch, kind: kinds }),
])
type Wish = z.infer<typeof correctionForm>

export const corrections = workKind<CorrectionRow>({
  name: 'correction',
  collection: COLLECTION,
  waiting: W.correctionsWait,
  titles: {
    asked: W.somebodyAsksForCorrection,
    approved: W.yourCorrectionIsApproved,
    refused: W.yourCorrectionIsRefused,
  },
  marks: (row) => marksAround(idOf(row.employment), [row.localDate]),
})

/** The moment that a correction is about: that of a punch of the same person, or the one that it adds. */
const momentOf = async ({ req, employed, at }: Asking, wish: Wish): Promise<string> => {
  if (wish.do === 'add') {
    if (Date.parse(wish.at) > at) throw invalid('This time is yet to come.', { field: 'at' })
    return new Date(wish.at).toISOString()
  }
  const punch = await pastAccess(req.payload, 'own').byId('punches', wish.punch)
  if (!punch || idOf(punch.employment) !== employed.id)
    throw invalid('There is no such punch.', { field: 'punch' })
  return new Date(punch.capturedAt).toISOString()
}

/**
 * Asks for a day to be corrected. What the day is and what it would be stands in the row, for whoever decides. What HR takes down for somebody else
 * HR has decided with that; he is told.
 * @throws Problem 400 for a time that is yet to come, or not of that day, 403 where the policy has no term for it
 */
export const askCorrection = async (req: PayloadRequest, wish: Wish): Promise<{ id: string }> => {
  const asking = await askingOf(req, wish.employment, true)
  const { employed } = asking
  const { date, reason } = wish
  checkEmployed(asking, date, 'date')
  const at = await momentOf(asking, wish)
  const on = localDate(Date.parse(at), employed.span.zone)
  if (on < addDays(date, -1) || on > addDays(date, 1))
    throw invalid('This time is of another day.', { field: 'at' })
  const kind = wish.do === 'ignore' ? null : wish.kind
  const preview = await previewCorrection(req.payload, employed, date, { do: wish.do, at, kind })
  const row = {
    ...stampAsked(asking, COLLECTION, date),
    do: wish.do,
    at,
    kind,
    punch: wish.do === 'add' ? null : wish.punch,
    reason,
    ...preview,
  }
  const byHr = isForAnother(asking)
  const { id } = await askRequest(req.payload, corrections, row, byHr ? 'hr' : 'employee')
  if (byHr) await decideRequest(req, corrections, corrections.steps.approve, id, {})
  return { id }
}
