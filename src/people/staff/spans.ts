import type { CollectionSlug, PayloadRequest } from 'payload'
import { invalid } from '../../base/errors'
import { dateOf } from '../../fields/common'
import { say } from '../../base/labels'
import { idOf } from '../../base/ids'
import { dayAfter, localDate, startOfLocalDate } from '../../policy/decide/workingTime'
import { pastAccess } from '../../db/rows'
import * as W from './words'

export interface Dated {
  from?: string
  until?: string | null
  endedAt?: string | null
}

/** The moments at which dated rows begin and end: whole days, both included, in a zone; or now, where somebody ended it at once. */
export const spanOf = (
  req: PayloadRequest,
  { from, until, endedAt }: Dated,
  zone: string,
): { startsAt: string; endsAt: string | null } => {
  if (!from) throw invalid(say(req, W.firstDayIsNeeded), { field: 'from' })
  const start = startOfLocalDate(dateOf(from), zone)
  const lastDayCloses = until ? startOfLocalDate(dayAfter(dateOf(until)), zone) : null
  const endedNow = endedAt ? Date.parse(endedAt) : null
  const ends = [lastDayCloses, endedNow].filter((each): each is number => each !== null)
  const end = ends.length ? Math.min(...ends) : null
  if (until && dateOf(until) < dateOf(from))
    throw invalid(say(req, W.lastDayIsBeforeFirst), { field: 'until' })
  return {
    startsAt: new Date(start).toISOString(),
    endsAt: end === null ? null : new Date(end).toISOString(),
  }
}

/** The moments of a membership: its own days, and never longer than the employment that it belongs to. */
export const membershipSpanOf = (
  req: PayloadRequest,
  membership: Dated,
  employment: { endsAt?: string | null },
  zone: string,
): { startsAt: string; endsAt: string | null } => {
  const { startsAt, endsAt } = spanOf(req, membership, zone)
  return { startsAt, endsAt: earlier(endsAt, employment.endsAt) }
}

/** The earlier of two moments; null stands for never. */
export const earlier = (a: string | null | undefined, b: string | null | undefined): string | null => {
  const moments = [a, b].flatMap((each) => (each ? Date.parse(each) : []))
  return moments.length ? new Date(Math.min(...moments)).toISOString() : null
}

/** When the last day of dated rows closes, in a zone; null without one. */
export const lastDayCloses = (until: string | null | undefined, zone: string): string | null =>
  until ? new Date(startOfLocalDate(dayAfter(dateOf(until)), zone)).toISOString() : null

/** The last day as it is: the day of the moment at which something ends, where that comes before its own last day has closed. */
export const lastDayOf = (
  { until, endsAt }: { until?: string | null; endsAt?: string | null },
  zone: string,
): string | null => {
  if (!endsAt) return until ?? null
  const closes = lastDayCloses(until, zone)
  const ends = Date.parse(endsAt)
  if (closes && Date.parse(closes) <= ends) return until ?? null
  return `${localDate(ends - 1, zone)}T12:00:00.000Z`
}

/** @throws Problem 400 where there is none. */
export const rowById = async <T>(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: unknown,
): Promise<T> => {
  const row = await pastAccess(req.payload, 'decided').byId(collection, idOf(id))
  if (!row) throw invalid(`Unknown ${collection} id.`)
  return row as T
}

/** The zone of an employment: its own, else its company's. */
export const zoneOf = async (
  req: PayloadRequest,
  employment: { zone?: string | null; company: unknown },
): Promise<string> =>
  employment.zone || (await rowById<{ zone: string }>(req, 'companies', employment.company)).zone
