import { idOf } from '../../base/ids'
import { namesOf, type LeadReader } from './led'

export interface TeamProject {
  id: string
  name: string
  code: string
  members: string[]
}

/** The projects of a team that go on, with the names of those members whom the lead reaches. */
export const readProjects = async ({ req }: LeadReader, team: string): Promise<TeamProject[]> => {
  const { docs } = await req.payload.find({
    collection: 'projects',
    where: { and: [{ team: { equals: team } }, { archived: { not_equals: true } }] },
    sort: 'name',
    limit: 0,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: false,
  })
  const ids = docs.flatMap(({ members }) => (members ?? []).map(idOf))
  const names = ids.length ? await namesOf(req, 'users', ids) : new Map<string, string>()
  return docs.map(({ id, name, code, members }) => ({
    id: String(id),
    name,
    code: code ?? '',
    members: (members ?? []).flatMap((each) => names.get(idOf(each)) ?? []),
  }))
}
