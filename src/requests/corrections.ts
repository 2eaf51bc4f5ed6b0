import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { addDays } from '../attendance/engine/dates'
import { invalid } from '../base/errors'
import { idOf, isId } from '../base/ids'
import { pastAccess } from '../db/rows'
import { localDate } from '../policy/decide/workingTime'
import { reasonGiven } from '../record/reasons'
import { previewCorrection, type Sides } from '../timekeeping/preview'
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

const add = z.strictObject({
  do: z.literal('add'),
  ...common,
  at: z.iso.datetime({ offset: true }),
  kind: kinds,
})
const ignore = z.strictObject({ do: z.literal('ignore'), ...ofPunch })
const another = z.strictObject({ do: z.literal('kind'), ...ofPunch, kind: kinds })

/** What is to be corrected of a day: a punch that is missing, one that was none, one of another kind. */
export const correctionForm = z.discriminatedUnion('do', [add, ignore, another])
type Wish = z.infer<typeof correctionForm>

const withoutReason = { reason: true } as const
/** The same, before anybody says why. */
export const correctionDraft = z.discriminatedUnion('do', [
  add.omit(withoutReason),
  ignore.omit(withoutReason),
  another.omit(withoutReason),
])
type Draft = z.infer<typeof correctionDraft>

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
const momentOf = async ({ req, employed, at }: Asking, wish: Draft): Promise<string> => {
  if (wish.do === 'add') {
    if (Date.parse(wish.at) > at) throw invalid('This time is yet to come.', { field: 'at' })
    return new Date(wish.at).toISOString()
  }
  const punch = await pastAccess(req.payload, 'own').byId('punches', wish.punch)
  if (!punch || idOf(punch.employment) !== employed.id)
    throw invalid('There is no such punch.', { field: 'punch' })
  return new Date(punch.capturedAt).toISOString()
}

/** The moment and kind of a punch that is corrected, and what the day is and would be. @throws Problem as `askCorrection` */
const drafted = async (asking: Asking, wish: Draft) => {
  const { employed, req } = asking
  checkEmployed(asking, wish.date, 'date')
  const at = await momentOf(asking, wish)
  const on = localDate(Date.parse(at), employed.span.zone)
  if (on < addDays(wish.date, -1) || on > addDays(wish.date, 1))
    throw invalid('This time is of another day.', { field: 'at' })
  const kind = wish.do === 'ignore' ? null : wish.kind
  const preview = await previewCorrection(req.payload, employed, wish.date, { do: wish.do, at, kind })
  return { at, kind, ...preview }
}

/** What one's own day comes to, and what it would come to with a correction that is being typed. Nothing is stored. @throws as `askCorrection` */
export const tryCorrection = async (req: PayloadRequest, draft: Draft): Promise<Sides> => {
  const { before, after } = await drafted(await askingOf(req, draft.employment), draft)
  return { before, after }
}

/**
 * Asks for a day to be corrected. What the day is and what it would be stands in the row, for whoever decides. What HR takes down for somebody else
 * HR has decided with that; he is told.
 * @throws Problem 400 for a time that is yet to come, or not of that day, 403 where the policy has no term for it
 */
export const askCorrection = async (req: PayloadRequest, wish: Wish): Promise<{ id: string }> => {
  const asking = await askingOf(req, wish.employment, true)
  const { date, reason } = wish
  const row = {
    ...stampAsked(asking, COLLECTION, date),
    do: wish.do,
    punch: wish.do === 'add' ? null : wish.punch,
    reason,
    ...(await drafted(asking, wish)),
  }
  const byHr = isForAnother(asking)
  const { id } = await askRequest(req.payload, corrections, row, byHr ? 'hr' : 'employee')
  if (byHr) await decideRequest(req, corrections, corrections.steps.approve, id, {})
  return { id }
}
