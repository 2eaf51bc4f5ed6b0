import type { PayloadRequest } from 'payload'
import { termOf } from './boundTerm'
import { ledPeople, ledTeams } from './lead'
import { policyInForce } from './openViewing'
import { couldView } from './reach'
import type { Purpose, ViewerRole } from './types'

export interface Named {
  id: string
  name: string
}

export interface ViewingOptions {
  /** Whether the policy in force has a term for the category at all. */
  inPolicy: boolean
  version: number
  /** The roles under which the user could open it; none where matrix or policy do not open it to him. */
  roles: ViewerRole[]
  people: Named[]
  teams: Named[]
  companies: Named[]
  purposes: Purpose[]
}

type Req = Pick<PayloadRequest, 'payload' | 'user'>

const named = async (
  req: Req,
  collection: 'users' | 'teams' | 'companies',
  ids?: string[],
): Promise<Named[]> => {
  const { docs } = await req.payload.db.find<Named & { username?: string }>({
    collection,
    where: ids ? { id: { in: ids } } : {},
    sort: 'name',
    limit: 0,
    pagination: false,
    select: collection === 'users' ? { name: true, username: true } : { name: true },
    req: {},
  })
  const times = new Map<string, number>()
  for (const { name } of docs) times.set(name, (times.get(name) ?? 0) + 1)
  // Of two people of one name, which of them it is; a look at the wrong one is on record for good.
  const told = ({ name, username }: { name: string; username?: string }): string =>
    username && (times.get(name) ?? 0) > 1 ? `${name} (${username})` : name
  return docs.map((doc) => ({ id: String(doc.id), name: told(doc) }))
}

/** Whom the user could open a category of, and for which purposes, by the policy in force. */
export const viewingOptions = async (given: Req, category: string): Promise<ViewingOptions> => {
  const req = given as PayloadRequest
  const policy = await policyInForce(req)
  const term = termOf(policy, category)
  const roles = term ? (await couldView(req, category)).filter((role) => term.viewers.includes(role)) : []
  const nobody = {
    inPolicy: Boolean(term),
    version: policy.version,
    roles: [],
    people: [],
    teams: [],
    companies: [],
    purposes: [],
  }
  if (!term || !roles.length) return nobody
  const everybody = roles.some((role) => role !== 'manager')
  const me = String(req.user?.id)
  const [people, teams, companies] = await Promise.all([
    named(req, 'users', everybody ? undefined : await ledPeople(req)),
    named(req, 'teams', everybody ? undefined : (await ledTeams(req)).map(({ team }) => team)),
    everybody ? named(req, 'companies') : [],
  ])
  const purposes = policy.purposes.filter((purpose) => term.purposes.includes(purpose.id))
  return { ...nobody, roles, people: people.filter((person) => person.id !== me), teams, companies, purposes }
}
