import type { Language } from '../../base/labels'
import * as W from './words'

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

const formats = new Map<string, Intl.DateTimeFormat>()
const formatFor = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'shortOffset',
  })
  formats.set(zone, format)
  return format
}

/** Put together from parts: Node and each browser punctuate whole formats differently, and a page must read the same in both. */
const partsOf = (iso: string, zone: string): Record<string, string> =>
  Object.fromEntries(
    formatFor(zone)
      .formatToParts(Date.parse(iso))
      .map(({ type, value }) => [type, value]),
  )

/** `12 May 2026` of a moment in a zone. */
export const dayIn = (iso: string, zone: string, language: Language): string => {
  const { year, month, day } = partsOf(iso, zone)
  return W.dayMonthYear({ day, monthName: MONTHS[Number(month) - 1], year, month })[language]
}

/** `14:05` of a moment in a zone. */
export const clockIn = (iso: string, zone: string): string => {
  const { hour, minute } = partsOf(iso, zone)
  return `${hour}:${minute}`
}

/** What stands beside a time: `GMT+8`. */
export const zoneMark = (iso: string, zone: string): string => partsOf(iso, zone).timeZoneName ?? zone

/** What stands beside the times of a stretch: one mark, or two where clocks are changed in it. */
export const zoneMarks = (from: number, to: number, zone: string): string[] => [
  ...new Set([from, to - 1].map((at) => zoneMark(new Date(at).toISOString(), zone))),
]

/** `02:00`, or `02:00 GMT+1` where another hour of the stretch shows the same clock. */
export const clockAmong = (at: number, marks: readonly string[], zone: string): string => {
  const iso = new Date(at).toISOString()
  return marks.length > 1 ? `${clockIn(iso, zone)} ${zoneMark(iso, zone)}` : clockIn(iso, zone)
}

/** `12 May 2026` of a calendar date, whatever the zone: `2026-05-12`, or stored at noon UTC. */
export const calendarDay = (date: string, language: Language): string =>
  dayIn(`${date.slice(0, 10)}T12:00:00Z`, 'UTC', language)

/** `May 2026` of a month: `2026-05`. */
export const calendarMonth = (month: string, language: Language): string => {
  const [year, ofYear] = month.split('-').map(Number)
  return W.monthYear({ monthName: MONTHS[Number(ofYear) - 1], year, month: ofYear })[language]
}

/** `Tue` of a calendar date. */
export const weekdayOf = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    weekday: 'short',
    timeZone: 'UTC',
  }).format(Date.parse(date))
