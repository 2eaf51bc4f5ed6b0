import type { Where } from 'payload'
import type { RedactionRequest, Screenshot } from '../../payload-types'
import { projectNames } from '../../records/recordedTime'
import { runningPauseOn } from '../../records/pauses'
import type { ImageCategory } from '../../categories/imageCategories'
import { picturesAt, type PictureKind } from '../../categories/pages'
import type { Snapshot, WorkingHours } from '../../base/policyTypes'
import { covers } from '../../policy/decide/decide'
import { dayAfter, momentOfClock, startOfLocalDate, startOfLocalHour } from '../../policy/decide/workingTime'
import type { Minute } from '../../base/minutes'
import {
  dayView,
  inFrontAt,
  lineSpan,
  type Counted,
  type DayView,
  type Stretch,
} from '../../records/reports/dayView'
import { idOf } from '../../base/ids'
import type { Reader } from '../kit/reader'
import { own, rows } from '../kit/rows'
import { calledOnADay } from '../../categories/words'
import type { Both } from '../../base/labels'

export interface Shot {
  category: ImageCategory
  id: string
  at: string
  keptUntil: string
  policyVersion: number
  width: number
  height: number
  /** The program in front, if activity was recorded too. */
  program: string | null
  /** Parts that the reader asked to have blacked out, the last one first. */
  redactions: { id: string; state: RedactionRequest['state']; askedAt: string; answer: string }[]
}

/** The pictures of a category on a day. */
export interface PicturesOfADay extends PictureKind {
  shots: Shot[]
}

/** When the first and the last row of a category go: consent given anew keeps the later ones longer than those before a withdrawal. */
export interface KeptUntil {
  category: string
  /** What a day calls it. */
  called: Both
  first: string
  last: string
}

export interface Day extends DayView {
  date: string
  zone: string
  paused: Stretch[]
  pausedSeconds: number
  deletedGaps: number
  /** Those of the screen, which its line marks. */
  shots: Shot[]
  /** All of them, category by category: of somebody else, what a viewing opens. */
  pictures: PicturesOfADay[]
  /** The hours that its line shows. */
  span: Stretch
  /** When what is held of the day goes, category by category. */
  kept: KeptUntil[]
}

const MINUTE = 60_000
const DAY = 1440 * MINUTE
const clock = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))

const workingStretch = (date: string, zone: string, hours: WorkingHours | undefined): Stretch => {
  const from = clock(hours?.from ?? '09:00')
  const to = clock(hours?.to ?? '18:00')
  return {
    start: momentOfClock(date, from, zone),
    end: to > from ? momentOfClock(date, to, zone) : momentOfClock(dayAfter(date), to, zone),
  }
}

const pausesOf = async (
  reader: Pick<Reader, 'payload' | 'req' | 'user'>,
  day: Stretch,
  now: number,
): Promise<Stretch[]> => {
  const found = await rows(reader, 'pauses', {
    where: own(reader, { start: { less_than: new Date(day.end).toISOString() } }),
    sort: 'start',
  })
  return found
    .map(({ start, end }) => ({
      start: Math.max(Date.parse(start), day.start),
      end: Math.min(end ? Date.parse(end) : now, day.end),
    }))
    .filter(({ start, end }) => end > start)
}

/** Whose day is read, where it is not the reader's own: what else its rows must be, and which categories a viewing opens. */
export interface Whom {
  subject: string
  snapshot: Snapshot
  within: Where[]
  opened: ReadonlySet<string>
}

const KINDS = picturesAt('/days')

const OF_A_PICTURE = {
  capturedAt: true,
  expiresAt: true,
  policyVersion: true,
  width: true,
  height: true,
  zone: true,
  device: true,
}
type PictureRow = Pick<
  Screenshot,
  'id' | 'capturedAt' | 'expiresAt' | 'policyVersion' | 'width' | 'height' | 'device'
>

const keptUntil = (category: string, found: readonly { expiresAt: string }[]): KeptUntil[] => {
  const ends = found.map(({ expiresAt }) => expiresAt).sort()
  const [first, last] = [ends[0], ends.at(-1)]
  return first && last ? [{ category, called: calledOnADay(category), first, last }] : []
}

/** Parts of a day with what is on none of them, so that they make the whole; where nothing is on any, none is missing. */
const withRest = (parts: Counted[], whole: number): Counted[] => {
  const rest = whole - parts.reduce((sum, { seconds }) => sum + seconds, 0)
  return parts.length && rest > 0 ? [...parts, { name: '', seconds: rest }] : parts
}

type DayReader = Pick<Reader, 'payload' | 'req' | 'user' | 'zone' | 'snapshot'>

const OF_A_TOTAL = {
  minutes: true,
  seconds: true,
  pausedSeconds: true,
  deletedGaps: true,
  expiresAt: true,
  zone: true,
}

/** The rows of a day that the reader may have: his own, or what a viewing opens. */
const readRows = async (reader: DayReader, date: string, whom: Whom | undefined) => {
  const on: Where = { localDate: { equals: date } }
  const where = whom ? { and: [{ subject: { equals: whom.subject } }, on, ...whom.within] } : own(reader, on)
  const isOpen = (category: string): boolean => !whom || whom.opened.has(category)
  const read: typeof rows = async (from, slug, wish) => (isOpen(slug) ? rows(from, slug, wish) : [])
  const [activity, totals, asked, ...pictures] = await Promise.all([
    read(reader, 'activity', {
      where,
      sort: 'capturedAt',
      select: { capturedAt: true, minutes: true, zone: true, expiresAt: true, device: true },
    }),
    read(reader, 'activity-days', { where, select: OF_A_TOTAL }),
    read(reader, 'redaction-requests', { where, sort: '-askedAt' }),
    ...KINDS.filter(({ category }) => isOpen(category)).map(async (kind) => ({
      ...kind,
      found: await rows(reader, kind.category, { where, sort: 'capturedAt', select: OF_A_PICTURE }),
    })),
  ])
  return { activity, totals, asked, pictures }
}
type DayRows = Awaited<ReturnType<typeof readRows>>

/** Ten minutes of one computer. */
interface OwnBlock {
  start: number
  minutes: Minute[]
  device: string
}

const picturesOf = (
  category: ImageCategory,
  found: readonly PictureRow[],
  blocks: readonly OwnBlock[],
  asked: DayRows['asked'],
  now: number,
): Shot[] =>
  found.map((row) => ({
    category,
    id: String(row.id),
    // A device's clock may be some minutes ahead of ours: what has come is not later than now.
    at: new Date(Math.min(Date.parse(row.capturedAt), now)).toISOString(),
    keptUntil: row.expiresAt,
    policyVersion: row.policyVersion,
    width: row.width,
    height: row.height,
    // In front on the computer that took it, whatever another one had.
    program:
      inFrontAt(
        blocks.filter(({ device }) => device === idOf(row.device)),
        Date.parse(row.capturedAt),
      ) ?? null,
    redactions: asked
      .filter((each) => each.picture === String(row.id) && each.category === category)
      .map(({ id, state, askedAt, answer }) => ({ id: String(id), state, askedAt, answer: answer ?? '' })),
  }))

const sumOf = (totals: DayRows['totals'], field: 'minutes' | 'seconds' | 'pausedSeconds' | 'deletedGaps') =>
  totals.reduce((total, row) => total + row[field], 0)

/** How long somebody paused, also before a pause has ended: a total of the day, where totals are open. */
const pausedOf = (totals: DayRows['totals'], paused: readonly Stretch[], running: number): number =>
  Math.max(
    sumOf(totals, 'pausedSeconds') + running,
    totals.length ? 0 : Math.round(paused.reduce((total, { start, end }) => total + end - start, 0) / 1000),
  )

const keptOf = ({ activity, totals, pictures }: DayRows): KeptUntil[] => [
  ...keptUntil('activity', activity),
  ...keptUntil('activity-days', totals),
  ...pictures.flatMap(({ category, found }) => keptUntil(category, found)),
]

const zoneOf = ({ activity, totals, pictures }: DayRows, other: string): string =>
  [activity, ...pictures.map(({ found }) => found), totals].flatMap((found) => found[0]?.zone ?? [])[0] ??
  other

/** What blocks say of a day: by the names of projects, and parts that make the whole. */
const workOf = async (
  reader: DayReader,
  found: DayRows,
  blocks: readonly OwnBlock[],
  hourOf: (at: number) => number,
  now: number,
  whom: Whom | undefined,
): Promise<DayView> => {
  const view = dayView(blocks, hourOf)
  const names = await projectNames(
    reader,
    view.projects.map(({ name }) => name),
  )
  const projects = view.projects.map((each) => ({ ...each, name: names.get(each.name) ?? each.name }))
  // Nor has the minute that still runs ended.
  const recorded = view.recorded
    .map(({ start, end }) => ({ start: Math.min(start, now), end: Math.min(end, now) }))
    .filter(({ start, end }) => end > start)
  const isTotalAlone = whom && !whom.opened.has('activity')
  return {
    ...view,
    recorded,
    // Where only the totals are open, they alone say how long.
    ...(isTotalAlone
      ? { minutes: sumOf(found.totals, 'minutes'), seconds: sumOf(found.totals, 'seconds') }
      : {}),
    programs: withRest(view.programs, view.seconds),
    projects: withRest(projects, view.seconds),
  }
}

/**
 * All that is held of one of the reader's days, or what a viewing opens of somebody else's. Two reads by person and date, however much the
 * database holds.
 */
export const readDay = async (reader: DayReader, date: string, now: number, whom?: Whom): Promise<Day> => {
  const found = await readRows(reader, date, whom)
  const zone = zoneOf(found, reader.zone)
  const midnight = startOfLocalDate(date, zone)
  // When somebody paused is for that person alone; others read how long. A day on which clocks are changed has another length.
  const whole = { start: midnight, end: startOfLocalDate(dayAfter(date), zone) }
  const paused = whom ? [] : await pausesOf(reader, whole, now)
  const blocks = found.activity.map(({ capturedAt, minutes, device }) => ({
    start: Date.parse(capturedAt),
    minutes: minutes as unknown as Minute[], // a JSON field, written by ingest alone
    device: idOf(device),
  }))
  const hourOf = (at: number): number => startOfLocalHour(at, zone)
  const work = await workOf(reader, found, blocks, hourOf, now, whom)
  const pictures = found.pictures.map(({ found: taken, ...kind }) => ({
    ...kind,
    shots: picturesOf(kind.category, taken, blocks, found.asked, now),
  }))
  const moments = pictures.flatMap(({ shots }) =>
    shots.map(({ at }) => ({ start: Date.parse(at), end: Date.parse(at) + MINUTE })),
  )
  const { snapshot } = whom ?? reader
  const isOpenTotal = !whom || whom.opened.has('activity-days')
  const running = isOpenTotal ? runningPauseOn(snapshot, date, now) : 0
  const employment = snapshot.employments.find((span) => covers(span, midnight + DAY / 2))
  const working = workingStretch(date, zone, employment?.hours)
  return {
    ...work,
    date,
    zone,
    paused,
    pausedSeconds: pausedOf(found.totals, paused, running),
    deletedGaps: sumOf(found.totals, 'deletedGaps'),
    shots: pictures.flatMap((kind) => (kind.isOfScreen ? kind.shots : [])),
    pictures,
    span: lineSpan([...work.recorded, ...paused, ...moments], working, hourOf),
    kept: keptOf(found),
  }
}
