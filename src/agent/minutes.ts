import { z } from 'zod'
import type { ActivityItem, ConfigAnswer } from '../endpoints/ingest/schemas'
import { MINUTE, minuteOf, SECOND } from './clock'
import type { Window } from '../titles/keep'

const kept = z.object({ program: z.string(), title: z.string(), weight: z.number() })
const openMinute = z.object({
  /** When the minute begins. */
  at: z.number(),
  /** From when in it something may be kept: a start or the end of a pause may lie within. */
  from: z.number(),
  keys: z.number(),
  clicks: z.number(),
  active: z.boolean(),
  /** Milliseconds in which somebody was there. */
  activeFor: z.number().default(0),
  windows: z.array(kept),
})
/** A minute that is under way. It holds nothing that may not be kept: no key, no address's query, no private title. */
export type OpenMinute = z.infer<typeof openMinute>
export const openMinutes = z.array(openMinute)

/** What was seen at one moment, or in a stretch of time. */
export interface Seen {
  window?: Window
  /** How much the window counts against others of its minute. */
  weight?: number
  active: boolean
  /** Milliseconds in which somebody was there. */
  activeFor?: number
  keys: number
  clicks: number
}

export const beginMinute = (now: number): OpenMinute => ({
  at: minuteOf(now),
  from: now,
  keys: 0,
  clicks: 0,
  active: false,
  activeFor: 0,
  windows: [],
})

/** Adds to a minute what was seen in it. */
export const addSeen = (
  minute: OpenMinute,
  { window, weight = 1, active, activeFor = 0, keys, clicks }: Seen,
): void => {
  minute.keys += keys
  minute.clicks += clicks
  minute.active ||= active || keys + clicks > 0
  minute.activeFor += activeFor
  if (!window) return
  const same = minute.windows.find(
    ({ program, title }) => program === window.program && title === window.title,
  )
  if (same) same.weight += weight
  else minute.windows.push({ ...window, weight })
}

const MOST_COUNT = 100_000

/** Seconds of a minute, 1 to 60, that a length in milliseconds makes: whoever was there at all was there for one. */
export const secondsFrom = (length: number): number => Math.min(Math.max(Math.round(length / SECOND), 1), 60)

/** One minute as it is sent: counts, how long somebody was active, and the window that was longest in front. Null where nobody was at the computer. */
export const foldMinute = (minute: OpenMinute): ActivityItem | null => {
  if (!minute.active) return null
  const seconds = secondsFrom(minute.activeFor)
  const [first] = [...minute.windows].sort((a, b) => b.weight - a.weight)
  return {
    at: new Date(minute.at).toISOString(),
    keys: Math.min(minute.keys, MOST_COUNT),
    clicks: Math.min(minute.clicks, MOST_COUNT),
    ...(seconds === 60 ? {} : { seconds }),
    ...(first?.title ? { title: first.title } : {}),
    ...(first?.program ? { program: first.program } : {}),
  }
}

/** The minute as the server takes it: an older one knows of no seconds, and would refuse it for them. */
export const asTaken = (
  { seconds, ...minute }: ActivityItem,
  told: Pick<ConfigAnswer, 'categories'> | undefined,
): ActivityItem =>
  seconds !== undefined && told?.categories.activity.seconds === true ? { ...minute, seconds } : minute

export const endOf = ({ at }: OpenMinute): number => at + MINUTE
