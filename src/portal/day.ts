import type { WorkingHours } from '../privacy/types'
import { covers } from '../privacy/decide'
import { startOfLocalDate } from '../privacy/workingTime'
import type { Minute } from '../reports/activity'
import {
  dayView,
  inFrontAt,
  lineSpan,
  type DayView,
  type StoredBlock,
  type Stretch,
} from '../reports/dayView'
import { own, rows, type Reader } from './reader'

export interface Shot {
  id: string
  at: string
  keptUntil: string
  policyVersion: number
  width: number
  height: number
  /** The program in front, if activity was recorded too. */
  program: string | null
}

export interface Day extends DayView {
  date: string
  zone: string
  paused: Stretch[]
  pausedMinutes: number
  deletedGaps: number
  shots: Shot[]
  /** The hours that its line shows. */
  span: Stretch
  /** When the last of its blocks goes; null without any. */
  keptUntil: string | null
}

const MINUTE = 60_000
const DAY = 1440 * MINUTE
const clock = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))

const workingStretch = (date: string, zone: string, hours: WorkingHours | undefined): Stretch => {
  const midnight = startOfLocalDate(date, zone)
  const from = clock(hours?.from ?? '09:00')
  const to = clock(hours?.to ?? '18:00')
  return {
    start: midnight + from * MINUTE,
    end: midnight + (to > from ? to : to + 1440) * MINUTE,
  }
}

const pausesOf = async (reader: Reader, day: Stretch, now: number): Promise<Stretch[]> => {
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

/** The names of projects that the reader's own minutes name, also of teams that he has left: the name, and nothing else of them. */
const projectNames = async ({ payload }: Reader, ids: string[]): Promise<Map<string, string>> => {
  if (!ids.length) return new Map()
  const { docs } = await payload.find({
    collection: 'projects',
    where: { id: { in: ids } },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { name: true },
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}

/** All that is held of one of the reader's days. Two reads by person and date, however much the database holds. */
export const readDay = async (reader: Reader, date: string, now: number): Promise<Day> => {
  const where = own(reader, { localDate: { equals: date } })
  const [activity, screenshots, totals] = await Promise.all([
    rows(reader, 'activity', {
      where,
      sort: 'capturedAt',
      select: { capturedAt: true, minutes: true, zone: true, expiresAt: true },
    }),
    rows(reader, 'screenshots', {
      where,
      sort: 'capturedAt',
      select: {
        capturedAt: true,
        expiresAt: true,
        policyVersion: true,
        width: true,
        height: true,
        zone: true,
      },
    }),
    rows(reader, 'activity-days', {
      where,
      select: { pausedMinutes: true, deletedGaps: true, expiresAt: true, zone: true },
    }),
  ])
  const zone = activity[0]?.zone ?? screenshots[0]?.zone ?? totals[0]?.zone ?? reader.zone
  const midnight = startOfLocalDate(date, zone)
  const whole = { start: midnight, end: midnight + DAY }
  const paused = await pausesOf(reader, whole, now)
  const blocks: StoredBlock[] = activity.map(({ capturedAt, minutes }) => ({
    start: Date.parse(capturedAt),
    minutes: minutes as unknown as Minute[],
  }))
  const view = dayView(blocks)
  const names = await projectNames(
    reader,
    view.projects.map(({ name }) => name),
  )
  const employment = reader.snapshot.employments.find((span) => covers(span, midnight + DAY / 2))
  const shots = screenshots.map((row) => ({
    id: String(row.id),
    at: row.capturedAt,
    keptUntil: row.expiresAt,
    policyVersion: row.policyVersion,
    width: row.width,
    height: row.height,
    program: inFrontAt(blocks, Date.parse(row.capturedAt)) ?? null,
  }))
  const moments = shots.map(({ at }) => ({ start: Date.parse(at), end: Date.parse(at) + MINUTE }))
  const sum = (field: 'pausedMinutes' | 'deletedGaps') => totals.reduce((total, row) => total + row[field], 0)
  return {
    ...view,
    projects: view.projects.map((each) => ({ ...each, name: names.get(each.name) ?? each.name })),
    date,
    zone,
    paused,
    pausedMinutes: Math.max(
      sum('pausedMinutes'),
      totals.length
        ? 0
        : Math.round(paused.reduce((total, { start, end }) => total + end - start, 0) / MINUTE),
    ),
    deletedGaps: sum('deletedGaps'),
    shots,
    span: lineSpan([...view.recorded, ...paused, ...moments], workingStretch(date, zone, employment?.hours)),
    keptUntil: activity.reduce<string | null>(
      (last, { expiresAt }) => (last === null || expiresAt > last ? expiresAt : last),
      null,
    ),
  }
}
