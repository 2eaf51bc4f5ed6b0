import type { PayloadRequest } from 'payload'
import { now } from '../../base/clock'
import { changeAccount } from '../../db/accounts'
import { pastAccess } from '../../db/rows'
import { Problem } from '../../base/errors'
import type { User } from '../../payload-types'
import { audit } from '../../record/audit'
import { accountEndedAt } from '../../roll/accountState'

const isHere = (user: User): boolean => {
  const ended = accountEndedAt(user)
  return user.state === 'active' && (ended === null || ended > now().getTime())
}

/** Who besides this person holds HR and the privacy office, and has come. */
export const successors = async (
  { payload }: Pick<PayloadRequest, 'payload'>,
  self: string,
): Promise<{ hr: string[]; privacy: string[] }> => {
  const docs = await pastAccess(payload, 'whole').all(
    'users',
    { roles: { in: ['hr', 'privacy'] } },
    { limit: 200 },
  )
  const others = docs.filter((user) => String(user.id) !== self && isHere(user))
  const holding = (role: 'hr' | 'privacy') =>
    others.filter(({ roles }) => roles?.includes(role)).map(({ name }) => name)
  return { hr: holding('hr'), privacy: holding('privacy') }
}

/**
 * The first person, who holds every office, gives HR and the privacy office away and stays administrator alone. Only once both are held by
 * somebody who has come, so that nobody is left without.
 */
export const handOver = async (req: PayloadRequest, self: string): Promise<{ roles: string[] }> => {
  const { payload } = req
  const { hr, privacy } = await successors(req, self)
  if (!hr.length || !privacy.length)
    throw new Problem(409, 'conflict', 'HR and the privacy office need a holder each who has come.')
  await changeAccount(payload, self, { roles: ['admin'], endsSessions: false })
  await audit(payload, {
    act: 'roles-changed',
    actor: self,
    actorRole: 'admin',
    subject: self,
    detail: 'admin',
  })
  return { roles: ['admin'] }
}
