import type { PayloadRequest } from 'payload'
import { now } from '../../clock'
import { explainDay, type DayExplained } from '../../people/gaps'
import {
  byProject,
  projectNames,
  readRecordedTime,
  type Dates,
  type TimeOfDay,
} from '../../people/recordedTime'
import { datesIn } from '../../people/timeTable'
import { idOf } from '../../privacy/ids'
import { openPeople } from '../../privacy/reach'
import { snapshotOf } from '../../privacy/snapshot'
import { devicesOf } from './devices'
import { isOwnDay, withinLead, type LeadReader, type Led, type Member } from './led'

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
  const open = await openPeople(req, 'activity-days')
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
