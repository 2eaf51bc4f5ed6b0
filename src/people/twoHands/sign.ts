import type { PayloadRequest } from 'payload'
import { now } from '../../base/clock'
import { forbidden, notFound, Problem } from '../../base/errors'
import { actingRole, audit } from '../../record/audit'
import { keepReason } from '../../record/reasons'
import { maySign } from '../../policy/life/signers'
import { kindOf } from './kinds'
import { claimAct, land } from './land'
import { moveAct, readAct, type ActState, type PendingAct } from './pending'
import { rests } from './rests'
import { tellOfAct } from './tell'

const over = () => new Problem(409, 'conflict', 'It was done, stopped or changed meanwhile. Look again.')

const waiting = async (payload: PayloadRequest['payload'], id: string): Promise<PendingAct> => {
  const act = await readAct(payload, id)
  if (!act) throw notFound()
  if (act.state !== 'waiting') throw over()
  return act
}

/**
 * Signs an act second, and does it. Of two who sign at once, one does.
 * @throws Problem 403 for who holds no office, began it or is concerned; 409 `conflict` where it no longer waits, `rests` where who began it
 * has shut somebody out alone.
 */
export const signAct = async (
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
  id: string,
): Promise<{ state: ActState }> => {
  const me = String(user?.id)
  const act = await waiting(payload, id)
  if (!maySign(user) || me === act.begunBy || me === act.subject) throw forbidden()
  const { alone } = kindOf(act.kind)
  if (alone !== 'lands' && act.waitsUntil && Date.parse(act.waitsUntil) <= now().getTime()) throw over()
  if (await rests(payload, act))
    throw new Problem(409, 'rests', 'It rests while a suspension stands that nobody signed second.')
  const secondAs = actingRole(user)
  const second = { secondBy: me, secondAs, secondAt: now().toISOString() }
  if (!(await claimAct(payload, id, 'waiting', second))) throw over()
  await audit(payload, {
    act: 'act-signed',
    actor: me,
    actorRole: secondAs,
    subject: act.subject,
    slug: 'pending-acts',
    row: id,
    detail: act.kind,
  })
  return { state: await land(payload, { ...act, ...second, state: 'landing' }) }
}

/**
 * Stops an act that waits: any holder of an office, and the one concerned. A suspension is taken back by whoever began it; else it is lifted,
 * which two sign.
 * @throws Problem 403, 404; 409 `conflict` where it no longer waits.
 */
export const stopAct = async (
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
  id: string,
  reason: string,
): Promise<{ state: ActState }> => {
  const me = String(user?.id)
  const act = await readAct(payload, id)
  const concerned = act?.subject === me
  if (!act || !(maySign(user) || concerned)) throw notFound()
  const { alone, undo } = kindOf(act.kind)
  if (alone === 'undone') {
    if (act.begunBy !== me) throw forbidden()
    // In hand until it is undone: whoever is cut off here leaves it to the job.
    if (!(await claimAct(payload, id, 'waiting', { stoppedBy: me }))) throw over()
    await undo?.(payload, act)
    await moveAct(payload, id, 'landing', { state: 'stopped', heldUntil: null })
  } else if (!(await moveAct(payload, id, 'waiting', { state: 'stopped', stoppedBy: me }))) throw over()
  const role = actingRole(user)
  const kept = await keepReason(payload, { subject: act.subject, by: me, act: 'act-stopped', text: reason })
  await audit(payload, {
    act: 'act-stopped',
    actor: me,
    actorRole: role,
    subject: act.subject,
    slug: 'pending-acts',
    row: id,
    reason: kept,
    detail: act.kind,
  })
  await tellOfAct(payload, act, 'stopped')
  return { state: 'stopped' }
}
