import type { PayloadRequest } from 'payload'
import { now } from '../../base/clock'
import { invalid } from '../../base/errors'
import { type Both } from '../../base/labels'
import { idOf } from '../../base/ids'
import { endAt, restore, whenOf, type When } from './applyEnd'
import type { EmploymentRow } from './changeEmployment'
import { holdsOffice } from '../offices/holdsOffice'
import { putOnRecord, rowOf } from './onRecord'
import { beginAct } from '../twoHands/begin'
import * as W from './words'

const note = (
  req: PayloadRequest,
  act: 'employment-ended' | 'employment-restored',
  row: EmploymentRow,
  { reason, detail, told }: { reason?: string | undefined; detail?: string; told: Both },
) =>
  putOnRecord(req, {
    act,
    subject: idOf(row.user),
    reason,
    slug: 'employments',
    row: String(row.id),
    fields: ['until', 'endedAt'],
    ...(detail ? { detail } : {}),
    told,
  })

interface Waiting {
  state: 'waiting'
  act: string
  waitsUntil: string | null
}

/**
 * Begins what two sign, where the employment is of somebody who holds an office: his account goes with it, and so would his office.
 * @returns null where nobody does.
 */
const byTwo = async (
  req: PayloadRequest,
  employment: string,
  kind: 'dismissal' | 'reinstatement',
  { reason, ...what }: { reason?: string | undefined } & object,
): Promise<Waiting | null> => {
  const { user } = await rowOf<EmploymentRow>(req, 'employments', employment)
  const subject = idOf(user)
  if (!(await holdsOffice(req, subject))) return null
  if (!reason) throw invalid('A reason is needed.', { field: 'reason' })
  const act = await beginAct(req, { kind, subject, what: { ...what, employment }, reason })
  return { state: 'waiting', act: act.id, waitsUntil: act.waitsUntil }
}

/**
 * Ends an employment now, or at the midnight that closes its last day. With the last one the account ends (P77). Of somebody who holds an
 * office two sign it, and nobody begins his own.
 */
export const endEmployment = async (
  req: PayloadRequest,
  id: string,
  { reason, ...when }: When & { reason?: string | undefined },
): Promise<{ endsAt: string | null } | Waiting> => {
  const waiting = await byTwo(req, id, 'dismissal', { ...when, reason })
  if (waiting) return waiting
  const { before, endsAt } = await endAt(req, id, when)
  const { detail, told } = whenOf(when)
  await note(req, 'employment-ended', before, { reason, detail, told })
  return { endsAt }
}

/** Takes an end back within 14 days, with a reason. Where it has come, devices are enrolled anew. */
export const restoreEmployment = async (
  req: PayloadRequest,
  id: string,
  reason: string,
): Promise<{ ok: true } | Waiting> => {
  const waiting = await byTwo(req, id, 'reinstatement', { reason })
  if (waiting) return waiting
  const { before } = await restore(req, id, now())
  const told = W.endOfYourEmployment
  await note(req, 'employment-restored', before, { reason, told })
  return { ok: true }
}
