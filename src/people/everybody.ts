import type { Payload } from 'payload'
import { type GIVEN_ROLES } from '../access/roles'

const BATCH = 200

/** Everybody who uses an account, some at a time, by id. */
export async function* everybody(payload: Payload): AsyncGenerator<string[]> {
  let after = ''
  for (;;) {
    const { docs } = await payload.db.find<{ id: string }>({
      collection: 'users',
      where: { and: [{ state: { equals: 'active' } }, ...(after ? [{ id: { greater_than: after } }] : [])] },
      sort: 'id',
      limit: BATCH,
      pagination: false,
      req: {},
    })
    const ids = docs.map(({ id }) => String(id))
    if (!ids.length) return
    yield ids
    after = ids.at(-1) ?? ''
  }
}

const holders = async (payload: Payload, role: (typeof GIVEN_ROLES)[number]): Promise<string[]> => {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'users',
    where: { and: [{ roles: { in: [role] } }, { state: { equals: 'active' } }] },
    sort: 'id',
    limit: 0,
    pagination: false,
    req: {},
  })
  return docs.map(({ id }) => String(id))
}

/** Whoever answers for the protection of data: the privacy officers, or HR where there is none. */
export const officers = async (payload: Payload): Promise<string[]> => {
  const found = await holders(payload, 'privacy')
  return found.length ? found : holders(payload, 'hr')
}
