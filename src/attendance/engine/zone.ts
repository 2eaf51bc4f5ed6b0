import { Temporal } from 'temporal-polyfill'
import { addDays } from './dates'
import type { Clock } from './types'

const MINUTE = 60_000
const DAY = 1_440
/** Dates of zones that are kept in memory: some years of one company. */
const MOST = 20_000

/** Minutes since midnight of `HH:MM`. */
export const clockMinutes = (clock: Clock): number =>
  Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/** A wall time that does not exist moves forward by the gap; one that exists twice is the first. */
const exactly = (zone: string, date: string, minutes: number): number =>
  Temporal.PlainDate.from(date)
    .toPlainDateTime({ hour: Math.floor(minutes / 60), minute: minutes % 60 })
    .toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds / MINUTE

interface LocalDate {
  start: number
  /** Whether no clock is changed on it: the wall clock simply runs on from the start. */
  plain: boolean
}

const known = new Map<string, LocalDate>()
const localDate = (zone: string, date: string): LocalDate => {
  const key = `${date} ${zone}`
  let found = known.get(key)
  if (!found) {
    const start = exactly(zone, date, 0)
    found = { start, plain: exactly(zone, addDays(date, 1), 0) - start === DAY }
    if (known.size >= MOST) known.clear()
    known.set(key, found)
  }
  return found
}

/** The moment at which a date begins in a zone. */
export const startOfDate = (zone: string, date: string): number => localDate(zone, date).start

/** The moment of a wall time of a date; minutes count from its midnight by the wall clock, on into the next dates. */
export const momentOf = (zone: string, date: string, minutes: number): number => {
  const on = addDays(date, Math.floor(minutes / DAY))
  const clock = minutes % DAY
  const { start, plain } = localDate(zone, on)
  return plain ? start + clock : exactly(zone, on, clock)
}

/** Minutes by which the wall clock of a zone is ahead of UTC at a moment. */
export const offsetAt = (zone: string, at: number): number => {
  const date = new Date(at * MINUTE).toISOString().slice(0, 10)
  const midnight = Date.parse(`${date}T00:00:00Z`) / MINUTE
  const around = [addDays(date, -1), date, addDays(date, 1)].map((each) => localDate(zone, each))
  const [first, , last] = around
  // No clock is changed on any of the three dates that it could be there.
  if (first && last && around.every(({ plain }) => plain)) return midnight - DAY - first.start
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
