import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { addDays, daysBetween } from '../attendance/engine/dates'
import { now } from '../base/clock'
import { invalid, Problem } from '../base/errors'
import { idOf, isId } from '../base/ids'
import type { Mark } from '../db/markRows'
import { pastAccess } from '../db/rows'
import { localDate } from '../policy/decide/workingTime'
import { reasonGiven } from '../record/reasons'
import { isDueBetween } from '../timekeeping/preview'
import { askRequest } from './ask'
import { askingOf, checkEmployed, stampAsked, workKind, type Asking, type WorkRow } from './work'
import * as W from './words'

const COLLECTION = 'absences'
/** Longer than any leave that somebody asks for at once. */
const MOST_DAYS = 400

const moment = z.iso.datetime({ offset: true })
const common = {
  employment: z.string().refine(isId, 'Not an id.').optional(),
  kind: z.string().refine(isId, 'Not an id.'),
  reason: reasonGiven(0).optional(),
}

/** Leave by dates, whole or a half of each, or by moments within one day. */
export const absenceForm = z.union([
  z.strictObject({
    ...common,
    from: z.iso.date(),
    to: z.iso.date(),
    half: z.enum(['am', 'pm']).optional(),
  }),
  z.strictObject({ ...common, fromAt: moment, toAt: moment }),
])
type Wish = z.infer<typeof absenceForm>

interface AbsenceRow extends WorkRow {
  lastDate: string
  zone: string
}

/** @throws Problem 409 for leave that has begun: what was is HR's to correct */
const notBegun = (_req: PayloadRequest, { state, localDate: date, zone }: AbsenceRow): Promise<void> =>
  state === 'approved' && date <= localDate(now().getTime(), zone)
    ? Promise.reject(new Problem(409, 'conflict', 'This leave has begun. Ask HR.'))
    : Promise.resolve()

/** No neighbours: what is due on one day does not depend on who is away on another. */
const marksOf = (row: AbsenceRow): Mark[] =>
  Array.from({ length: daysBetween(row.localDate, row.lastDate) + 1 }, (_, days) => ({
    employment: idOf(row.employment),
    date: addDays(row.localDate, days),
  }))

export const absences = workKind<AbsenceRow>({
  name: 'absence',
  collection: COLLECTION,
  waiting: W.absencesWait,
  titles: {
    asked: W.somebodyAsksForLeave,
    approved: W.yourLeaveIsApproved,
    refused: W.yourLeaveIsRefused,
  },
  marks: marksOf,
  afterwards: { before: notBegun, title: W.approvedLeaveIsWithdrawn },
})

interface Span {
  localDate: string
  lastDate: string
  half?: 'am' | 'pm' | undefined
  from?: string
  to?: string
}

const spanOf = ({ employed }: Asking, wish: Wish): Span => {
  if ('from' in wish) {
    if (wish.to < wish.from) throw invalid('The last day is before the first.', { field: 'to' })
    if (daysBetween(wish.from, wish.to) >= MOST_DAYS) throw invalid('It is too long.', { field: 'to' })
    return { localDate: wish.from, lastDate: wish.to, half: wish.half }
  }
  const [from, to] = [wish.fromAt, wish.toAt].map((at) => new Date(at).toISOString()) as [string, string]
  if (to <= from) throw invalid('It ends before it begins.', { field: 'toAt' })
  const [date, last] = [from, to].map((at) => localDate(Date.parse(at) - 1, employed.span.zone)) as [
    string,
    string,
  ]
  if (date !== last) throw invalid('By the clock, leave lies within one day.', { field: 'toAt' })
  return { localDate: date, lastDate: date, from, to }
}

const checkKind = async ({ req, employed }: Asking, kind: string): Promise<void> => {
  const row = await pastAccess(req.payload, 'decided').byId('leave-kinds', kind)
  if (!row || idOf(row.company) !== employed.span.company)
    throw invalid('There is no such kind of leave.', { field: 'kind' })
  // Its kind and its papers would lie where a lead reads.
  if (row.sensitive) throw invalid('HR takes this kind of leave down.', { field: 'kind' })
}

const checkFree = async ({ req, employed }: Asking, { localDate: date, lastDate, half, from, to }: Span) => {
  const meets: Where = {
    and: [
      { employment: { equals: employed.id } },
      { state: { in: ['open', 'approved'] } },
      { localDate: { less_than_equal: lastDate } },
      { lastDate: { greater_than_equal: date } },
    ],
  }
  const others = await pastAccess(req.payload, 'own').all(COLLECTION, meets)
  const isOther = (other: { half?: string | null; from?: string | null; to?: string | null }): boolean => {
    if (half && other.half) return half !== other.half
    return Boolean(from && to && other.from && other.to && (to <= other.from || other.to <= from))
  }
  if (others.some((other) => !isOther(other)))
    throw invalid('It meets another leave of yours.', { field: from ? 'fromAt' : 'from' })
}

/**
 * Asks for leave.
 * @throws Problem 400 for leave of no due minute, outside the employment, over other leave, or of a kind that HR takes down itself; 403 where the
 * policy has no term for it
 */
export const askAbsence = async (req: PayloadRequest, wish: Wish): Promise<{ id: string }> => {
  const asking = await askingOf(req, wish.employment)
  const span = spanOf(asking, wish)
  const field = span.from ? 'fromAt' : 'from'
  checkEmployed(asking, span.localDate, field)
  checkEmployed(asking, span.lastDate, 'to')
  await checkKind(asking, wish.kind)
  await checkFree(asking, span)
  if (!(await isDueBetween(req.payload, asking.employed, span.localDate, span.lastDate)))
    throw invalid('Nothing is due on these days.', { field })
  const { id } = await askRequest(req.payload, absences, {
    ...stampAsked(asking, COLLECTION, span.localDate),
    ...span,
    kind: wish.kind,
    ...(wish.reason ? { reason: wish.reason } : {}),
  })
  return { id }
}
