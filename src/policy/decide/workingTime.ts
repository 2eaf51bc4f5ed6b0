import type { EmploymentSpan, WorkingHours } from '../../base/policyTypes'

const formats = new Map<string, Intl.DateTimeFormat>()
const formatFor = (zone: string): Intl.DateTimeFormat => {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
    formats.set(zone, format)
  }
  return format
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

export interface LocalTime {
  /** `YYYY-MM-DD`. */
  date: string
  /** 1 Monday … 7 Sunday. */
  weekday: number
  /** Minutes since local midnight by the wall clock. */
  minutes: number
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const MOST_HOURS = 10_000

const exactly = (at: number, zone: string): LocalTime => {
  const parts = Object.fromEntries(
    formatFor(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  )
  return {
    date: `${parts.year}-${parts.month}-${parts.day}`,
    weekday: WEEKDAYS.indexOf(parts.weekday ?? '') + 1,
    minutes: Number(parts.hour) * 60 + Number(parts.minute),
  }
}

/** By zone: what the clock shows when an hour begins; null where it does not simply run on until its end. */
const hoursByZone = new Map<string, Map<number, LocalTime | null>>()
const hourFor = (start: number, zone: string): LocalTime | null => {
  let hours = hoursByZone.get(zone)
  if (!hours) hoursByZone.set(zone, (hours = new Map<number, LocalTime | null>()))
  let first = hours.get(start)
  if (first === undefined) {
    first = exactly(start, zone)
    const last = exactly(start + HOUR - 1, zone)
    if (last.date !== first.date || last.minutes !== first.minutes + 59) first = null
    if (hours.size >= MOST_HOURS) hours.clear()
    hours.set(start, first)
  }
  return first
}

/** What the wall clock shows in a zone. Intl is slow, and is asked once an hour: few clocks are ever set amid one. */
export const localTime = (at: number, zone: string): LocalTime => {
  const start = Math.floor(at / HOUR) * HOUR
  const first = hourFor(start, zone)
  if (!first) return exactly(at, zone)
  return { ...first, minutes: first.minutes + Math.floor((at - start) / MINUTE) }
}

export const localDate = (at: number, zone: string): string =>
  (hourFor(Math.floor(at / HOUR) * HOUR, zone) ?? exactly(at, zone)).date

/** The moment at which the hour began that the wall clock shows: not every zone lies whole hours from UTC. */
export const startOfLocalHour = (at: number, zone: string): number => {
  const minute = Math.floor(at / MINUTE) * MINUTE
  return minute - (localTime(minute, zone).minutes % 60) * MINUTE
}

/** The moment at which the wall clock shows a time of a local date, in minutes since midnight; where clocks are changed, the nearest to it. */
export const momentOfClock = (date: string, minutes: number, zone: string): number => {
  const at = startOfLocalDate(date, zone) + minutes * MINUTE
  const shown = localTime(at, zone)
  return shown.date === date ? at + (minutes - shown.minutes) * MINUTE : at
}

/** The moment at which a local date begins in a zone; where midnight does not exist, the first moment that does. */
export const startOfLocalDate = (date: string, zone: string): number => {
  const noon = Date.parse(`${date}T12:00:00Z`)
  let before = noon - 27 * HOUR
  let since = noon + 15 * HOUR
  while (since - before > 1) {
    const middle = Math.floor((before + since) / 2)
    if (localDate(middle, zone) < date) before = middle
    else since = middle
  }
  return since
}

/** The calendar date after this one. */
export const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 24 * HOUR).toISOString().slice(0, 10)

/** Minutes since midnight of `HH:MM`, read without making strings: asked some times a minute sent. */
const minutesOf = (clock: string): number =>
  digit(clock, 0) * 600 + digit(clock, 1) * 60 + digit(clock, 3) * 10 + digit(clock, 4)
const digit = (text: string, i: number): number => text.charCodeAt(i) - 48
const within = (minutes: number, from: string, to: string): boolean =>
  minutes >= minutesOf(from) && minutes < minutesOf(to)

/** A break of a night's shift may go over midnight. */
const inBreak = (minutes: number, from: string, to: string): boolean =>
  minutesOf(to) < minutesOf(from)
    ? minutes >= minutesOf(from) || minutes < minutesOf(to)
    : within(minutes, from, to)

const onShift = ({ weekday, minutes }: LocalTime, hours: WorkingHours): boolean => {
  const overnight = minutesOf(hours.to) <= minutesOf(hours.from)
  if (!overnight) return hours.days.includes(weekday) && within(minutes, hours.from, hours.to)
  const yesterday = weekday === 1 ? 7 : weekday - 1
  const begunToday = hours.days.includes(weekday) && minutes >= minutesOf(hours.from)
  const begunYesterday = hours.days.includes(yesterday) && minutes < minutesOf(hours.to)
  return begunToday || begunYesterday
}

/** Whether a time on the wall clock lies in working hours, breaks taken out. */
export const isAtWork = (local: LocalTime, hours: WorkingHours): boolean =>
  onShift(local, hours) && !hours.breaks.some(({ from, to }) => inBreak(local.minutes, from, to))

/** Whether a moment lies in the working hours of an employment, breaks taken out, by its own zone; in those, too, that wider ones follow. */
export const isWorkingTime = (
  { zone, hours, earlier = [] }: Pick<EmploymentSpan, 'zone' | 'hours' | 'earlier'>,
  at: number,
): boolean => {
  const isIn = (place: Pick<EmploymentSpan, 'zone' | 'hours'>) =>
    isAtWork(localTime(at, place.zone), place.hours)
  return isIn({ zone, hours }) && earlier.every((each) => at >= each.until || isIn(each))
}

/** The moment at which the wall clock of a zone shows `HH:MM` on a date, UTC. */
export const momentAt = (date: string, clock: string, zone: string): string => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return new Date(momentOfClock(date, hours * 60 + minutes, zone)).toISOString()
}
