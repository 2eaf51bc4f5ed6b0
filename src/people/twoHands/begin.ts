import type { PayloadRequest } from 'payload'
import { now } from '../../base/clock'
import { forbidden, Problem } from '../../base/errors'
import { actingRole, audit } from '../../record/audit'
import { keepReason } from '../../record/reasons'
import { ALONE_WAITS, maySign } from '../../policy/life/signers'
import { possibleSeconds } from './holders'
import { kindOf, type KindName } from './kinds'
import { putAct, waitingActs, type PendingAct } from './pending'
import { tellOfAct } from './tell'
import type { Became } from './words'

interface Wish {
  kind: KindName
  /** Whom it concerns, if anybody: he is never the second. */
  subject?: string
  what: object
  reason: string
}

/** A day from now. */
export const inADay = (): string => new Date(now().getTime() + ALONE_WAITS).toISOString()

/** What becomes of an act that was begun, as its notice says it. */
export const begunAs = (act: PendingAct): Became => {
  const { alone } = kindOf(act.kind)
  if (alone !== 'lands') return alone
  return act.waitsUntil ? 'alone' : 'second'
}

/**
 * Begins an act that two sign: on record, and told to every holder of an office and to the one concerned.
 * @throws Problem 403 for who holds no office, or would decide about himself; 409 `conflict` while another of its kind waits.
 */
export const beginAct = async (
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
  { kind, subject, what, reason }: Wish,
): Promise<PendingAct> => {
  const me = String(user?.id)
  if (!maySign(user) || subject === me) throw forbidden()
  const { alone } = kindOf(kind)
  const about = subject ? [{ subject: { equals: subject } }] : []
  if (alone === 'lands' && (await waitingActs(payload, { kind: { equals: kind } }, ...about)).length)
    throw new Problem(409, 'conflict', 'One like it waits already. Sign it, or stop it first.')
  const parties = { begunBy: me, subject: subject ?? null }
  const waits = alone !== 'lands' || !(await possibleSeconds(payload, parties)).length
  const role = actingRole(user)
  const kept = await keepReason(payload, { subject: subject ?? null, by: me, act: 'act-begun', text: reason })
  const act = await putAct(payload, {
    kind,
    ...parties,
    what,
    begunAs: role,
    reason: kept,
    waitsUntil: waits ? inADay() : null,
    state: 'waiting',
  })
  await audit(payload, {
    act: 'act-begun',
    actor: me,
    actorRole: role,
    subject: subject ?? null,
    slug: 'pending-acts',
    row: act.id,
    reason: kept,
    detail: kind,
  })
  await tellOfAct(payload, act, begunAs(act))
  return act
}
