import fc from 'fast-check'
import { clockAmong, zoneMarks } from '../../src/portal/kit/time'
import {
  localTime,
  momentOfClock,
  startOfLocalDate,
  startOfLocalHour,
} from '../../src/policy/decide/workingTime'
import { dayView, lineSpan } from '../../src/records/reports/dayView'
import type { Minute } from '../../src/base/minutes'

const HOUR = 3_600_000
const at = (iso: string): number => Date.parse(iso)
const minute = (m: number): Minute => ({ m, keys: 1, clicks: 0 })
const clockOf = (moment: number, zone: string): string => {
  const { minutes } = localTime(moment, zone)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

const hoursIn = (zone: string) => (at: number) => startOfLocalHour(at, zone)

describe('[B11] the hours of a day', () => {
  // Zones that do not lie whole hours from UTC: India, Nepal, Newfoundland, Chatham.
  const ODD = ['Asia/Kolkata', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Chatham', 'Australia/Eucla']
  it.each(ODD)('begin on the hour of the wall clock in %s', (zone) => {
    const midnight = startOfLocalDate('2026-03-16', zone)
    const blocks = Array.from({ length: 144 }, (_, n) => {
      const start = Math.floor(midnight / 600_000) * 600_000 + n * 600_000
      return { start, minutes: [minute(5)] }
    }).filter(({ start }) => start + 5 * 60_000 >= midnight)
    const hours = dayView(blocks, hoursIn(zone)).hours
    expect(new Set(hours.map(({ start }) => clockOf(start, zone).slice(3)))).toEqual(new Set(['00']))
    expect(hours[0]?.start).toBe(midnight)
    const working = {
      start: momentOfClock('2026-03-16', 9 * 60, zone),
      end: momentOfClock('2026-03-16', 18 * 60, zone),
    }
    expect([clockOf(working.start, zone), clockOf(working.end, zone)]).toEqual(['09:00', '18:00'])
    const span = lineSpan([{ start: midnight, end: midnight + 60_000 }], working, hoursIn(zone))
    expect([clockOf(span.start, zone), clockOf(span.end, zone)]).toEqual(['00:00', '18:00'])
  })

  it('of a day on which clocks are set back are 25, and the one that comes twice is told apart', () => {
    const zone = 'Europe/Berlin'
    const midnight = startOfLocalDate('2026-10-25', zone)
    const next = startOfLocalDate('2026-10-26', zone)
    expect((next - midnight) / HOUR).toBe(25)
    const blocks = Array.from({ length: 150 }, (_, n) => ({
      start: midnight + n * 600_000,
      minutes: [minute(0)],
    }))
    const { hours } = dayView(blocks, hoursIn(zone))
    expect(hours).toHaveLength(25)
    const marks = zoneMarks(midnight, next, zone)
    expect(marks).toEqual(['GMT+2', 'GMT+1'])
    const labels = hours.map(({ start }) => clockAmong(start, marks, zone))
    expect(labels.slice(1, 5)).toEqual(['01:00 GMT+2', '02:00 GMT+2', '02:00 GMT+1', '03:00 GMT+1'])
    expect(new Set(labels).size).toBe(25)
    // Nine by the wall clock, whatever midnight was.
    expect(clockOf(momentOfClock('2026-10-25', 9 * 60, zone), zone)).toBe('09:00')
    expect(clockOf(momentOfClock('2026-03-29', 9 * 60, zone), zone)).toBe('09:00')
    // On any other day there is one mark, and no label carries it.
    const plain = startOfLocalDate('2026-10-24', zone)
    expect(zoneMarks(plain, plain + 24 * HOUR, zone)).toEqual(['GMT+2'])
    expect(clockAmong(plain, ['GMT+2'], zone)).toBe('00:00')
  })

  it('hold every minute once, in any zone and at any time of the year', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ODD, 'Europe/Berlin', 'Asia/Shanghai', 'Australia/Lord_Howe', 'UTC'),
        fc.integer({ min: at('2026-01-01T00:00:00Z') / 600_000, max: at('2026-12-31T00:00:00Z') / 600_000 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { maxLength: 40 }),
        (zone, first, offsets) => {
          const blocks = offsets.map((n) => ({ start: (first + n) * 600_000, minutes: [minute(3)] }))
          const { hours, keys, seconds } = dayView(blocks, hoursIn(zone))
          expect(hours.reduce((sum, hour) => sum + hour.keys, 0)).toBe(offsets.length)
          expect([keys, seconds]).toEqual([offsets.length, offsets.length * 60])
          for (const { start } of hours) expect(startOfLocalHour(start, zone)).toBe(start)
        },
      ),
    )
  })
})
