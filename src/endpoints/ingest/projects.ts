import type { Payload } from 'payload'
import { isIdHere } from '../../db/kind'
import { pastAccess } from '../../db/rows'

/** Which of these ids are projects of the company. */
export const knownProjects = async (
  payload: Payload,
  company: string,
  ids: readonly string[],
): Promise<Set<string>> => {
  const possible = ids.filter((id) => isIdHere(payload, id))
  if (!possible.length) return new Set()
  const docs = await pastAccess(payload, 'machine').all('projects', {
    and: [{ id: { in: possible } }, { company: { equals: company } }],
  })
  return new Set(docs.map(({ id }) => String(id)))
}
