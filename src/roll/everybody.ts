import type { Payload } from 'payload'
import { GIVEN_ROLES } from '../base/roles'
import { pastAccess } from '../db/rows'

const BATCH = 200

/** Everybody who uses an account, some at a time, by id. */
export async function* everybody(payload: Payload): AsyncGenerator<string[]> {
  let after = ''
  for (;;) {
    const docs = await pastAccess(payload, 'machine').all(
      'users',
      { and: [{ state: { equals: 'active' } }, ...(after ? [{ id: { greater_than: after } }] : [])] },
      { sort: 'id', limit: BATCH },
    )
    const ids = docs.map(({ id }) => String(id))
    if (!ids.length) return
    yield ids
    after = ids.at(-1) ?? ''
  }
}

const holders = async (payload: Payload, role: (typeof GIVEN_ROLES)[number]): Promise<string[]> => {
  const docs = await pastAccess(payload, 'machine').all(
    'users',
    { and: [{ roles: { in: [role] } }, { state: { equals: 'active' } }] },
    { sort: 'id' },
  )
  return docs.map(({ id }) => String(id))
}

/**
 * Whoever answers for the protection of data: the privacy officers, or HR where there is none.
 * @param except whom it is about: nobody answers for himself.
 */
export const officers = async (payload: Payload, except?: string): Promise<string[]> => {
  const others = async (role: 'privacy' | 'hr') =>
    (await holders(payload, role)).filter((id) => id !== except)
  const found = await others('privacy')
  return found.length ? found : others('hr')
}

/** Whoever holds the office of HR. */
export const hrHolders = (payload: Payload): Promise<string[]> => holders(payload, 'hr')

/** Everybody who holds an office. */
export const officeHolders = async (payload: Payload): Promise<string[]> => [
  ...new Set((await Promise.all(GIVEN_ROLES.map((role) => holders(payload, role)))).flat()),
]
