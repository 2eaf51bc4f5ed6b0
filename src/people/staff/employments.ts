import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { needReauth } from '../../access/sessions/session'
import { now } from '../../base/clock'
import { invalid, Problem } from '../../base/errors'
import { dateOf } from '../../fields/common'
import { firstDay } from '../../fields/firstDay'
import { isZone } from '../../fields/zone'
import { hasOwnVersion } from '../../policy/start/firstVersion'
import { idOf, isId } from '../../base/ids'
import { localDate } from '../../policy/decide/workingTime'
import { refuseTakenNumber } from './employeeNumber'
import { changeEmployment, type EmploymentRow } from './changeEmployment'
import { holdsOffice } from '../offices/holdsOffice'
import { beginAct } from '../twoHands/begin'
import { pastAccess } from '../../db/rows'
import { widensEmployment, widerCorrection } from './widerEmployment'
import { putOnRecord, rowOf } from './onRecord'
import { reasonGiven } from '../../record/reasons'
import * as W from './words'

const line = (most: number) => z.string().trim().min(1).max(most)
const orNone = (most: number) => z.string().trim().max(most).optional()
const zone = z.union([z.literal(''), line(60).refine(isZone, 'Not a time zone.')]).optional()

export const newEmployment = z.strictObject({
  company: z.string().refine(isId, 'Not an id.'),
  number: orNone(40),
  position: orNone(100),
  from: firstDay,
  zone,
  reason: reasonGiven(),
})

export const employmentCorrection = z.strictObject({
  number: orNone(40),
  position: orNone(100),
  from: firstDay.optional(),
  zone,
  reason: reasonGiven().optional(),
})

type Wish = z.infer<typeof newEmployment>
type Place = Pick<Wish, 'company' | 'from' | 'zone'>

/** Why another employment of somebody does not begin, or not by one hand alone. */
export type NoBeginning = 'closed' | 'holds-office' | 'day-over' | 'two-hands'

/** Whether another employment of somebody who is here may begin by one hand; null where it may. */
export const whyNoBeginning = async (
  req: PayloadRequest,
  subject: string,
  { company, from, zone: own }: Place,
): Promise<NoBeginning | null> => {
  const account = await rowOf<{ state: string; accessEndsAt?: string | null }>(req, 'users', subject)
  if (account.state === 'closed') return 'closed'
  const hasLeft = account.accessEndsAt && Date.parse(account.accessEndsAt) <= now().getTime()
  // He would come into his office again: that is what two sign, by taking back the end, or by giving the office anew.
  if (hasLeft && (await holdsOffice(req, subject))) return 'holds-office'
  const { zone } = await rowOf<{ zone: string }>(req, 'companies', company)
  if ((await hasOwnVersion(req.payload)) && from < localDate(now().getTime(), own || zone)) return 'day-over'
  return (await widensEmployment(req, subject, { company, zone: own })) ? 'two-hands' : null
}

const REFUSED: Record<NoBeginning, () => Problem> = {
  closed: () => new Problem(409, 'conflict', 'This account is closed.'),
  'holds-office': () =>
    new Problem(409, 'second-hand', 'This person still holds an office. Have it taken first.'),
  'day-over': () => invalid('This day is over. Nothing is collected after the fact.', { field: 'from' }),
  'two-hands': () => new Problem(409, 'second-hand', 'Two sign this, on the page of the person.'),
}

/** Puts a beginning on record, and tells the person. */
const noteBegun = async (
  req: PayloadRequest,
  subject: string,
  row: string,
  { company, from, reason }: Wish,
): Promise<void> => {
  const { name } = await rowOf<{ name: string }>(req, 'companies', company)
  await putOnRecord(req, {
    act: 'employment-begun',
    subject,
    reason,
    slug: 'employments',
    row,
    detail: `from ${from}`,
    told: W.youAreEmployedAtFrom(name, from),
  })
}

const begin = async (
  req: PayloadRequest,
  subject: string,
  wish: Wish,
  source?: string,
): Promise<{ id: string }> => {
  const { company, number, position, zone, from } = wish
  const row = await req.payload.create({
    collection: 'employments',
    data: {
      user: subject,
      company,
      number: number || null,
      position: position || null,
      zone: zone || null,
      from: `${from}T12:00:00.000Z`,
      source,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await noteBegun(req, subject, String(row.id), wish)
  return { id: String(row.id) }
}

/**
 * Begins another employment of somebody who is here already. Where his last one has ended, he can sign in again. Where more could then be
 * collected of him than now, two sign it, and he is told before it binds.
 * @throws Problem 400 for a day that is over: nothing is collected after the fact.
 */
export const beginEmployment = async (
  req: PayloadRequest,
  subject: string,
  wish: Wish,
): Promise<{ id: string } | { state: 'waiting'; act: string; waitsUntil: string | null }> => {
  await refuseTakenNumber(req, wish.company, wish.number, subject)
  const why = await whyNoBeginning(req, subject, wish)
  if (why !== 'two-hands') {
    if (why) throw REFUSED[why]()
    return begin(req, subject, wish)
  }
  const { company, number, position, from, zone, reason } = wish
  const what = { company, number: number || null, position: position || null, from, zone: zone || null }
  const act = await beginAct(req, { kind: 'employment', subject, what, reason })
  return { state: 'waiting', act: act.id, waitsUntil: act.waitsUntil }
}

/**
 * The same by a list that is taken in: once for each list, and only where one hand does it. Whoever was cut off finds what he began.
 * @throws Problem as `beginEmployment`, 409 `second-hand` where two would sign.
 */
export const beginBySource = async (
  req: PayloadRequest,
  subject: string,
  wish: Wish,
  source: string,
): Promise<{ id: string }> => {
  const known = await pastAccess(req.payload, 'decided').one('employments', {
    and: [{ user: { equals: subject } }, { source: { equals: source } }],
  })
  if (!known) {
    const why = await whyNoBeginning(req, subject, wish)
    if (why) throw REFUSED[why]()
    return begin(req, subject, wish, source)
  }
  const id = String(known.id)
  const noted = await pastAccess(req.payload, 'decided').one('audit-log', {
    and: [{ act: { equals: 'employment-begun' } }, { row: { equals: id } }],
  })
  if (!noted) await noteBegun(req, subject, id, wish)
  return { id }
}

/** Corrects an employment. Its first day and its zone say when something may be collected: those ask for the password and a reason. */
export const correctEmployment = async (
  req: PayloadRequest,
  id: string,
  { reason, from, ...wish }: z.infer<typeof employmentCorrection>,
): Promise<{ ok: true }> => {
  let fields: string[] = []
  let what = ''
  let bears = false
  const { company, user, number } = await rowOf<EmploymentRow>(req, 'employments', id)
  if (wish.number !== number) await refuseTakenNumber(req, idOf(company), wish.number, idOf(user))
  const checkWider = await widerCorrection(req, id, { from, zone: wish.zone })
  const { before } = await changeEmployment(req, id, (row) => {
    const texts = (['number', 'position', 'zone'] as const).filter(
      (field) => wish[field] !== undefined && wish[field] !== (row[field] ?? ''),
    )
    const moved = from !== undefined && from !== dateOf(row.from)
    fields = [...texts, ...(moved ? ['from'] : [])]
    if (!fields.length) throw invalid('Nothing is changed.')
    bears = moved || fields.includes('zone')
    what = [
      ...(moved ? [`${dateOf(row.from)} → ${from}`] : []),
      ...(fields.includes('zone') ? [`${row.zone || '–'} → ${wish.zone || '–'}`] : []),
    ].join(', ')
    if (bears) {
      checkWider(row)
      needReauth(req)
      if (!reason) throw invalid('A reason is needed.', { field: 'reason' })
    }
    return {
      ...Object.fromEntries(texts.map((field) => [field, wish[field] || null])),
      ...(moved ? { from: `${from}T12:00:00.000Z` } : {}),
    }
  })
  await putOnRecord(req, {
    act: 'employment-corrected',
    subject: idOf(before.user),
    reason,
    slug: 'employments',
    row: id,
    fields,
    ...(bears
      ? {
          detail: what,
          told: W.hrHasCorrectedFirstDay(what),
        }
      : {}),
  })
  return { ok: true }
}
