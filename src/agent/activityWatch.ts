import { z } from 'zod'
import { MINUTE, SECOND, type Clock } from './clock'
import type { Seen } from './minutes'
import { keepOf, type Window } from '../titles/keep'

const TYPES = ['currentwindow', 'afkstatus', 'os.hid.input', 'web.tab.current'] as const
type BucketType = (typeof TYPES)[number]

const bucket = z.object({ id: z.string(), type: z.string(), last_updated: z.string().nullish() })
const buckets = z.record(z.string(), bucket)
const event = z.object({
  timestamp: z.string(),
  duration: z.number(),
  data: z.record(z.string(), z.unknown()),
})
type Event = z.infer<typeof event>

/** A watcher that was silent for longer is not running: its bucket answers for nothing. */
const SILENT = 10 * MINUTE
const TIMEOUT = 5 * SECOND

/** Buckets of this computer whose watchers run, by type. */
export type Watchers = Partial<Record<BucketType, string[]>>

/** What ActivityWatch says of a stretch of time; what it does not watch is absent. */
export interface Watched {
  window?: Window
  /** Milliseconds in which somebody was there. */
  activeFor?: number
  counts?: { keys: number; clicks: number }
}

interface Span {
  start: number
  end: number
}

const within = ({ timestamp, duration }: Event, { start, end }: Span): number => {
  const from = Date.parse(timestamp)
  return Math.max(0, Math.min(from + duration * SECOND, end) - Math.max(from, start))
}

/** Events that have ended: one that reaches past now tells of time that nobody has seen. */
export const endedBy = (events: readonly Event[], now: number): Event[] =>
  events.filter(({ timestamp, duration }) => Date.parse(timestamp) + duration * SECOND <= now)

/** How much of a stretch of time events cover, in milliseconds; where two overlap, once. */
const lengthOf = (events: readonly Event[], { start, end }: Span): number => {
  let covered = 0
  let until = start
  for (const { from, to } of events
    .map(({ timestamp, duration }) => ({
      from: Date.parse(timestamp),
      to: Date.parse(timestamp) + duration * SECOND,
    }))
    .sort((a, b) => a.from - b.from)) {
    covered += Math.max(0, Math.min(to, end) - Math.max(from, until))
    until = Math.max(until, to)
  }
  return covered
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const number = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.max(0, Math.round(value)) : 0

/** Whether the browser's own watcher knows a window by its page, and knows no private one by it. */
const isVouchedFor = (title: string, tabs: readonly Event[]): boolean => {
  const same = tabs.filter(({ data }) => text(data.title) !== '' && title.startsWith(text(data.title)))
  return same.length > 0 && same.every(({ data }) => data.incognito === false)
}

/** The window that was longest in front. `tabs`: what the browser's watcher saw meanwhile. */
export const longestWindow = (
  events: readonly Event[],
  span: Span,
  tabs: readonly Event[],
): Window | undefined => {
  const lengths = new Map<string, { window: Window; length: number }>()
  for (const each of events) {
    const seen = { program: text(each.data.app), title: text(each.data.title) }
    const window = keepOf(seen, isVouchedFor(seen.title, tabs))
    const key = `${window.program}\n${window.title}`
    const known = lengths.get(key) ?? { window, length: 0 }
    lengths.set(key, { window, length: known.length + within(each, span) })
  }
  const [first] = [...lengths.values()].filter(({ length }) => length > 0).sort((a, b) => b.length - a.length)
  return first?.window
}

/** ActivityWatch on this computer, by its own address there. */
export class ActivityWatch {
  constructor(private readonly origin: string) {}

  private async get<T>(path: string, schema: z.ZodType<T>): Promise<T> {
    const answer = await fetch(`${this.origin}/api/0/${path}`, { signal: AbortSignal.timeout(TIMEOUT) })
    if (!answer.ok) throw new Error(`ActivityWatch answered ${answer.status}`)
    return schema.parse(await answer.json())
  }

  /** Which watchers ran lately; none where ActivityWatch itself does not. */
  async watchers(now: number): Promise<Watchers> {
    const found: Watchers = {}
    const known = await this.get('buckets/', buckets).catch(() => ({}))
    for (const { id, type, last_updated: last } of Object.values(known)) {
      const isOurs = !id.includes('-synced-from-')
      const runs = last ? now - Date.parse(last) <= SILENT : false
      if (isOurs && runs && (TYPES as readonly string[]).includes(type))
        (found[type as BucketType] ??= []).push(id)
    }
    return found
  }

  private async events(ids: readonly string[] = [], { start, end }: Span): Promise<Event[]> {
    const query = new URLSearchParams({
      start: new Date(start).toISOString(),
      end: new Date(end).toISOString(),
      limit: '-1',
    })
    const lists = await Promise.all(
      ids.map((id) =>
        this.get(`buckets/${encodeURIComponent(id)}/events?${query.toString()}`, z.array(event)),
      ),
    )
    return lists.flat()
  }

  /** Of what the browser's watcher knows, only titles are read, and whether they were private. */
  async watched(watchers: Watchers, span: Span, clock: Clock): Promise<Watched> {
    const [windows, afk, input, tabs] = await Promise.all([
      this.events(watchers.currentwindow, span),
      this.events(watchers.afkstatus, span),
      // An event that began before what is asked for is answered as if it began there: asked from earlier, it is told apart.
      this.events(watchers['os.hid.input'], { ...span, start: span.start - SILENT }),
      this.events(watchers['web.tab.current'], span),
    ])
    const now = clock.now()
    const begunHere = endedBy(input, now).filter(({ timestamp }) => {
      const at = Date.parse(timestamp)
      return at >= span.start && at < span.end
    })
    const sum = (key: string) => begunHere.reduce((total, { data }) => total + number(data[key]), 0)
    return {
      window: longestWindow(endedBy(windows, now), span, tabs),
      ...(watchers.afkstatus
        ? {
            activeFor: lengthOf(
              endedBy(afk, now).filter(({ data }) => data.status === 'not-afk'),
              span,
            ),
          }
        : {}),
      ...(watchers['os.hid.input'] ? { counts: { keys: sum('presses'), clicks: sum('clicks') } } : {}),
    }
  }
}

/** What of a stretch counts, as a sample of its minute. */
export const seenBy = ({ window, activeFor = 0, counts }: Watched): Seen => ({
  ...(window ? { window } : {}),
  // It knows the whole minute, where samples know moments.
  weight: 1_000,
  active: activeFor > 0,
  activeFor,
  keys: counts?.keys ?? 0,
  clicks: counts?.clicks ?? 0,
})
