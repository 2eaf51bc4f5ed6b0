import type { Payload } from 'payload'
import type { Company } from '../payload-types'

/** The company that was there first. In a room of its own: every page asks for it, and should not load what the set-up needs. */
export const firstCompany = async (payload: Payload): Promise<(Company & { id: string }) | null> => {
  const { docs } = await payload.db.find<Company & { id: string }>({
    collection: 'companies',
    where: {},
    sort: 'createdAt',
    limit: 1,
    pagination: false,
    req: {},
  })
  return docs[0] ?? null
}
