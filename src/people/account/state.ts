import type { PayloadRequest } from 'payload'
import { hasRole } from '../../base/roles'
import { now } from '../../base/clock'
import { changeAccount } from '../../db/accounts'
import { pastAccess } from '../../db/rows'
import { forbidden, notFound, Problem } from '../../base/errors'
import { personChanged } from '../../policy/decide/epochs'
import { isId } from '../../base/ids'
import { maySign } from '../../policy/life/signers'
import { beginResumption, beginSuspension } from '../offices/suspend'
import { putOnRecord } from '../staff/onRecord'
import * as W from './words'

type Changed = { ok: true } | Awaited<ReturnType<typeof beginResumption>>

/**
 * Shuts somebody out at once, or lets him in again; nothing of his goes. Nobody does so to himself. Of somebody who holds an office any other
 * holder does so, for a day unless a second signs; two sign the end of it, unless whoever began it takes it back before.
 */
export const setSuspended = async (
  req: PayloadRequest,
  id: string,
  suspended: boolean,
  reason: string,
): Promise<Changed> => {
  const { payload } = req
  const person = isId(id) ? await pastAccess(payload, 'decided').byId('users', id) : null
  if (!person) throw notFound()
  if (id === String(req.user?.id)) throw forbidden()
  const wanted = suspended ? ['invited', 'active'] : ['suspended']
  if (!wanted.includes(person.state)) throw new Problem(409, 'conflict', 'This is done already, or closed.')
  const isHolder = maySign(person)
  // Whose office it is not to see people's accounts still answers for the offices.
  if (!isHolder && !hasRole(req.user, 'hr', 'admin')) throw forbidden()
  if (isHolder && !suspended) return beginResumption(req, id, reason)
  const takeBack = isHolder ? await beginSuspension(req, id, reason) : null
  // Who was suspended before he ever came is invited again: he has no password yet.
  const state = suspended ? 'suspended' : person.hash ? 'active' : 'invited'
  // A link that was handed over would let him in again.
  if (suspended) await pastAccess(payload, 'decided').remove('one-time-links', { user: { equals: id } })
  const made = await changeAccount(
    payload,
    id,
    { set: { state, stateSince: now().toISOString() }, endsSessions: true },
    { state: [person.state] },
  )
  if (!made) {
    await takeBack?.()
    throw new Problem(409, 'conflict', 'This was changed meanwhile.')
  }
  await personChanged(payload, id)
  await putOnRecord(req, {
    act: 'state-changed',
    subject: id,
    reason,
    slug: 'users',
    row: id,
    fields: ['state'],
    detail: state,
    told: suspended ? W.yourAccountWasSuspended : W.yourAccountIsOpenAgain,
  })
  return { ok: true }
}
