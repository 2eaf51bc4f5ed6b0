import type { PayloadRequest } from 'payload'
import { now } from '../base/clock'
import { invalid, notFound, Problem } from '../base/errors'
import { dateOf } from '../fields/common'
import { type Language } from '../base/labels'
import { sinceInWords, type Since } from '../i18n/since'
import { AS_FILE } from '../access/looks'
import { idOf } from '../base/ids'
import { forget } from '../base/memo'
import { openPeople } from '../access/reach'
import { dayAfter } from '../policy/decide/workingTime'
import { csv } from '../base/csv'
import { pastAccess } from '../db/rows'
import { toTheSecond } from './reports/lengths'
import {
  byProject,
  NO_PROJECT,
  projectNames,
  readRecordedTime,
  type Dates,
  type TimeOfDay,
} from './recordedTime'
import { WORDS } from '../i18n/words'
import * as W from './words'

export interface Named {
  id: string
  name: string
}
export interface PersonTime extends Worker {
  days: TimeOfDay[]
}

/** How many people one page shows. */
export const PEOPLE_A_PAGE = 100

/** `YYYY-MM`. */
export const isMonth = (text: unknown): text is string =>
  typeof text === 'string' && /^20\d\d-(0[1-9]|1[0-2])$/.test(text)

export const datesOfMonth = (month: string): Dates => {
  const last = new Date(`${month}-01T12:00:00Z`)
  last.setUTCMonth(last.getUTCMonth() + 1, 0)
  return { from: `${month}-01`, to: last.toISOString().slice(0, 10) }
}

/** Every date from the first to the last. */
export const datesIn = ({ from, to }: Dates): string[] => {
  const dates: string[] = []
  for (let date = from; date <= to; date = dayAfter(date)) dates.push(date)
  return dates
}

/** The month before or after. */
export const monthBy = (month: string, by: number): string => {
  const at = new Date(`${month}-15T00:00:00Z`)
  at.setUTCMonth(at.getUTCMonth() + by)
  return at.toISOString().slice(0, 7)
}

export interface Worker extends Named {
  since: Since
}

interface MembershipRow {
  id: string
  user: unknown
  team: unknown
  employment: unknown
  until?: string | null
  startsAt: string
  endsAt?: string | null
}

/** Who worked in some days, in a team where one is given, by the rows that were captured there. */
const workedIn = async (req: PayloadRequest, { from, to }: Dates, team?: string): Promise<Set<string>> => {
  const subjects = await pastAccess(req.payload, 'decided').distinct('activity-days', 'subject', {
    and: [
      ...(team ? [{ team: { equals: team } }] : []),
      { localDate: { greater_than_equal: from } },
      { localDate: { less_than_equal: to } },
    ],
  })
  return new Set(subjects.map(idOf))
}

/** Which of some people were employed by the last of some days. */
const employedBy = async (
  { payload }: PayloadRequest,
  people: readonly string[],
  { to }: Dates,
): Promise<Set<string>> => {
  const docs = await pastAccess(payload, 'decided').all(
    'employments',
    { and: [{ user: { in: [...people] } }, { from: { less_than_equal: `${to}T23:59:59.999Z` } }] },
    { select: ['user'] },
  )
  return new Set(docs.map(({ user }) => idOf(user)))
}

/** Where each of some people is now, seen from a team. */
const sinceThen = async (
  req: PayloadRequest,
  people: readonly string[],
  team: string,
): Promise<Map<string, Since>> => {
  const { docs } = await req.payload.find({
    collection: 'memberships',
    where: { user: { in: [...people] } },
    sort: 'startsAt',
    limit: 0,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: false,
  })
  const at = now().toISOString()
  const rows = docs as unknown as MembershipRow[]
  const lastDays = await lastDaysOf(req, [...new Set(rows.map(({ employment }) => idOf(employment)))])
  const isNow = ({ startsAt, endsAt }: MembershipRow) => startsAt <= at && (!endsAt || endsAt > at)
  const names = new Map((await teamsNamed(req)).map(({ id, name }) => [id, name]))
  return new Map(
    people.map((person): [string, Since] => {
      const own = rows.filter(({ user }) => idOf(user) === person)
      const current = own.filter(isNow)
      if (current.some((each) => idOf(each.team) === team)) return [person, null]
      const other = current.at(-1)
      if (other) return [person, { moved: names.get(idOf(other.team)) ?? '' }]
      const last = own.filter((each) => idOf(each.team) === team).at(-1)
      const until = last?.until ?? lastDays.get(idOf(last?.employment))
      return [person, { left: until ? dateOf(until) : '' }]
    }),
  )
}

const lastDaysOf = async (
  req: PayloadRequest,
  employments: string[],
): Promise<Map<string, string | null | undefined>> => {
  const { docs } = await req.payload.find({
    collection: 'employments',
    where: { id: { in: employments } },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { until: true },
    req,
    overrideAccess: false,
  })
  return new Map(docs.map(({ id, until }) => [String(id), until]))
}

const teamsNamed = async (req: PayloadRequest): Promise<Named[]> => {
  const { docs } = await req.payload.find({
    collection: 'teams',
    sort: 'name',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { name: true },
    req,
    overrideAccess: false,
  })
  return docs.map(({ id, name }) => ({ id: String(id), name }))
}

/**
 * The people whose day totals the reader has opened, by name; who came after these days is not among them. Of one team: whoever is in it now, and whoever worked in it in these days and
 * has left or moved since, by where the work was done.
 */
export const openedPeople = async (req: PayloadRequest, dates: Dates, team?: string): Promise<Worker[]> => {
  const open = [...(await openPeople(req, 'activity-days')).keys()]
  if (!open.length) return []
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: open } },
    sort: 'name',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { name: true },
    req,
    overrideAccess: false,
  })
  const [employed, worked] = await Promise.all([employedBy(req, open, dates), workedIn(req, dates, team)])
  const people = docs
    .map(({ id, name }): Worker => ({ id: String(id), name, since: null }))
    .filter(({ id }) => employed.has(id) || worked.has(id))
  if (!team) return people
  const since = await sinceThen(req, open, team)
  return people.flatMap((person): Worker[] => {
    const where = since.get(person.id) ?? null
    return where === null || worked.has(person.id) ? [{ ...person, since: where }] : []
  })
}

/** People and their day totals, each look on record. */
export const timesOf = async (
  req: PayloadRequest,
  people: readonly Worker[],
  dates: Dates,
  team?: string,
): Promise<PersonTime[]> => {
  const within = team ? [{ team: { equals: team } }] : []
  const times = await readRecordedTime(
    req,
    people.map(({ id }) => id),
    dates,
    ...within,
  )
  return people.map((person) => ({ ...person, days: times.get(person.id) ?? [] }))
}

const sum = (days: readonly TimeOfDay[], of: 'seconds' | 'pausedSeconds' | 'deletedGaps'): number =>
  days.reduce((total, day) => total + day[of], 0)

/** Those of them who are open to the reader now: whoever withdrew while they were read leaves with nothing. */
const stillOpen = async (req: PayloadRequest, times: PersonTime[]): Promise<PersonTime[]> => {
  forget(req)
  const open = await openPeople(req, 'activity-days')
  return times.filter(({ id }) => open.has(id))
}

interface TeamMonth {
  team: string
  month: string
  dates: Dates
  times: readonly PersonTime[]
  language: Language
}

const headOf = ({ language }: TeamMonth): string[] =>
  [WORDS.person, WORDS.team, W.month, WORDS.now].map((name) => name[language])

const whoIn = ({ team, month, language }: TeamMonth, { name, since }: PersonTime): string[] => [
  name,
  team,
  month,
  sinceInWords(since, language),
]

/** A row for each project of each person. */
const projectRows = async (req: PayloadRequest, of: TeamMonth): Promise<(string | number)[][]> => {
  const { times, language } = of
  const sums = new Map(times.map(({ id, days }) => [id, byProject(days)]))
  const named = [...sums.values()].flatMap((each) => [...each.keys()])
  const names = await projectNames(req, named)
  return times.flatMap((person) =>
    [...(sums.get(person.id) ?? [])].map(([id, seconds]) => [
      ...whoIn(of, person),
      id === NO_PROJECT ? WORDS.noProject[language] : (names.get(id) ?? id),
      toTheSecond(seconds),
    ]),
  )
}

/** A row for each person, with a column for each day. */
const dayRows = (of: TeamMonth): (string | number)[][] =>
  of.times.map((person) => {
    const cells = new Map<string, number>()
    // A day may have been counted in two parts.
    for (const { date, seconds } of person.days) cells.set(date, (cells.get(date) ?? 0) + seconds)
    return [
      ...whoIn(of, person),
      ...datesIn(of.dates).map((date) => (cells.has(date) ? toTheSecond(cells.get(date)!) : '')),
      toTheSecond(sum(person.days, 'seconds')),
      toTheSecond(sum(person.days, 'pausedSeconds')),
      sum(person.days, 'deletedGaps'),
    ]
  })

const ACTIVE = WORDS.activeTime

const readTeamMonth = async (
  req: PayloadRequest,
  { team, month }: { team: string; month: string },
  language: Language,
): Promise<TeamMonth> => {
  if (!isMonth(month)) throw invalid('A month is YYYY-MM.', { field: 'month' })
  const dates = datesOfMonth(month)
  const people = await openedPeople(req, dates, team)
  if (!people.length)
    throw new Problem(
      403,
      'purpose-missing',
      'State a purpose for this team first: open it in “Recorded time”.',
    )
  const row = await req.payload.findByID({
    collection: 'teams',
    id: team,
    depth: 0,
    req,
    overrideAccess: false,
    disableErrors: true,
  })
  if (!row) throw notFound()
  req.context[AS_FILE] = true
  const times = await stillOpen(req, await timesOf(req, people, dates, team))
  return { team: row.name, month, dates, times, language }
}

/** One team's month as CSV: what HR may read of it under a viewing. More at once needs a second who signs. */
export const exportTimes = async (
  req: PayloadRequest,
  wish: { team: string; month: string; by: 'days' | 'projects' },
  language: Language,
): Promise<{ name: string; text: string }> => {
  const of = await readTeamMonth(req, wish, language)
  const { month } = of
  if (wish.by === 'projects') {
    const head = [...headOf(of), WORDS.project[language], ACTIVE[language]]
    return { name: `recorded-time-projects-${month}.csv`, text: csv([head, ...(await projectRows(req, of))]) }
  }
  const sums = [ACTIVE, WORDS.pauses, WORDS.deletedGaps]
  const head = [...headOf(of), ...datesIn(of.dates), ...sums.map((name) => name[language])]
  return { name: `recorded-time-${month}.csv`, text: csv([head, ...dayRows(of)]) }
}
