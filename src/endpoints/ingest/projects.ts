import type { Payload } from 'payload'
import { isIdHere } from '../../db/kind'

/** Which of these ids are projects of the company. */
export const knownProjects = async (
  payload: Payload,
  company: string,
  ids: readonly string[],
): Promise<Set<string>> => {
  const possible = ids.filter((id) => isIdHere(payload, id))
  if (!possible.length) return new Set()
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'projects',
    where: { and: [{ id: { in: possible } }, { company: { equals: company } }] },
    limit: 0,
    pagination: false,
    req: {},
  })
  return new Set(docs.map(({ id }) => String(id)))
}
