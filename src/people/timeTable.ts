import type { PayloadRequest } from 'payload'
import { invalid, notFound, Problem } from '../errors'
import type { Language } from '../i18n/labels'
import { AS_FILE } from '../privacy/looks'
import { idOf } from '../privacy/ids'
import { forget } from '../privacy/memo'
import { openPeople } from '../privacy/reach'
import { dayAfter } from '../privacy/workingTime'
import { csv } from '../reports/csv'
import { toTheSecond } from '../reports/lengths'
import { byProject, projectNames, readRecordedTime, type Dates, type TimeOfDay } from './recordedTime'

export interface Named {
  id: string
  name: string
}
export interface PersonTime extends Named {
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

/** The people whose day totals the reader has opened, by name; of one team where it is named. */
export const openedPeople = async (req: PayloadRequest, team?: string): Promise<Named[]> => {
  const open = [...(await openPeople(req, 'activity-days')).keys()]
  if (!open.length) return []
  const where = { id: { in: open } }
  const { docs } = await req.payload.find({
    collection: 'users',
    where,
    sort: 'name',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { name: true },
    req,
    overrideAccess: false,
  })
  const people = docs.map(({ id, name }) => ({ id: String(id), name }))
  if (!team) return people
  const { docs: members } = await req.payload.find({
    collection: 'memberships',
    where: { team: { equals: team } },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { user: true },
    req,
    overrideAccess: false,
  })
  const inTeam = new Set(members.map(({ user }) => idOf(user)))
  return people.filter(({ id }) => inTeam.has(id))
}

/** People and their day totals, each look on record. */
export const timesOf = async (
  req: PayloadRequest,
  people: readonly Named[],
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
  return people.map(({ id, name }) => ({ id, name, days: times.get(id) ?? [] }))
}

const sum = (days: readonly TimeOfDay[], of: 'seconds' | 'pausedSeconds' | 'deletedGaps'): number =>
  days.reduce((total, day) => total + day[of], 0)

/** Those of them who are open to the reader now: whoever withdrew while they were read leaves with nothing. */
const stillOpen = async (req: PayloadRequest, times: PersonTime[], team: string): Promise<PersonTime[]> => {
  forget(req)
  const open = new Set((await openedPeople(req, team)).map(({ id }) => id))
  return times.filter(({ id }) => open.has(id))
}

/** One team's month as CSV: what HR may read of it under a viewing. More at once needs a second who signs. */
export const exportTimes = async (
  req: PayloadRequest,
  wish: { team: string; month: string; by: 'days' | 'projects' },
  language: Language,
): Promise<{ name: string; text: string }> => {
  const { team, month, by } = wish
  if (!isMonth(month)) throw invalid('A month is YYYY-MM.', { field: 'month' })
  const people = await openedPeople(req, team)
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
  const dates = datesOfMonth(month)
  const times = await stillOpen(req, await timesOf(req, people, dates, team), team)
  const say = (en: string, zh: string): string => (language === 'en' ? en : zh)
  const head = [say('Person', '人员'), say('Team', '团队'), say('Month', '月份')]
  const first = ({ name }: PersonTime) => [name, row.name, month]
  if (by === 'projects') {
    const sums = new Map(times.map(({ id, days }) => [id, byProject(days)]))
    const names = await projectNames(
      req,
      [...sums.values()].flatMap((each) => [...each.keys()]),
    )
    const rows = times.flatMap((person) =>
      [...(sums.get(person.id) ?? [])].map(([id, seconds]) => [
        ...first(person),
        names.get(id) ?? id,
        toTheSecond(seconds),
      ]),
    )
    return {
      name: `recorded-time-projects-${month}.csv`,
      text: csv([[...head, say('Project', '项目'), say('Active time', '活跃时间')], ...rows]),
    }
  }
  const all = datesIn(dates)
  const rows = times.map((person) => {
    const cells = new Map(person.days.map((day) => [day.date, toTheSecond(day.seconds)]))
    return [
      ...first(person),
      ...all.map((date) => cells.get(date) ?? ''),
      toTheSecond(sum(person.days, 'seconds')),
      toTheSecond(sum(person.days, 'pausedSeconds')),
      sum(person.days, 'deletedGaps'),
    ]
  })
  const sums = [say('Active time', '活跃时间'), say('Paused', '暂停'), say('Deleted gaps', '已删除时段')]
  return { name: `recorded-time-${month}.csv`, text: csv([[...head, ...all, ...sums], ...rows]) }
}
