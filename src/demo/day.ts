import { isWorkday, momentOf, weekdayOf } from './calendarDays'
import { type DemoCompany, recordedFrom, screenshotsOn, SCREENSHOTS_AN_HOUR } from './company'
import type { DemoPerson } from './people'
import { type Random, randomFrom } from './random'
import { PROGRAMS, type Task, TASKS, taskOf } from './tasks'

/** A minute at the computer, as a device would count it. */
export interface DemoMinute {
  /** Milliseconds, UTC, on the minute. */
  at: number
  keys: number
  clicks: number
  /** Active, 1 to 60. */
  seconds: number
  task: string
}

export interface DemoShot {
  /** To the millisecond; never told by a whole minute. */
  at: number
  /** Since local midnight. */
  minutes: number
  task: string
  seed: string
}

export interface DemoDay {
  username: string
  date: string
  minutes: DemoMinute[]
  shots: DemoShot[]
  pauses: { start: number; end: number }[]
  /** Screenshots that the person deleted, with the ten minutes that went with each. */
  deleted: { shot: DemoShot; block: number; at: number }[]
}

const MINUTE = 60_000
export const BLOCK = 10 * MINUTE
const NOON = 12 * 60
const AFTER_LUNCH = 13 * 60
const CLOSE = 18 * 60

/** A person's day. Pure, and the same whenever it is asked, so that later days can be added to a demo that was filled before. */
export const dayOf = (company: DemoCompany, person: DemoPerson, date: string): DemoDay => {
  const empty: DemoDay = { username: person.username, date, minutes: [], shots: [], pauses: [], deleted: [] }
  const since = recordedFrom(company, person.username)
  const random = randomFrom(company.seed, 'day', person.username, date)
  if (
    !isWorkday(date) ||
    momentOf(date, CLOSE) <= since ||
    (random.chance(0.04) && person.story !== 'pauses')
  )
    return empty

  const pauses = pausesOf(person, date, random)
  const paused = (at: number) => pauses.some(({ start, end }) => at >= start && at < end)
  const plan = planOf(person, date, random)
  const counted = [...plan]
    .filter(([minute]) => !paused(momentOf(date, minute)) && momentOf(date, minute) >= since)
    .map(([minute, task]) => minuteOf(date, minute, taskOf(task), random))
    .filter((minute) => minute !== null)
    // A meeting that was not planned at the computer stands behind the rest of the plan.
    .sort((a, b) => a.at - b.at)
  const recorded = new Set(counted.map(({ at }) => at))

  const on = screenshotsOn(company, person.username)
  const shots = shotsOf(company, person, date, plan).filter(
    // A computer that tells of no minute takes no picture in it either.
    ({ at }) => on && at >= on.from && at < on.until && recorded.has(Math.floor(at / MINUTE) * MINUTE),
  )
  const gone = deletionsOf(person, date, shots)
  const inGap = (at: number) => gone.some(({ block }) => at >= block && at < block + BLOCK)
  return {
    ...empty,
    minutes: counted.filter(({ at }) => !inGap(at)),
    shots: shots.filter(({ at }) => !inGap(at)),
    pauses,
    deleted: gone,
  }
}

/** What a person does in each minute of the day; minutes away from the computer are absent. */
const planOf = (person: DemoPerson, date: string, random: Random): Map<number, string> => {
  const plan = new Map<number, string>()
  const tasks = TASKS.filter((task) => task.crafts.includes(person.craft) && task.scene !== 'meeting')
  const leave = 17 * 60 + random.int(20, 59)
  let minute = 9 * 60 + random.int(0, 22)
  let task = 'inbox'
  while (minute < leave) {
    const until = Math.min(leave, minute + random.int(9, 46))
    for (; minute < until; minute++) if (minute < NOON || minute >= AFTER_LUNCH) plan.set(minute, task)
    if (random.chance(0.3)) minute += random.int(3, 11)
    task = random.pick(tasks).id
  }
  for (const [start, end, meeting] of meetingsOf(person, date)) {
    for (let each = start; each < end; each++) if (each < leave) plan.set(each, meeting)
  }
  return plan
}

const meetingsOf = ({ craft }: DemoPerson, date: string): [number, number, string][] => {
  const builds = craft === 'engineering' || craft === 'design' || craft === 'lead'
  if (weekdayOf(date) === 1) return [[10 * 60, 10 * 60 + 45, 'weekly']]
  if (weekdayOf(date) === 3 && builds) return [[14 * 60 + 30, 15 * 60 + 20, 'app-meeting']]
  return []
}

const pausesOf = ({ story }: DemoPerson, date: string, random: Random): DemoDay['pauses'] => {
  if (story !== 'pauses' || weekdayOf(date) % 2 === 1) return []
  const start = momentOf(date, 14 * 60 + random.int(5, 40))
  return [{ start, end: start + random.int(20, 45) * MINUTE }]
}

/** People warm up in the morning and after lunch, and slow down towards the evening. */
const pace = (minute: number): number => {
  const begun = minute < NOON ? (minute - 9 * 60) / 75 : (minute - AFTER_LUNCH) / 45
  const left = (CLOSE - minute) / 60
  return Math.max(0.25, Math.min(1, 0.4 + 0.6 * begun, 0.35 + 0.65 * left))
}

const minuteOf = (date: string, minute: number, task: Task, random: Random): DemoMinute | null => {
  const { keys, clicks } = PROGRAMS[task.scene]
  const swing = pace(minute) * (0.35 + 1.3 * random.next())
  const counted = {
    keys: Math.round(keys * swing),
    clicks: Math.round(clicks * swing * (0.5 + random.next())),
  }
  if (random.chance(0.05) || counted.keys + counted.clicks === 0) return null
  return { at: momentOf(date, minute), ...counted, seconds: random.int(41, 60), task: task.id }
}

/** At random moments, so many in each working hour, of what was open then. */
const shotsOf = (
  company: DemoCompany,
  person: DemoPerson,
  date: string,
  plan: Map<number, string>,
): DemoShot[] => {
  const random = randomFrom(company.seed, 'shots', person.username, date)
  const midnight = momentOf(date, 0)
  const shots: DemoShot[] = []
  for (let hour = 9; hour < 18; hour++) {
    for (let each = 0; each < SCREENSHOTS_AN_HOUR; each++) {
      const at = midnight + hour * 60 * MINUTE + Math.floor(random.next() * 60 * MINUTE)
      const minutes = Math.floor((at - midnight) / MINUTE)
      const task = plan.get(minutes)
      if (task) shots.push({ at, minutes, task, seed: `${company.seed}:${person.username}:${at}` })
    }
  }
  return shots.sort((a, b) => a.at - b.at)
}

/** Two people delete a screenshot in some weeks, with its ten minutes. */
const deletionsOf = (
  { username, story }: DemoPerson,
  date: string,
  shots: DemoShot[],
): DemoDay['deleted'] => {
  const weekday = username === 'demo-wangfang' ? 3 : 4
  if (story !== 'deletes' || weekdayOf(date) !== weekday) return []
  const shot = shots.find(({ minutes }) => minutes >= AFTER_LUNCH)
  return shot ? [{ shot, block: Math.floor(shot.at / BLOCK) * BLOCK, at: shot.at + 12 * MINUTE }] : []
}
