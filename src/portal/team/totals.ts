import type { PayloadRequest } from 'payload'
import { now } from '../../base/clock'
import { explainDay, type DayExplained } from '../../records/gaps'
import {
  byProject,
  NO_PROJECT,
  projectNames,
  readRecordedTime,
  type Dates,
  type TimeOfDay,
} from '../../records/recordedTime'
import { datesIn } from '../../records/timeTable'
import { idOf } from '../../base/ids'
import { openPeople } from '../../access/reach'
import { snapshotOf } from '../../policy/decide/snapshot'
import { localDate } from '../../policy/decide/workingTime'
import { devicesOf } from './devices'
import { isOwnDay, withinLead, type LeadReader, type Led, type Member } from './led'

export interface WeekDay extends DayExplained {
  date: string
  /** Active; null where nothing of this day is told. */
  seconds: number | null
  /** Why nothing is told: it was before the reader led, the person was not in the team, or the day is still to come. */
  untold: 'before-lead' | 'not-in-team' | 'to-come' | null
}

export interface MemberWeek extends Member {
  days: WeekDay[]
  /** Null where nothing of any day is told. */
  seconds: number | null
}

export interface ProjectTime {
  id: string
  name: string
  seconds: number
  people: { name: string; seconds: number }[]
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
    for (const [project, seconds] of sums.get(id) ?? []) {
      const known = byId.get(project) ?? {
        id: project,
        name: project === NO_PROJECT ? '' : (names.get(project) ?? project),
        seconds: 0,
        people: [],
      }
      known.seconds += seconds
      known.people.push({ name, seconds })
      byId.set(project, known)
    }
  }
  const most = (a: { seconds: number }, b: { seconds: number }): number => b.seconds - a.seconds
  for (const { people } of byId.values()) people.sort(most)
  const none = byId.get(NO_PROJECT)
  byId.delete(NO_PROJECT)
  // What is on none stands last; where nothing is on any, nothing is missing.
  return byId.size ? [...[...byId.values()].sort(most), ...(none ? [none] : [])] : []
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
  const today = localDate(at, led.zone)
  const devices = await devicesOf(req, shown)
  const people: MemberWeek[] = []
  for (const member of shown) {
    const snapshot = await snapshotOf(req.payload, member.id)
    const enrolled = devices.filter((each) => idOf(each.subject) === member.id)
    const enrolledAt = enrolled.map((each) => Date.parse(each.enrolledAt)).sort((a, b) => a - b)[0] ?? null
    const found = times.get(member.id) ?? []
    const days = datesIn(dates).map((date): WeekDay => {
      const day = found.filter((each) => each.date === date)
      const untold = (): WeekDay['untold'] => {
        if (date < led.team.since) return 'before-lead'
        // Where somebody works in another zone it may be tomorrow already.
        if (date > today && !day.length) return 'to-come'
        return isOwnDay(snapshot, led.team.id, date) ? null : 'not-in-team'
      }
      const why = untold()
      if (why) return { date, seconds: null, untold: why, working: 0, gaps: [] }
      const sum = (of: 'minutes' | 'seconds' | 'pausedSeconds' | 'deletedGaps') =>
        day.reduce((total, each) => total + each[of], 0)
      const counted = {
        minutes: sum('minutes'),
        seconds: sum('seconds'),
        pausedSeconds: sum('pausedSeconds'),
        deletedGaps: sum('deletedGaps'),
      }
      const explained = explainDay({ snapshot, date, now: at, enrolledAt, ...counted })
      return { date, seconds: counted.seconds, untold: null, ...explained }
    })
    const told = days.flatMap(({ seconds }) => seconds ?? [])
    people.push({ ...member, days, seconds: told.length ? told.reduce((sum, each) => sum + each, 0) : null })
  }
  const closed = led.members.filter((each) => !shown.includes(each)).map(({ name }) => name)
  return { people, projects: await projectTimes(req, shown, times), closed }
}
