import { Unreadable } from '../../files/unreadable'
import { keepOf } from '../../titles/keep'
import { floorToMinute, WHOLE } from '../../base/minutes'
import { titlesShownBy } from './shownTitles'

/** What an aw-server exports, as far as it is read; everything else in it is passed over. */
export interface AwBucket {
  type: string
  hostname?: string | null
  /** Each with a time, a length in seconds and data, if it is one. */
  events: readonly unknown[]
}

/** A minute as the device API takes it. */
export interface FoldedMinute {
  at: string
  keys: number
  clicks: number
  /** Seconds in which somebody was there; left out: the whole minute. */
  seconds?: number
  title?: string
  program?: string
}

/** What one computer or phone saw. */
export interface FoldedHost {
  /** As its watchers name it; `unknown` where they do not. */
  host: string
  minutes: FoldedMinute[]
}

export interface Folded {
  hosts: FoldedHost[]
  /** Events by what became of them, for whoever imports: how much was read, and how much of it says nothing. */
  events: {
    read: number
    empty: number
    unreadable: number
    /** Before the stretch of time that is read. */
    older: number
    /** Still under way, or still to come. */
    later: number
    /** Of a browser that does not say on which of several computers it runs. */
    nowhere: number
    otherBuckets: number
  }
}

interface Stretch {
  start: number
  end: number
}
interface Read extends Stretch {
  data: Record<string, unknown>
  /** It ends after now: it tells of nothing yet. */
  underWay?: true
}

const MINUTE = 60_000
/** How far back is read: what is older is too old to be taken. Milliseconds. */
export const READ_BACK = 14 * 1440 * MINUTE
/** Minutes that all events together may touch: some dozen watchers that saw something in each minute of two weeks. */
const MOST_TOUCHED = 1_000_000
/** The four kinds of bucket that are read; whatever other watchers record is not. */
const WINDOW = 'currentwindow'
const AFK = 'afkstatus'
const INPUT = 'os.hid.input'
const WEB = 'web.tab.current'
const KNOWN = [WINDOW, AFK, INPUT, WEB]

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Python's server writes `+00:00` and Rust's `Z`, with or without a fraction. */
const TIME = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/

const readEvent = (event: unknown): Read | null => {
  if (!isObject(event) || typeof event.timestamp !== 'string' || !TIME.test(event.timestamp)) return null
  const start = Date.parse(event.timestamp.replace(' ', 'T'))
  const seconds = event.duration ?? 0
  if (!Number.isFinite(start) || typeof seconds !== 'number' || !Number.isFinite(seconds) || seconds < 0)
    return null
  return { start, end: start + Math.round(seconds * 1000), data: isObject(event.data) ? event.data : {} }
}

/** Stretches that overlap or touch, as one. */
export const united = (stretches: readonly Stretch[]): Stretch[] => {
  const joined: Stretch[] = []
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}

const overlapOf = (a: Stretch, b: Stretch): Stretch => ({
  start: Math.max(a.start, b.start),
  end: Math.min(a.end, b.end),
})
const overlap = (a: Stretch, b: Stretch): number => {
  const { start, end } = overlapOf(a, b)
  return Math.max(0, end - start)
}

/** The minutes that a stretch touches. */
const minutesOf = function* ({ start, end }: Stretch): Generator<number> {
  for (let at = floorToMinute(start); at < end; at += MINUTE) yield at
}

/** The minutes that begin in a span and are over in it. */
export const wholeMinutes = ({ start, end }: Stretch): Stretch => ({
  start: Math.ceil(start / MINUTE) * MINUTE,
  end: floorToMinute(end),
})

interface Tally {
  keys: number
  clicks: number
  /** Milliseconds somebody was there. */
  active: number
  /** Milliseconds in front, by program and title. */
  front: Map<string, Front>
}
interface Front {
  program: string
  title: string
  time: number
  first: number
}

const text = (value: unknown): string => (typeof value === 'string' ? value.toWellFormed() : '')
const count = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.round(value) : 0

class Minutes {
  private readonly tallies = new Map<number, Tally>()

  at(minute: number): Tally {
    let tally = this.tallies.get(minute)
    if (!tally) this.tallies.set(minute, (tally = { keys: 0, clicks: 0, active: 0, front: new Map() }))
    return tally
  }

  *inOrder(): Generator<[number, Tally]> {
    yield* [...this.tallies].sort(([a], [b]) => a - b)
  }
}

/** Spreads a count over the minutes of its stretch; the parts add up to it, however it is cut by the minute. */
const spread = (
  total: number,
  { start, end }: Stretch,
  span: Stretch,
  add: (minute: number, part: number) => void,
): void => {
  if (!total) return
  if (end <= start) {
    if (span.start <= start && start < span.end) add(floorToMinute(start), total)
    return
  }
  const due = (until: number): number =>
    Math.round((total * (Math.min(Math.max(until, start), end) - start)) / (end - start))
  for (const minute of minutesOf(overlapOf({ start, end }, span)))
    add(minute, due(minute + MINUTE) - due(minute))
}

/** Parts of a stretch that lie in any of these, which are united and in order. */
const within = (stretch: Stretch, places: readonly Stretch[]): Stretch[] => {
  const found: Stretch[] = []
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as Stretch).end <= stretch.start) low = middle + 1
    else high = middle
  }
  for (let i = low; i < places.length; i++) {
    const place = places[i] as Stretch
    if (place.start >= stretch.end) break
    found.push({ start: Math.max(place.start, stretch.start), end: Math.min(place.end, stretch.end) })
  }
  return found
}

const note = (tally: Tally, program: string, title: string, time: number, first: number): void => {
  const key = `${program}\n${title}`
  const known = tally.front.get(key)
  if (known) known.time += time
  else tally.front.set(key, { program, title, time, first })
}

/** One computer's buckets: when somebody was there, what was in front meanwhile, how much was typed and clicked. */
const foldHost = (
  buckets: ReadonlyMap<string, readonly Read[]>,
  span: Stretch,
  titleIn: ReturnType<typeof titlesShownBy>,
  tabs: readonly Read[],
): FoldedMinute[] => {
  const minutes = new Minutes()
  const all = (type: string): readonly Read[] => buckets.get(type) ?? []
  const of = (type: string): readonly Read[] => all(type).filter(({ underWay }) => !underWay)
  // Several watchers, and one that was started twice, tell of the same time: it counts once.
  const there = united(of(AFK).filter(({ data }) => data.status === 'not-afk'))
  const windows = all(WINDOW).length ? of(WINDOW) : tabs
  // Without a watcher of absence, whatever was in front counts.
  const active = all(AFK).length ? there : united([...windows, ...of(INPUT)])
  for (const stretch of active)
    for (const minute of minutesOf(overlapOf(stretch, span)))
      minutes.at(minute).active += overlap(stretch, { start: minute, end: minute + MINUTE })

  for (const event of windows) {
    const window = { program: text(event.data.app), title: text(event.data.title) }
    const { program } = keepOf(window)
    const shownIn = titleIn(window, windows === tabs || undefined)
    for (const part of within(event, active)) {
      for (const minute of minutesOf(overlapOf(part, span))) {
        const time = overlap(part, { start: minute, end: minute + MINUTE })
        // What a private tab shows is nobody's business: the program stays, the title does not.
        const shown = shownIn({
          start: Math.max(minute, part.start),
          end: Math.min(minute + MINUTE, part.end),
        })
        note(minutes.at(minute), program, shown, time, part.start)
      }
    }
  }
  for (const event of of(INPUT)) {
    spread(count(event.data.presses), event, span, (minute, part) => (minutes.at(minute).keys += part))
    spread(count(event.data.clicks), event, span, (minute, part) => (minutes.at(minute).clicks += part))
  }
  const awaited = all(AFK).filter(({ underWay, data }) => underWay && data.status === 'not-afk')
  return finished(minutes, Math.min(...awaited.map(({ start }) => start)))
}

const NAMELESS = 'unknown'

/**
 * The events of each kind that reach into the span, and how many of all are of what use.
 * @param now what ends later is under way.
 * @throws Unreadable `too-much`
 */
const sorted = (
  buckets: readonly AwBucket[],
  span: Stretch,
  now: number,
): { hosts: Map<string, Map<string, Read[]>>; events: Folded['events'] } => {
  const events = { read: 0, empty: 0, unreadable: 0, older: 0, later: 0, nowhere: 0, otherBuckets: 0 }
  const hosts = new Map<string, Map<string, Read[]>>()
  let touched = 0
  for (const { type, hostname, events: given } of buckets) {
    if (!KNOWN.includes(type)) {
      events.otherBuckets += given.length
      continue
    }
    const host = hostname || NAMELESS
    for (const each of given) {
      const event = readEvent(each)
      if (!event) events.unreadable++
      // Zero-length noise says nothing; a count that a watcher of input sends without a length does.
      else if (event.end <= event.start && !(type === INPUT && (event.data.presses || event.data.clicks)))
        events.empty++
      else if (event.end < span.start) events.older++
      else if (event.start >= span.end) events.later++
      else {
        if (event.end > now) event.underWay = true
        events[event.underWay ? 'later' : 'read']++
        touched += 1 + (event.underWay ? 0 : overlap(event, span) / MINUTE)
        if (touched > MOST_TOUCHED) throw new Unreadable('too-much')
        // Also what is under way: that its watcher ran counts, and what a private tab hides stays hidden.
        const kinds = hosts.get(host) ?? new Map<string, Read[]>()
        hosts.set(host, kinds)
        const known = kinds.get(type)
        if (known) known.push(event)
        else kinds.set(type, [event])
      }
    }
  }
  return { hosts, events }
}

/**
 * Folds an export to one count a minute for each computer that it tells of, as the device API takes it: minutes in which somebody was there,
 * for how long, and with what in front longest. Of web buckets only which tabs were private is read, and titles where no watcher of windows
 * ran or to know a page that was not private; an address never is. A minute comes out the same by whichever span it is read, as long as it lies in it whole.
 * @param within what lies outside is passed over; a minute that is not over yet is left for the next time.
 * @param now an event that ends later is left for the next time as well: nobody has seen what is to come.
 * @throws Unreadable `too-much`
 */
export const foldActivityWatch = (
  buckets: readonly AwBucket[],
  within: Stretch,
  now = within.end,
): Folded => {
  const span = wholeMinutes(within)
  const { hosts, events } = sorted(buckets, span, now)
  const web = [...hosts].flatMap(([host, kinds]) => (kinds.get(WEB) ?? []).map((event) => ({ host, event })))
  // A browser's watcher often does not know where it runs: then it is the one computer that there is, and none where there are several.
  const named = [...hosts.keys()].filter((host) => host !== NAMELESS)
  const isComputer = (host: string) => [WINDOW, AFK, INPUT].some((type) => hosts.get(host)?.has(type))
  const names = [...hosts.keys()].filter((host) => host !== NAMELESS || isComputer(host) || !named.length)
  const [only] = names.length === 1 ? names : []
  if (!names.includes(NAMELESS) && !only) events.nowhere += hosts.get(NAMELESS)?.get(WEB)?.length ?? 0
  return {
    hosts: names.sort().map((host) => {
      // A tab hides a window of its own computer, or vouches for one, and says nothing of what another shows meanwhile.
      const seen = web
        .filter((tab) => tab.host === host || host === only)
        .map(({ event }) => event)
        .filter(({ underWay, data }) => !underWay || data.incognito === true)
      const open = seen.filter(({ data }) => data.incognito !== true)
      const kinds = hosts.get(host) ?? new Map<string, Read[]>()
      return { host, minutes: foldHost(kinds, span, titlesShownBy(seen), open) }
    }),
    events,
  }
}

const longestFirst = (a: Front, b: Front): number =>
  b.time - a.time || a.first - b.first || (`${a.program}\n${a.title}` < `${b.program}\n${b.title}` ? -1 : 1)

/** Seconds of a minute, 1 to 60, that a length in milliseconds makes: whoever was there at all was there for one. */
const secondsFrom = (length: number): number => Math.min(Math.max(Math.round(length / 1000), 1), WHOLE)

/** @param awaited from when on the watcher of absence has yet to say whether somebody was there: keys alone do not make a minute then. */
const finished = (minutes: Minutes, awaited: number): FoldedMinute[] => {
  const folded: FoldedMinute[] = []
  for (const [at, { keys, clicks, active, front }] of minutes.inOrder()) {
    if (!active && ((!keys && !clicks) || at + MINUTE > awaited)) continue
    const [longest] = [...front.values()].sort(longestFirst)
    const seconds = secondsFrom(active)
    folded.push({
      at: new Date(at).toISOString(),
      keys,
      clicks,
      ...(seconds === WHOLE ? {} : { seconds }),
      ...(longest?.title ? { title: longest.title } : {}),
      ...(longest?.program ? { program: longest.program } : {}),
    })
  }
  return folded
}

/** The buckets of an export, of whichever server: a whole one, one bucket's, or a list of heartbeats by type. */
export const bucketsOf = (given: unknown): AwBucket[] | null => {
  if (!isObject(given)) return null
  if (Array.isArray(given.heartbeats)) return bucketsOfHeartbeats(given.heartbeats)
  const { buckets } = given
  const list = Array.isArray(buckets) ? buckets : isObject(buckets) ? Object.values(buckets) : null
  if (!list) return null
  const read = list.map((each): AwBucket | null => {
    if (!isObject(each) || typeof each.type !== 'string') return null
    const { type, hostname, events } = each
    if (events !== null && events !== undefined && !Array.isArray(events)) return null
    return { type, hostname: typeof hostname === 'string' ? hostname : null, events: events ?? [] }
  })
  return read.every((each): each is AwBucket => each !== null) ? read : null
}

/** How long after a heartbeat the next of the same content still goes on with it, as ActivityWatch's own watchers ask. */
const PULSE = 60_000

/** Heartbeats, each with its type, joined as the server would join them. */
const bucketsOfHeartbeats = (heartbeats: readonly unknown[]): AwBucket[] | null => {
  const byType = new Map<string, { read: Read; key: string }[]>()
  const unreadable: unknown[] = []
  for (const each of heartbeats) {
    if (!isObject(each) || typeof each.type !== 'string') return null
    const read = readEvent(each)
    if (!read) unreadable.push(each)
    else {
      const list = byType.get(each.type) ?? []
      byType.set(each.type, list)
      list.push({ read, key: JSON.stringify(read.data) })
    }
  }
  const buckets = [...byType].map(([type, list]): AwBucket => {
    const joined: { read: Read; key: string }[] = []
    for (const { read, key } of list.sort((a, b) => a.read.start - b.read.start)) {
      const last = joined.at(-1)
      // Counts are told once each; states go on.
      if (last?.key === key && type !== INPUT && read.start <= last.read.end + PULSE)
        last.read.end = Math.max(last.read.end, read.end)
      else joined.push({ read: { ...read }, key })
    }
    const events = joined.map(({ read: { start, end, data } }) => ({
      timestamp: new Date(start).toISOString(),
      duration: (end - start) / 1000,
      data,
    }))
    return { type, events }
  })
  return unreadable.length ? [...buckets, { type: AFK, events: unreadable }] : buckets
}
