import fc from 'fast-check'
import { addDays, daysBetween, isDate } from '../../../src/attendance/engine/dates'
import { momentOf, offsetAt, startOfDate } from '../../../src/attendance/engine/zone'
import { localTime } from '../../../src/policy/decide/workingTime'

const MINUTE = 60_000
/** Whole and part hours from UTC, clocks changed at one, two, three and at midnight, by an hour and by half of one. */
const ZONES = [
  'Asia/Shanghai',
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Santiago',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
]
const zone = fc.constantFrom(...ZONES)
const date = fc.integer({ min: 0, max: 1_500 }).map((days) => addDays('2024-01-01', days))
const wall = (at: number, of: string) => {
  const shown = localTime(at * MINUTE, of)
  return { date: shown.date, minutes: shown.minutes }
}
const runs = { numRuns: 500 }

describe('the wall clock of a zone', () => {
  it('[R6] shows a time of a date at its moment, the first where there are two, and later where there is none', () => {
    fc.assert(
      fc.property(zone, date, fc.integer({ min: 0, max: 1_439 }), (of, on, minutes) => {
        const at = momentOf(of, on, minutes)
        const { date: shownDate, minutes: shown } = wall(at, of)
        if (shownDate === on && shown === minutes) {
          // No moment before it shows the same.
          for (const before of [30, 60]) expect(wall(at - before, of)).not.toEqual({ date: on, minutes })
          return
        }
        // It was left out: moved forward by the gap, which ends at or before the moment.
        const gap = shownDate === on ? shown - minutes : shown + 1_440 - minutes
        expect([30, 60]).toContain(gap)
        expect(offsetAt(of, at) - offsetAt(of, at - gap)).toBe(gap)
      }),
      runs,
    )
  })

  it('[R17] is ahead of UTC by what it shows', () => {
    fc.assert(
      fc.property(zone, date, fc.integer({ min: 0, max: 1_439 }), (of, on, minutes) => {
        const at = Date.parse(`${on}T00:00:00Z`) / MINUTE + minutes
        const { date: shownDate, minutes: shown } = wall(at, of)
        expect(offsetAt(of, at)).toBe(daysBetween(on, shownDate) * 1_440 + shown - minutes)
      }),
      runs,
    )
  })

  it('[R10] begins each date where the one before has ended', () => {
    fc.assert(
      fc.property(zone, date, (of, on) => {
        const start = startOfDate(of, on)
        expect(wall(start, of).date).toBe(on)
        expect(wall(start - 1, of).date).toBe(addDays(on, -1))
      }),
      runs,
    )
  })

  it('knows what is a date', () => {
    expect(['2026-02-28', '2024-02-29', '0999-12-31'].map(isDate)).toEqual([true, true, true])
    expect(['2026-02-29', '2026-13-01', '2026-1-01', '2026-01-01T', ''].filter(isDate)).toEqual([])
  })
})
