import type { PayloadRequest, Where } from 'payload'
import { now } from '../base/clock'
import { termOf } from '../policy/decide/boundTerm'
import { decide } from '../policy/decide/decide'
import { ledPeople, ledTeams } from './lead'
import { policyInForce } from './openViewing'
import { couldView } from './reach'
import { snapshotsOf } from '../policy/decide/snapshot'
import type { Purpose, ViewerRole } from '../base/policyTypes'
import { pastAccess } from '../db/rows'

export interface Named {
  id: string
  name: string
}

/** What could be opened of a category, whomever it is of. */
export interface MayView {
  /** Whether the policy in force has a term for the category at all. */
  inPolicy: boolean
  version: number
  /** The roles under which the user could open it; none where matrix or policy do not open it to him. */
  roles: ViewerRole[]
  purposes: Purpose[]
}

export interface ViewingOptions extends MayView {
  /** Of whom something opens to him, for one of the purposes. */
  people: Named[]
  /** Of whom nothing does now. */
  shut: Named[]
  teams: Named[]
  companies: Named[]
}

type Req = Pick<PayloadRequest, 'payload' | 'user'>

const named = async (
  req: Req,
  collection: 'users' | 'teams' | 'companies',
  ids?: string[],
): Promise<Named[]> => {
  const rows = pastAccess(req.payload, 'decided')
  const which: Where = ids ? { id: { in: ids } } : {}
  const docs: (Named & { username?: string })[] =
    collection === 'users'
      ? await rows.all(collection, which, { sort: 'name', select: ['name', 'username'] })
      : await rows.all(collection, which, { sort: 'name', select: ['name'] })
  const times = new Map<string, number>()
  for (const { name } of docs) times.set(name, (times.get(name) ?? 0) + 1)
  // Of two people of one name, which of them it is; a look at the wrong one is on record for good.
  const told = ({ name, username }: { name: string; username?: string }): string =>
    username && (times.get(name) ?? 0) > 1 ? `${name} (${username})` : name
  return docs.map((doc) => ({ id: String(doc.id), name: told(doc) }))
}

/** Whether the user could open a category, and for which purposes, by the policy in force. */
export const mayView = async (given: Req, category: string): Promise<MayView> => {
  const req = given as PayloadRequest
  const policy = await policyInForce(req)
  const term = termOf(policy, category)
  const roles = term ? (await couldView(req, category)).filter((role) => term.viewers.includes(role)) : []
  const purposes = roles.length ? policy.purposes.filter(({ id }) => term?.purposes.includes(id)) : []
  return { inPolicy: Boolean(term), version: policy.version, roles, purposes }
}

const officeOf = ({ roles }: MayView): ViewerRole => roles.find((role) => role !== 'manager') ?? 'manager'

/** Whether something of somebody opens: asked of `decide`, as the viewing itself is. */
const opensOf = async (
  req: PayloadRequest,
  category: string,
  may: MayView,
  people: readonly Named[],
): Promise<(person: Named) => boolean> => {
  const viewer = officeOf(may)
  const at = now().getTime()
  const snapshots = await snapshotsOf(
    req.payload,
    people.map(({ id }) => id),
  )
  return ({ id }) => {
    const snapshot = snapshots.get(id)
    const question = { act: 'view', category, viewer, now: at } as const
    return (
      snapshot !== undefined &&
      may.purposes.some((purpose) => decide(snapshot, { ...question, purpose: purpose.id }).allowed)
    )
  }
}

/** Whom the user could open a category of, and for which purposes. */
export const viewingOptions = async (given: Req, category: string): Promise<ViewingOptions> => {
  const req = given as PayloadRequest
  const may = await mayView(req, category)
  if (!may.roles.length) return { ...may, people: [], shut: [], teams: [], companies: [] }
  const everybody = officeOf(may) !== 'manager'
  const me = String(req.user?.id)
  const [all, teams, companies] = await Promise.all([
    named(req, 'users', everybody ? undefined : await ledPeople(req)),
    named(req, 'teams', everybody ? undefined : (await ledTeams(req)).map(({ team }) => team)),
    everybody ? named(req, 'companies') : [],
  ])
  const others = all.filter(({ id }) => id !== me)
  const opens = await opensOf(req, category, may, others)
  return {
    ...may,
    people: others.filter(opens),
    shut: others.filter((person) => !opens(person)),
    teams,
    companies,
  }
}
