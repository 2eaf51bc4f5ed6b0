import type { PayloadRequest } from 'payload'
import { forbidden, notFound, Problem } from '../errors'
import { actingRole, audit } from '../privacy/audit'
import { isId } from '../privacy/ids'

interface Person {
  id: string
  state: 'invited' | 'active' | 'suspended' | 'closed'
  hash?: string | null
}

/** Shuts somebody out at once, or lets him in again; nothing of his goes. Nobody does so to himself. */
export const setSuspended = async (
  req: PayloadRequest,
  id: string,
  suspended: boolean,
  reason: string,
): Promise<{ ok: true }> => {
  const { payload } = req
  const person = isId(id)
    ? await payload.db.findOne<Person>({ collection: 'users', where: { id: { equals: id } }, req: {} })
    : null
  if (!person) throw notFound()
  if (id === String(req.user?.id)) throw forbidden()
  const wanted = suspended ? ['invited', 'active'] : ['suspended']
  if (!wanted.includes(person.state)) throw new Problem(409, 'conflict', 'This is done already, or closed.')
  // Who was suspended before he ever came is invited again: he has no password yet.
  const state = suspended ? 'suspended' : person.hash ? 'active' : 'invited'
  // A link that was handed over would let him in again.
  if (suspended)
    await payload.db.deleteMany({ collection: 'one-time-links', where: { user: { equals: id } }, req: {} })
  await payload.update({ collection: 'users', id, data: { state }, depth: 0, overrideAccess: true, req })
  // Nobody knows the password of somebody who has not come; without it he is known by that later.
  if (suspended && person.state === 'invited')
    await payload.db.updateOne({
      collection: 'users',
      id,
      data: { hash: null, salt: null },
      req: {},
      returning: false,
    })
  await audit(payload, {
    act: 'state-changed',
    actor: String(req.user?.id),
    actorRole: actingRole(req.user),
    subject: id,
    detail: `${state}: ${reason}`,
  })
  return { ok: true }
}
