import type { PayloadRequest } from 'payload'
import { invalid, Problem } from '../errors'
import { dateOf } from '../fields/common'
import { both } from '../i18n/labels'
import { idOf } from '../privacy/ids'
import { changeMembership } from './changeMembership'
import { putOnRecord, rowOf } from './staff/onRecord'
import { checkLeading, dayBefore, tellTeam, type TeamRole } from './staff/teams'

export interface Move {
  team: string
  /** The first day in the new team. */
  from: string
  role: TeamRole
  /** Needed where the person is to lead. */
  reason?: string | undefined
  /** The import that it is by. */
  source?: string
}

interface EmploymentRow {
  id: string
  user: unknown
  company: unknown
  zone?: string | null
  from: string
  until?: string | null
}
interface MembershipRow {
  id: string
  user: unknown
  employment: unknown
  role: string
  team: unknown
  from: string
  until?: string | null
  updatedAt?: string | null
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
  { team, from, role, reason, source }: Move,
): Promise<{ ok: true }> => {
  const { payload } = req
  const row = await rowOf<EmploymentRow>(req, 'employments', employment)
  const wanted = await rowOf<{ id: string; company: unknown; name: string }>(req, 'teams', team)
  if (idOf(wanted.company) !== idOf(row.company))
    throw invalid('No such team in this company.', { field: 'team' })
  if (from < dateOf(row.from) || (row.until && from > dateOf(row.until)))
    throw invalid('The person does not work here on that day.', { field: 'from' })
  if (role !== 'member') await checkLeading(req, row, { begins: true, from, reason })
  const known = await mainTeams(req, employment)
  const now = known.find((each) => covers(each, from))
  if (now && idOf(now.team) === team) return { ok: true }
  if (known.some((each) => dateOf(each.from) >= from))
    throw new Problem(409, 'conflict', 'A main team begins on that day or later already.', { field: 'from' })
  if (now) await changeMembership(req, now, { until: `${dayBefore(from)}T12:00:00.000Z` })
  const made = await payload.create({
    collection: 'memberships',
    data: { employment, team, role, main: true, from: `${from}T12:00:00.000Z`, source },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const subject = idOf(row.user)
  await putOnRecord(req, {
    act: 'team-changed',
    subject,
    reason,
    slug: 'memberships',
    row: String(made.id),
    detail: `from ${from}: ${wanted.name}`,
    told: both(
      `Your main team is ${wanted.name} from ${from}.`,
      `您自 ${from} 起的主要团队为${wanted.name}。`,
    ),
  })
  if (role !== 'member') await tellTeam(req, subject, wanted, { role, from })
  return { ok: true }
}
