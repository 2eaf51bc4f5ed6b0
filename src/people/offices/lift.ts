import type { Payload } from 'payload'
import { now } from '../../base/clock'
import { changeAccount } from '../../db/accounts'
import { pastAccess } from '../../db/rows'
import { personChanged } from '../../policy/decide/epochs'
import { moveAct, waitingActs } from '../twoHands/pending'

/** Lets somebody in again who was suspended; who never came is invited again, since he has no password yet. */
export const lift = async (payload: Payload, id: string): Promise<boolean> => {
  const person = await pastAccess(payload, 'decided').byId('users', id)
  const state = person?.hash ? 'active' : 'invited'
  const set = { state, stateSince: now().toISOString() } as const
  const made = await changeAccount(payload, id, { set, endsSessions: true }, { state: ['suspended'] })
  if (!made) return false
  await personChanged(payload, id)
  // Nobody signs a suspension that no longer is.
  for (const act of await waitingActs(
    payload,
    { kind: { equals: 'suspension' } },
    { subject: { equals: id } },
  ))
    await moveAct(payload, act.id, 'waiting', { state: 'lapsed' })
  return true
}
