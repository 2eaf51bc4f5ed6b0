import { daysUntil } from '../../src/records/reports/growth'

const DAY = 86_400_000
const daily = (...free: number[]) => free.map((each, i) => ({ at: i * DAY, free: each }))

describe('the forecast of a disk', () => {
  it('continues the line of the samples to the level', () => {
    // A hundred less a day: from 700 to 200 in five days.
    expect(daysUntil(200, daily(1000, 900, 800, 700))).toBe(5)
    expect(daysUntil(0, daily(1000, 900, 800, 700))).toBe(7)
  })

  it('is not led astray by one day that was cleared up, nor by the order of the samples', () => {
    const samples = daily(1000, 900, 950, 700, 600)
    const days = daysUntil(100, samples)
    expect(days).toBeGreaterThanOrEqual(4)
    expect(days).toBeLessThanOrEqual(6)
    expect(daysUntil(100, [...samples].reverse())).toBe(days)
  })

  it('says nothing where nothing shrinks, or less than a day is known', () => {
    expect(daysUntil(100, daily(500, 500, 500))).toBeNull()
    expect(daysUntil(100, daily(500, 600, 700))).toBeNull()
    expect(daysUntil(100, daily(500))).toBeNull()
    expect(daysUntil(100, [])).toBeNull()
    expect(
      daysUntil(100, [
        { at: 0, free: 500 },
        { at: DAY / 2, free: 400 },
      ]),
    ).toBeNull()
    // A megabyte a day of a large disk is no date to plan for.
    expect(daysUntil(100, daily(1_000_000, 999_999))).toBeNull()
  })

  it('says none left where the level is reached already', () => {
    expect(daysUntil(800, daily(1000, 900, 800))).toBe(0)
  })
})
