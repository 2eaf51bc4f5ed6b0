import type { Payload } from 'payload'
import type { Role } from '../access/roles'
import { mayUseAccount } from './snapshot'

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
