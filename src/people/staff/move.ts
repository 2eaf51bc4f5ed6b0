import type { PayloadRequest, Where } from 'payload'
import { invalid, Problem } from '../../base/errors'
import { dateOf } from '../../fields/common'
import { stamped } from '../../categories/declaration'
import { idOf } from '../../base/ids'
import { pastAccess, type Row } from '../../db/rows'
import { changeMembership } from './changeMembership'
import { putOnRecord, rowOf } from './onRecord'
import { checkLeading, dayBefore, tellTeam, type TeamRole } from './teams'
import * as W from './words'

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
type MembershipRow = Row<'memberships'>

const mainTeams = async ({ payload }: PayloadRequest, employment: string): Promise<MembershipRow[]> => {
  return await pastAccess(payload, 'decided').all(
    'memberships',
    { and: [{ employment: { equals: employment } }, { main: { equals: true } }] },
    { sort: 'startsAt' },
  )
}

const covers = ({ from, until }: MembershipRow, date: string): boolean =>
  dateOf(from) <= date && (!until || dateOf(until) >= date)

/** Whether anything is recorded of a membership's person in its team since its first day. */
const hasRecorded = async (
  { payload }: PayloadRequest,
  { user, team, from }: MembershipRow,
): Promise<boolean> => {
  for (const { slug } of stamped(payload.config)) {
    const where: Where = {
      and: [
        { subject: { equals: idOf(user) } },
        { team: { equals: idOf(team) } },
        { localDate: { greater_than_equal: dateOf(from) } },
      ],
    }
    if (await pastAccess(payload, 'decided').one(slug, where)) return true
  }
  return false
}

/**
 * Gives a membership another team from its own first day on: ended the day before, it would end before it began.
 * @throws Problem 409 where something is recorded in it: a team's month holds what was done there, by whoever was in it (B13).
 */
const replace = async (
  req: PayloadRequest,
  row: MembershipRow,
  { team, role }: Pick<Move, 'team' | 'role'>,
): Promise<string> => {
  if (await hasRecorded(req, row))
    throw new Problem(
      409,
      'conflict',
      'Something is recorded in the present team since its first day. Choose a later day.',
      { field: 'from' },
    )
  await changeMembership(req, row, { team, role, until: null })
  return String(row.id)
}

const begin = async (
  req: PayloadRequest,
  { from, ...membership }: Omit<Move, 'reason'> & { employment: string },
): Promise<string> => {
  const made = await req.payload.create({
    collection: 'memberships',
    data: { ...membership, main: true, from: `${from}T12:00:00.000Z` }, // the person is stamped
    depth: 0,
    overrideAccess: true,
    req,
  })
  return String(made.id)
}

/**
 * Moves an employment to another main team from a day on: the one before ends the day before, or makes way where it began that day. Cut off
 * between the two, the second is made when it is asked again.
 * @returns `moved` false where the person is there already on that day, and nothing was changed.
 */
export const moveToTeam = async (
  req: PayloadRequest,
  employment: string,
  { team, from, role, reason, source }: Move,
): Promise<{ ok: true; moved: boolean }> => {
  const row = await rowOf<EmploymentRow>(req, 'employments', employment)
  const wanted = await rowOf<{ id: string; company: unknown; name: string }>(req, 'teams', team)
  if (idOf(wanted.company) !== idOf(row.company))
    throw invalid('No such team in this company.', { field: 'team' })
  if (from < dateOf(row.from) || (row.until && from > dateOf(row.until)))
    throw invalid('The person does not work here on that day.', { field: 'from' })
  if (role !== 'member') await checkLeading(req, row, { begins: true, from, reason })
  const known = await mainTeams(req, employment)
  const now = known.find((each) => covers(each, from))
  if (now && idOf(now.team) === team) return { ok: true, moved: false }
  const sameDay = now && dateOf(now.from) === from ? now : null
  if (known.some((each) => each !== sameDay && dateOf(each.from) >= from))
    throw new Problem(409, 'conflict', 'A main team begins on that day or later already.', { field: 'from' })
  if (now && !sameDay) await changeMembership(req, now, { until: `${dayBefore(from)}T12:00:00.000Z` })
  const id = sameDay
    ? await replace(req, sameDay, { team, role })
    : await begin(req, { employment, team, role, from, source })
  const subject = idOf(row.user)
  await putOnRecord(req, {
    act: 'team-changed',
    subject,
    reason,
    slug: 'memberships',
    row: id,
    detail: `from ${from}: ${wanted.name}`,
    told: W.yourMainTeamIsFrom(wanted.name, from),
  })
  if (role !== 'member') await tellTeam(req, subject, wanted, { role, from })
  return { ok: true, moved: true }
}
