import type { PayloadRequest, Where } from 'payload'
import { now } from '../clock'
import { categoryLabel } from '../i18n/categories'
import type { Language } from '../i18n/labels'
import { explainDay, type DayExplained } from '../people/gaps'
import { byProject, projectNames, readRecordedTime, type Dates, type TimeOfDay } from '../people/recordedTime'
import { standingOf, type Standing } from '../people/standing'
import { datesIn } from '../people/timeTable'
import { covers } from '../privacy/decide'
import { dataCategories } from '../privacy/declaration'
import { idOf } from '../privacy/ids'
import { current, ledPeople, ledTeams } from '../privacy/lead'
import { policyInForce } from '../privacy/openViewing'
import { couldView } from '../privacy/reach'
import { snapshotOf } from '../privacy/snapshot'
import type { Snapshot } from '../privacy/types'
import { viewingOptions } from '../privacy/viewingOptions'
import { openedByAny } from '../privacy/viewings'
import { localDate, startOfLocalDate } from '../privacy/workingTime'

/** A computer that has not been heard of for so long is silent. */
const SILENT = 15 * 60_000

/** Who reads, without the web around it. */
export interface LeadReader {
  req: PayloadRequest
  language: Language
}

export interface TeamName {
  id: string
  name: string
  /** The first date of the lead: nothing before it is open. */
  since: string
}

export interface Member {
  id: string
  name: string
  me: boolean
}

export interface MemberNow extends Member {
  standing: Standing | 'silent'
  pausedSince: string | null
  lastSeenAt: string | null
}

/** What a viewing would open, and what is to be chosen first. */
export interface Ask {
  categories: { slug: string; label: string; purposes: { id: string; label: string }[] }[]
  /** The role under which the reader looks, as the person will read it. */
  role: 'manager' | 'hr'
  viewer: string
}

export interface WeekDay extends DayExplained {
  date: string
  /** Minutes with a record; null where nothing of this day is open. */
  minutes: number | null
}

export interface MemberWeek extends Member {
  days: WeekDay[]
  minutes: number
}

export interface ProjectTime {
  id: string
  name: string
  minutes: number
  people: { name: string; minutes: number }[]
}

/** Names, and nothing else, of rows that the reader reaches. */
const namesOf = async (
  req: PayloadRequest,
  collection: 'users' | 'teams',
  ids: readonly string[],
): Promise<Map<string, string>> => {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...ids] } },
    sort: 'name',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { name: true },
    req,
    overrideAccess: false,
  })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}

const companyZone = async (req: PayloadRequest, team: string): Promise<string> => {
  const row = await req.payload.db.findOne<{ id: string; company: unknown }>({
    collection: 'teams',
    where: { id: { equals: team } },
    req: {},
  })
  const company = await req.payload.db.findOne<{ id: string; zone: string }>({
    collection: 'companies',
    where: { id: { equals: idOf(row?.company) } },
    req: {},
  })
  return company?.zone ?? 'UTC'
}

export interface Led {
  teams: TeamName[]
  team: TeamName
  /** The company's, in which days begin. */
  zone: string
  members: Member[]
}

/** The teams that the reader leads now, and the people of the one asked for; null where he leads none, or not that one. */
export const readLed = async ({ req }: LeadReader, asked?: string): Promise<Led | null> => {
  const led = await ledTeams(req)
  if (!led.length) return null
  const names = await namesOf(
    req,
    'teams',
    led.map(({ team }) => team),
  )
  const wanted = asked ?? led[0]?.team
  const found = led.find(({ team }) => team === wanted)
  if (!found) return null
  const zone = await companyZone(req, found.team)
  const teams = led.map(({ team, since }) => ({
    id: team,
    name: names.get(team) ?? '–',
    since: localDate(Date.parse(since), zone),
  }))
  const { docs } = await req.payload.find({
    collection: 'memberships',
    where: { and: [{ team: { equals: found.team } }, current(now())] },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { user: true },
    req,
    overrideAccess: false,
  })
  const people = await namesOf(req, 'users', [...new Set(docs.map(({ user }) => idOf(user)))])
  const members = [...people].map(([id, name]) => ({ id, name, me: id === String(req.user?.id) }))
  return { teams, team: teams.find(({ id }) => id === found.team) as TeamName, zone, members }
}

interface DeviceRow {
  id: string
  subject: unknown
  enrolledAt: string
  lastSeenAt?: string | null
  revokedAt?: string | null
}

/** The members' computers: when they were enrolled and last heard of, nothing of what they sent. */
const devicesOf = async (req: PayloadRequest, members: readonly Member[]): Promise<DeviceRow[]> => {
  if (!members.length) return []
  const { docs } = await req.payload.db.find<DeviceRow>({
    collection: 'devices',
    where: { subject: { in: members.map(({ id }) => id) } },
    limit: 0,
    pagination: false,
    req: {},
  })
  return docs
}

const latest = (moments: (string | null | undefined)[]): string | null =>
  moments
    .filter((each): each is string => Boolean(each))
    .sort()
    .at(-1) ?? null

/** Who is recorded now, and who is not and why: states alone, no content. */
export const readNow = async ({ req }: LeadReader, members: readonly Member[]): Promise<MemberNow[]> => {
  const at = now().getTime()
  const devices = await devicesOf(req, members)
  const categories = dataCategories(req.payload.config).map(({ slug }) => slug)
  const all: MemberNow[] = []
  for (const member of members) {
    const own = devices.filter((each) => idOf(each.subject) === member.id && !each.revokedAt)
    const { standing, pausedSince } = standingOf(
      await snapshotOf(req.payload, member.id),
      categories,
      own.length > 0,
      at,
    )
    const lastSeenAt = latest(own.map((each) => each.lastSeenAt))
    const silent = standing === 'recording' && (!lastSeenAt || Date.parse(lastSeenAt) < at - SILENT)
    all.push({
      ...member,
      standing: silent ? 'silent' : standing,
      pausedSince: standing === 'paused' && pausedSince ? new Date(pausedSince).toISOString() : null,
      lastSeenAt,
    })
  }
  return all
}

/** Rows of a team and of the time since the reader leads it; whatever else he may be. */
const withinLead = async (req: PayloadRequest, team: string): Promise<Where[]> => {
  const led = (await ledTeams(req)).find((each) => each.team === team)
  return [
    { team: { equals: team } },
    { capturedAt: { greater_than_equal: led?.since ?? now().toISOString() } },
  ]
}

/** The member's day in this team, as far as the lead reaches. */
const isOwnDay = (snapshot: Snapshot, team: string, date: string): boolean =>
  snapshot.employments.some(({ teams, zone }) => {
    const noon = startOfLocalDate(date, zone) + 12 * 3_600_000
    return teams.some((span) => span.team === team && covers(span, noon))
  })

export interface Totals {
  people: MemberWeek[]
  projects: ProjectTime[]
  /** Members whose totals are not open: not agreed, withdrawn, or not named by the viewing. */
  closed: string[]
}

const projectTimes = async (
  req: PayloadRequest,
  members: readonly Member[],
  times: ReadonlyMap<string, TimeOfDay[]>,
): Promise<ProjectTime[]> => {
  const byId = new Map<string, ProjectTime>()
  const sums = new Map([...times].map(([id, days]) => [id, byProject(days)]))
  const names = await projectNames(
    req,
    [...sums.values()].flatMap((each) => [...each.keys()]),
  )
  for (const { id, name } of members) {
    for (const [project, minutes] of sums.get(id) ?? []) {
      const known = byId.get(project) ?? {
        id: project,
        name: names.get(project) ?? project,
        minutes: 0,
        people: [],
      }
      known.minutes += minutes
      known.people.push({ name, minutes })
      byId.set(project, known)
    }
  }
  const most = (a: { minutes: number }, b: { minutes: number }): number => b.minutes - a.minutes
  for (const { people } of byId.values()) people.sort(most)
  return [...byId.values()].sort(most)
}

/**
 * The members' totals over some days, by person and by project, with what explains their gaps; null while nothing is opened. One look per
 * person shown is on record before it returns.
 */
export const readTotals = async ({ req }: LeadReader, led: Led, dates: Dates): Promise<Totals | null> => {
  const open = await openedByAny(req, 'activity-days')
  const shown = led.members.filter(({ id, me }) => me || open.has(id))
  if (!shown.some(({ me }) => !me)) return null
  const times = await readRecordedTime(
    req,
    shown.map(({ id }) => id),
    dates,
    ...(await withinLead(req, led.team.id)),
  )
  const at = now().getTime()
  const devices = await devicesOf(req, shown)
  const people: MemberWeek[] = []
  for (const member of shown) {
    const snapshot = await snapshotOf(req.payload, member.id)
    const enrolled = devices.filter((each) => idOf(each.subject) === member.id)
    const enrolledAt = enrolled.map((each) => Date.parse(each.enrolledAt)).sort((a, b) => a - b)[0] ?? null
    const found = times.get(member.id) ?? []
    const days = datesIn(dates).map((date): WeekDay => {
      if (date < led.team.since || !isOwnDay(snapshot, led.team.id, date))
        return { date, minutes: null, working: 0, gaps: [] }
      const day = found.filter((each) => each.date === date)
      const sum = (of: 'minutes' | 'pausedMinutes' | 'deletedGaps') =>
        day.reduce((total, each) => total + each[of], 0)
      const [minutes, pausedMinutes, deletedGaps] = [sum('minutes'), sum('pausedMinutes'), sum('deletedGaps')]
      const given = { snapshot, date, now: at, enrolledAt, minutes, pausedMinutes, deletedGaps }
      return { date, minutes, ...explainDay(given) }
    })
    people.push({ ...member, days, minutes: days.reduce((sum, day) => sum + (day.minutes ?? 0), 0) })
  }
  const closed = led.members.filter((each) => !shown.includes(each)).map(({ name }) => name)
  return { people, projects: await projectTimes(req, shown, times), closed }
}

/** What may be opened of the team, or of one of its people: categories with their purposes; none where the policy opens nothing to leads. */
export const readAsk = async (
  { req, language }: LeadReader,
  categories: readonly string[],
): Promise<Ask | null> => {
  const asked: Ask['categories'] = []
  let role: Ask['role'] = 'manager'
  for (const slug of categories) {
    const { roles, purposes } = await viewingOptions(req, slug)
    if (!purposes.length) continue
    if (roles.includes('hr')) role = 'hr'
    asked.push({
      slug,
      label: categoryLabel(req.payload.config, slug, language),
      purposes: purposes.map(({ id, label }) => ({ id, label: label[language] })),
    })
  }
  const viewer = (req.user as { name?: string } | null)?.name ?? ''
  return asked.length ? { categories: asked, role, viewer } : null
}

export interface OpenedFor {
  purpose: string
  until: string
}

/** The purposes under which something of these people is open now. */
export const readOpened = async (
  { req, language }: LeadReader,
  category: string,
  people: readonly string[],
): Promise<OpenedFor[]> => {
  const open = await openedByAny(req, category)
  const { purposes } = await policyInForce(req)
  const viewings = new Set(people.flatMap((id) => open.get(id) ?? []))
  return [...viewings].map(({ purpose, until }) => ({
    purpose: purposes.find(({ id }) => id === purpose)?.label[language] ?? purpose,
    until,
  }))
}

export interface MemberDay {
  member: Member
  team: TeamName
  snapshot: Snapshot
  within: Where[]
  /** Categories of which a viewing opens this person's rows. */
  opened: Set<string>
  /** What could be opened still. */
  ask: Ask | null
}

/** Whether and how far a day of one of his people is open to a lead; null for anybody and any date that is not his. */
export const readMemberDay = async (
  reader: LeadReader,
  person: string,
  date: string,
): Promise<MemberDay | null> => {
  const { req } = reader
  if (person === String(req.user?.id) || !(await ledPeople(req)).includes(person)) return null
  const snapshot = await snapshotOf(req.payload, person)
  for (const { team } of await ledTeams(req)) {
    const led = await readLed(reader, team)
    const member = led?.members.find(({ id }) => id === person)
    if (!led || !member || date < led.team.since || !isOwnDay(snapshot, team, date)) continue
    const opened = new Set<string>()
    const closed: string[] = []
    for (const { slug } of dataCategories(req.payload.config)) {
      if (!(await couldView(req, slug)).length) continue
      if ((await openedByAny(req, slug)).has(person)) opened.add(slug)
      else closed.push(slug)
    }
    const within = await withinLead(req, team)
    return { member, team: led.team, snapshot, within, opened, ask: await readAsk(reader, closed) }
  }
  return null
}

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
