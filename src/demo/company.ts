import { dateAt, daysBefore, momentOf, workdaysBefore } from './calendarDays'
import { type DemoPerson, PEOPLE } from './people'
import { randomFrom } from './random'

/** How many days of activity the demo shows, and how many of screenshots. */
export const ACTIVITY_DAYS = 30
export const SCREENSHOT_DAYS = 14
/** One an hour: what keeps the demo under 600 images. */
export const SCREENSHOTS_AN_HOUR = 1
export const MOST_IMAGES = 600

export const PURPOSES = ['project-time', 'hours-dispute'] as const
export type DemoPurpose = (typeof PURPOSES)[number]

export const RECORDED = ['activity', 'activity-days', 'screenshots'] as const
export type Recorded = (typeof RECORDED)[number]

/** Something that happened in the demo's past, in the order in which it is replayed. */
export type DemoEvent = { at: number } & (
  | { kind: 'published' }
  | { kind: 'accepted'; who: string }
  | { kind: 'consent'; who: string; category: Recorded; granted: boolean }
  | { kind: 'enrolled'; who: string }
  | { kind: 'invited'; who: string }
  | Look
)

export interface Look {
  kind: 'look'
  who: string
  as: 'hr' | 'manager'
  whom: string
  category: 'activity' | 'screenshots'
  purpose: DemoPurpose
  /** The day that was opened. */
  date: string
}

export interface DemoCompany {
  seed: string
  /** The day of the first fill: what does not move after it is dated from here. */
  anchor: string
  people: readonly DemoPerson[]
  /** First day of employments, teams and projects. */
  since: string
  /** First day of employment, by user name. */
  joined: Readonly<Record<string, string>>
  /** Oldest first; none is later than `now`. */
  events: readonly DemoEvent[]
}

const MINUTE = 60_000
const NEW_PERSON_WORKDAYS = 10
const WITHDRAWN_WORKDAYS = 4

/** When somebody's screenshots are on: from, and until where they were switched off. */
export const screenshotsOn = (
  company: DemoCompany,
  username: string,
): { from: number; until: number } | null => {
  const own = company.events.filter(
    (event) => event.kind === 'consent' && event.who === username && event.category === 'screenshots',
  )
  const granted = own.find((event) => event.kind === 'consent' && event.granted)
  const withdrawn = own.find((event) => event.kind === 'consent' && !event.granted)
  return granted ? { from: granted.at, until: withdrawn?.at ?? Infinity } : null
}

/** From when somebody is recorded at all. */
export const recordedFrom = (company: DemoCompany, username: string): number =>
  company.events.find((event) => event.kind === 'enrolled' && event.who === username)?.at ?? Infinity

/** The demo's company as it is at a moment. Pure: the same seed and day give the same company. */
export const companyOf = (seed: string, now: Date, anchor = dateAt(now)): DemoCompany => {
  const published = daysBefore(anchor, ACTIVITY_DAYS + 6)
  const joined = Object.fromEntries(
    PEOPLE.map(({ username, story }) => [
      username,
      story === 'new'
        ? workdaysBefore(anchor, NEW_PERSON_WORKDAYS)
        : story === 'invited'
          ? daysBefore(anchor, 1)
          : daysBefore(anchor, 400),
    ]),
  )
  const events: DemoEvent[] = [{ at: momentOf(published, 10 * 60), kind: 'published' }]
  for (const person of PEOPLE)
    events.push(...eventsOf(seed, person, anchor, published, joined[person.username] ?? anchor))
  events.push(...looks(anchor))
  return {
    seed,
    anchor,
    people: PEOPLE,
    since: daysBefore(anchor, 400),
    joined,
    events: events.filter(({ at }) => at <= Number(now)).sort((a, b) => a.at - b.at),
  }
}

const eventsOf = (
  seed: string,
  { username: who, story }: DemoPerson,
  anchor: string,
  published: string,
  joined: string,
): DemoEvent[] => {
  if (story === 'invited') return [{ at: momentOf(joined, 11 * 60 + 5), kind: 'invited', who }]
  const random = randomFrom(seed, 'first', who)
  const begins =
    story === 'new' ? momentOf(joined, 9 * 60 + 4) : momentOf(published, 10 * 60 + 30 + random.int(0, 360))
  const on = RECORDED.filter((category) => category !== 'screenshots' || story !== 'no-screenshots')
  const events: DemoEvent[] = [
    { at: begins, kind: 'accepted', who },
    ...on.map((category, index): DemoEvent => ({
      at: begins + (index + 1) * 20_000,
      kind: 'consent',
      who,
      category,
      granted: true,
    })),
    { at: begins + random.int(3, 9) * MINUTE, kind: 'enrolled', who },
  ]
  if (story === 'withdrew') {
    const at = momentOf(workdaysBefore(anchor, WITHDRAWN_WORKDAYS), 15 * 60 + 20)
    events.push({ at, kind: 'consent', who, category: 'screenshots', granted: false })
  }
  return events
}

const looks = (anchor: string): DemoEvent[] => {
  const look = (workdays: number, minutes: number, more: Omit<Look, 'kind' | 'date'>): DemoEvent => {
    const date = workdaysBefore(anchor, workdays)
    return { kind: 'look', at: momentOf(date, minutes), date: workdaysBefore(date, 1), ...more }
  }
  const disputed = { who: 'demo-limei', as: 'hr', purpose: 'hours-dispute' } as const
  const project = { as: 'manager', purpose: 'project-time' } as const
  return [
    look(7, 14 * 60 + 12, { ...disputed, whom: 'demo-huangjing', category: 'activity' }),
    look(5, 10 * 60 + 41, { ...project, who: 'demo-zhangwei', whom: 'demo-wangfang', category: 'activity' }),
    look(5, 10 * 60 + 44, { ...project, who: 'demo-zhangwei', whom: 'demo-alex', category: 'activity' }),
    look(3, 16 * 60 + 3, { ...disputed, whom: 'demo-wangfang', category: 'screenshots' }),
    look(2, 11 * 60 + 27, {
      ...project,
      who: 'demo-liuyang',
      whom: 'demo-huangjing',
      category: 'screenshots',
    }),
    look(1, 9 * 60 + 52, { ...disputed, whom: 'demo-wangfang', category: 'activity' }),
  ]
}
