import { TEAM_ROLES } from '../../i18n/teamRoles'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { needReauth } from '../../access/sessions/session'
import { now } from '../../base/clock'
import { invalid, Problem } from '../../base/errors'
import { dateOf } from '../../fields/common'
import { type Both } from '../../base/labels'
import { current } from '../../access/lead'
import { idOf, isId } from '../../base/ids'
import { localDate } from '../../policy/decide/workingTime'
import { pastAccess } from '../../db/rows'
import { changeMembership } from './changeMembership'
import { putOnRecord, rowOf, tellEach } from './onRecord'
import { reasonGiven } from '../../record/reasons'
import * as W from './words'

const DAY = 86_400_000
const noon = (date: string): string => `${date}T12:00:00.000Z`
export const dayBefore = (date: string): string =>
  new Date(Date.parse(noon(date)) - DAY).toISOString().slice(0, 10)

const reason = reasonGiven()
const role = z.enum(['member', 'lead', 'deputy'])
export type TeamRole = z.infer<typeof role>

export const joining = z.strictObject({
  team: z.string().refine(isId, 'Not an id.'),
  role: role.default('member'),
  main: z.boolean().default(false),
  from: z.iso.date(),
  reason: reason.optional(),
})
export const roleChange = z.strictObject({ role, from: z.iso.date(), reason })
export const leaving = z.strictObject({ lastDay: z.iso.date(), reason: reason.optional() })

interface Employment {
  user: unknown
  company: unknown
  zone?: string | null
  from: string
  until?: string | null
}
interface Membership {
  employment: unknown
  user: unknown
  team: unknown
  role: TeamRole
  main?: boolean | null
  from: string
  until?: string | null
  updatedAt?: string | null
}

/** Who is in a team now, or will be. */
const peopleOf = async (payload: Payload, team: string): Promise<string[]> => {
  const docs = await pastAccess(payload, 'decided').all('memberships', {
    and: [{ team: { equals: team } }, current(now())],
  })
  return docs.map(({ user }) => idOf(user))
}

/**
 * What holds where somebody begins or ends to lead: whoever leads sees what the team records. The password is asked again, a reason is
 * needed, and nobody leads from a day that has passed: what was recorded then was recorded under somebody else.
 */
export const checkLeading = async (
  req: PayloadRequest,
  employment: Employment,
  { begins, from, reason: given }: { begins: boolean; from: string; reason?: string | undefined },
): Promise<void> => {
  needReauth(req)
  if (!given) throw invalid('A reason is needed.', { field: 'reason' })
  const zone =
    employment.zone || (await rowOf<{ zone: string }>(req, 'companies', idOf(employment.company))).zone
  if (begins && from < localDate(now().getTime(), zone))
    throw invalid('Nobody leads from a day that has passed.', { field: 'from' })
}

/** Tells a team who leads it from now on, or no longer does. */
export const tellTeam = async (
  { payload }: PayloadRequest,
  subject: string,
  team: { id: string; name: string },
  { role: as, from }: { role: TeamRole; from: string },
): Promise<void> => {
  const person = await rowOf<{ name: string }>({ payload }, 'users', subject)
  const others = (await peopleOf(payload, String(team.id))).filter((each) => each !== subject)
  await tellEach(
    payload,
    others,
    as === 'member'
      ? W.noLongerLeadsFrom({ name: person.name, teamName: team.name, from })
      : W.leadsFrom({ name: person.name, role: TEAM_ROLES[as], teamName: team.name, from }),
  )
}

const told = (team: string, as: TeamRole, from: string): Both =>
  W.youAreInAsFrom({ team, role: TEAM_ROLES[as], from })

/** Puts an employment in a team from a day on, beside those that it is in. */
export const joinTeam = async (
  req: PayloadRequest,
  employment: string,
  { team, role: as, main, from, reason: why }: z.infer<typeof joining>,
): Promise<{ id: string }> => {
  const row = await rowOf<Employment>(req, 'employments', employment)
  const wanted = await rowOf<{ company: unknown; name: string }>(req, 'teams', team)
  if (idOf(wanted.company) !== idOf(row.company))
    throw invalid('No such team in this company.', { field: 'team' })
  if (from < dateOf(row.from) || (row.until && from > dateOf(row.until)))
    throw invalid('The person does not work here on that day.', { field: 'from' })
  if (as !== 'member') await checkLeading(req, row, { begins: true, from, reason: why })
  const docs = await pastAccess(req.payload, 'decided').all('memberships', {
    and: [{ employment: { equals: employment } }, { team: { equals: team } }],
  })
  if (docs.some(({ until }) => !until || dateOf(until) >= from))
    throw new Problem(409, 'conflict', 'The person is in this team already.', { field: 'team' })
  const made = await req.payload.create({
    collection: 'memberships',
    data: { employment, team, role: as, main, from: noon(from) }, // the person is stamped
    depth: 0,
    overrideAccess: true,
    req,
  })
  const subject = idOf(row.user)
  await putOnRecord(req, {
    act: 'team-joined',
    subject,
    reason: why,
    slug: 'memberships',
    row: String(made.id),
    detail: `from ${from}: ${wanted.name}, ${as}`,
    told: told(wanted.name, as, from),
  })
  if (as !== 'member') await tellTeam(req, subject, wanted, { role: as, from })
  return { id: String(made.id) }
}

/**
 * Makes somebody a member, lead or deputy of his team from a day on; what he was until then ends the day before. Cut off between the two,
 * the second is made when it is asked again.
 */
export const changeRole = async (
  req: PayloadRequest,
  id: string,
  { role: as, from, reason: why }: z.infer<typeof roleChange>,
): Promise<{ ok: true }> => {
  const row = await rowOf<Membership>(req, 'memberships', id)
  const employment = await rowOf<Employment>(req, 'employments', idOf(row.employment))
  const team = await rowOf<{ name: string }>(req, 'teams', idOf(row.team))
  if (row.role === as) throw new Problem(409, 'conflict', 'This is so already.', { field: 'role' })
  await checkLeading(req, employment, { begins: as !== 'member', from, reason: why })
  if (from < dateOf(row.from) || (row.until && dateOf(row.until) < dayBefore(from)))
    throw invalid('The person is not in this team on that day.', { field: 'from' })
  if (from === dateOf(row.from)) await changeMembership(req, row, { role: as })
  else {
    const until = row.until && dateOf(row.until) >= from ? row.until : null
    await changeMembership(req, row, { until: noon(dayBefore(from)) })
    const data = {
      employment: String(employment.id),
      team: String(team.id),
      role: as,
      main: row.main ?? false,
    }
    await req.payload.create({
      collection: 'memberships',
      data: { ...data, from: noon(from), until }, // the person is stamped
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
  const subject = idOf(row.user)
  await putOnRecord(req, {
    act: 'team-role-changed',
    subject,
    reason: why,
    slug: 'memberships',
    row: id,
    fields: ['role'],
    detail: `from ${from}: ${team.name}, ${as}`,
    told: told(team.name, as, from),
  })
  await tellTeam(req, subject, team, { role: as, from })
  return { ok: true }
}

/** Ends somebody's time in a team with the midnight that closes a day. */
export const leaveTeam = async (
  req: PayloadRequest,
  id: string,
  { lastDay, reason: why }: z.infer<typeof leaving>,
): Promise<{ ok: true }> => {
  const row = await rowOf<Membership>(req, 'memberships', id)
  const team = await rowOf<{ name: string }>(req, 'teams', idOf(row.team))
  if (row.until && dateOf(row.until) <= lastDay)
    throw new Problem(409, 'conflict', 'It ends before already.', { field: 'lastDay' })
  if (lastDay < dateOf(row.from)) throw invalid('The last day is before the first.', { field: 'lastDay' })
  const led = row.role !== 'member'
  if (led) {
    const employment = await rowOf<Employment>(req, 'employments', idOf(row.employment))
    await checkLeading(req, employment, { begins: false, from: lastDay, reason: why })
  }
  await changeMembership(req, row, { until: noon(lastDay) })
  const subject = idOf(row.user)
  const from = new Date(Date.parse(noon(lastDay)) + DAY).toISOString().slice(0, 10)
  await putOnRecord(req, {
    act: 'team-left',
    subject,
    reason: why,
    slug: 'memberships',
    row: id,
    fields: ['until'],
    detail: `last day ${lastDay}: ${team.name}`,
    told: W.yourLastDayInIs(team.name, lastDay),
  })
  if (led) await tellTeam(req, subject, team, { role: 'member', from })
  return { ok: true }
}
