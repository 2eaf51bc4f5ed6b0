import type { Payload } from 'payload'
import { hasRole, type Role } from '../access/roles'
import { mayUseAccount } from '../access/accountState'

/** Who may sign second, where two must sign. */
export const SIGNERS: readonly Role[] = ['hr', 'privacy', 'admin']

/** Whoever else could sign at this moment. */
export const otherSigners = async (payload: Payload, except: string): Promise<string[]> => {
  const { docs } = await payload.db.find<{ id: string; state?: string; accessEndsAt?: string }>({
    collection: 'users',
    where: { and: [{ roles: { in: [...SIGNERS] } }, { state: { equals: 'active' } }] },
    limit: 0,
    pagination: false,
    req: {},
  })
  return docs
    .filter(mayUseAccount)
    .map(({ id }) => String(id))
    .filter((id) => id !== except)
}

/** Where nobody else can sign, everybody is told, and a version waits so long before it is sealed. */
export const ALONE_WAITS = 86_400_000

export const maySign = (user: Parameters<typeof hasRole>[0]): boolean => hasRole(user, ...SIGNERS)
