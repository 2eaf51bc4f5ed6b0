import type { PayloadRequest } from 'payload'
import { invalid, notFound, Problem } from '../errors'
import { dateOf } from '../fields/common'
import { actingRole, audit } from '../privacy/audit'
import { idOf, isId } from '../privacy/ids'

const DAY = 86_400_000

export interface Move {
  team: string
  /** The first day in the new team. */
  from: string
  role: 'member' | 'lead' | 'deputy'
}

interface EmploymentRow {
  id: string
  user: unknown
  company: unknown
  from: string
  until?: string | null
}
interface MembershipRow {
  id: string
  team: unknown
  from: string
  until?: string | null
}

const dayBefore = (date: string): string =>
  new Date(Date.parse(`${date}T12:00:00Z`) - DAY).toISOString().slice(0, 10)

const rowOf = async <T>(
  { payload }: PayloadRequest,
  collection: 'employments' | 'teams',
  id: string,
): Promise<T> => {
  const row = isId(id)
    ? await payload.db.findOne<T & { id: string }>({ collection, where: { id: { equals: id } }, req: {} })
    : null
  if (!row) throw notFound()
  return row
}

const mainTeams = async ({ payload }: PayloadRequest, employment: string): Promise<MembershipRow[]> => {
  const { docs } = await payload.db.find<MembershipRow>({
    collection: 'memberships',
    where: { and: [{ employment: { equals: employment } }, { main: { equals: true } }] },
    sort: 'startsAt',
    limit: 0,
    pagination: false,
    req: {},
  })
  return docs
}

const covers = ({ from, until }: MembershipRow, date: string): boolean =>
  dateOf(from) <= date && (!until || dateOf(until) >= date)

/**
 * Moves an employment to another main team from a day on: the one before ends the day before. Cut off between the two, the second is made
 * when it is asked again.
 */
export const moveToTeam = async (
  req: PayloadRequest,
  employment: string,
  { team, from, role }: Move,
): Promise<{ ok: true }> => {
  const { payload } = req
  const row = await rowOf<EmploymentRow>(req, 'employments', employment)
  const wanted = await rowOf<{ id: string; company: unknown; name: string }>(req, 'teams', team)
  if (idOf(wanted.company) !== idOf(row.company))
    throw invalid('No such team in this company.', { field: 'team' })
  if (from < dateOf(row.from) || (row.until && from > dateOf(row.until)))
    throw invalid('The person does not work here on that day.', { field: 'from' })
  const known = await mainTeams(req, employment)
  const now = known.find((each) => covers(each, from))
  if (now && idOf(now.team) === team) return { ok: true }
  if (known.some((each) => dateOf(each.from) >= from))
    throw new Problem(409, 'conflict', 'A main team begins on that day or later already.', { field: 'from' })
  const common = { depth: 0, req } as const
  if (now)
    await payload.update({
      collection: 'memberships',
      id: now.id,
      data: { until: `${dayBefore(from)}T12:00:00.000Z` },
      overrideAccess: true,
      ...common,
    })
  await payload.create({
    collection: 'memberships',
    data: { employment, team, role, main: true, from: `${from}T12:00:00.000Z` },
    overrideAccess: true,
    ...common,
  })
  await audit(payload, {
    act: 'team-changed',
    actor: String(req.user?.id),
    actorRole: actingRole(req.user),
    subject: idOf(row.user),
    detail: `from ${from}: ${wanted.name}`,
  })
  return { ok: true }
}
