import { Temporal } from 'temporal-polyfill'
import { addDays, utcDate } from './dates'
import type { Clock } from './types'

const MINUTE = 60_000
const DAY = 1_440
/** Dates of a zone that are kept in memory. */
const MOST = 20_000

/** Minutes since midnight of `HH:MM`. */
export const clockMinutes = (clock: Clock): number =>
  Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/** A wall time that does not exist moves forward by the gap; one that exists twice is the first. */
const exactly = (zone: string, date: string, minutes: number): number =>
  Temporal.PlainDate.from(date)
    .toPlainDateTime({ hour: Math.floor(minutes / 60), minute: minutes % 60 })
    .toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds / MINUTE

const zones = new Map<string, Map<string, number>>()

/** The moment at which a date begins in a zone. */
export const startOfDate = (zone: string, date: string): number => {
  let starts = zones.get(zone)
  if (!starts) zones.set(zone, (starts = new Map<string, number>()))
  let start = starts.get(date)
  if (start === undefined) {
    start = exactly(zone, date, 0)
    if (starts.size >= MOST) starts.clear()
    starts.set(date, start)
  }
  return start
}

/** Whether no clock is changed on a date: the wall clock simply runs on from its start. */
const isPlain = (zone: string, date: string): boolean =>
  startOfDate(zone, addDays(date, 1)) - startOfDate(zone, date) === DAY

/** The moment of a wall time of a date; minutes count from its midnight by the wall clock, on into the next dates. */
export const momentOf = (zone: string, date: string, minutes: number): number => {
  const on = addDays(date, Math.floor(minutes / DAY))
  const clock = minutes % DAY
  return isPlain(zone, on) ? startOfDate(zone, on) + clock : exactly(zone, on, clock)
}

/** Minutes by which the wall clock of a zone is ahead of UTC at a moment. */
export const offsetAt = (zone: string, at: number): number => {
  const date = utcDate(at)
  // No clock is changed on any of the three dates that it could be there.
  if ([-1, 0, 1].every((days) => isPlain(zone, addDays(date, days))))
    return Math.floor(at / DAY) * DAY - startOfDate(zone, date)
  return Temporal.Instant.fromEpochMilliseconds(at * MINUTE).toZonedDateTimeISO(zone).offsetNanoseconds / 6e10
}

export const isZone = (zone: string): boolean => {
  try {
    exactly(zone, '2026-01-01', 0)
    return true
  } catch {
    return false
  }
}
