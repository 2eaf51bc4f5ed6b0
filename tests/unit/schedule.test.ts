import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { drawCapture, dueIntervals, planKey, tellable } from '../../src/policy/decide/captureTimes'

const MINUTE = 60_000
const NINE = Date.parse('2026-03-16T09:00:00Z')

/** ln Γ(x), Lanczos. */
const lnGamma = (x: number): number => {
  const g = [
    76.18009172947146, -86.50532032941677, 24.01409824083091, -1.231739572450155, 0.1208650973866179e-2,
    -0.5395239384953e-5,
  ]
  const t = x + 5.5 - (x + 0.5) * Math.log(x + 5.5)
  const sum = g.reduce((acc, c, i) => acc + c / (x + 1 + i), 1.000000000190015)
  return -t + Math.log((2.5066282746310005 * sum) / x)
}
/** The chance that chi-square with `k` degrees of freedom is at least `x`: one minus the regularised lower incomplete gamma, by its series. */
const chiSquareTail = (x: number, k: number): number => {
  const [a, z] = [k / 2, x / 2]
  let term = 1 / a
  let sum = term
  for (let n = 1; n < 2_000; n++) sum += term *= z / (a + n)
  return 1 - sum * Math.exp(-z + a * Math.log(z) - lnGamma(a))
}

describe('capture times', () => {
  it('knows the chi-square distribution', () => {
    // Tabulated: 19 degrees of freedom, 5 % at 30.144; 1 degree, 5 % at 3.841.
    expect(chiSquareTail(30.144, 19)).toBeCloseTo(0.05, 4)
    expect(chiSquareTail(3.841, 1)).toBeCloseTo(0.05, 4)
  })

  it('[P4] are drawn uniformly in their interval (chi-square over 10,000 draws, 20 bins)', () => {
    const bins = 20
    const draws = 10_000
    const interval = { start: NINE, length: 20 * MINUTE }
    const counts = Array.from({ length: bins }, () => 0)
    for (let i = 0; i < draws; i++) {
      const at = drawCapture(interval)
      const bin = Math.floor(((at - interval.start) * bins) / interval.length)
      expect(at >= interval.start && at < interval.start + interval.length).toBe(true)
      counts[bin] = counts[bin]! + 1
    }
    const expected = draws / bins
    const chiSquare = counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0)
    expect(chiSquareTail(chiSquare, bins - 1)).toBeGreaterThanOrEqual(1e-6)
  })

  it('[P4] have no pattern: one draw says nothing of the next, and every millisecond can come', () => {
    const interval = { start: NINE, length: 20 * MINUTE }
    const draws = Array.from({ length: 10_000 }, () => (drawCapture(interval) - NINE) / interval.length - 0.5)
    const correlation = draws.slice(1).reduce((sum, x, i) => sum + x * draws[i]!, 0) / draws.length / (1 / 12)
    expect(Math.abs(correlation)).toBeLessThan(0.06) // six standard deviations
    expect(new Set(draws).size).toBeGreaterThan(9_800)
    expect(drawCapture(interval, (max) => max - 1)).toBe(NINE + 20 * MINUTE - 1)
    expect(drawCapture(interval, () => 0)).toBe(NINE)
  })

  it('[P4] cannot be computed from device, interval or date: the same asked twice differs, and crypto is the only source', async () => {
    const interval = dueIntervals(NINE, 3)[0]!
    const again = new Set(Array.from({ length: 50 }, () => drawCapture(interval)))
    expect(again.size).toBeGreaterThan(45)
    const source = await readFile('src/policy/decide/captureTimes.ts', 'utf8')
    expect(source).toContain("from 'node:crypto'")
    expect(source).not.toMatch(/Math\.random|createHash|createHmac/)
  })

  it('[P4] two days are not alike', () => {
    const day = (start: number) =>
      Array.from(
        { length: 24 },
        (_, i) => drawCapture(dueIntervals(start + i * 20 * MINUTE, 3)[0]!) - start,
      ).join()
    expect(day(NINE)).not.toBe(day(NINE + 24 * 60 * MINUTE))
  })

  it('lie in intervals of equal length, aligned to the hour', () => {
    const starts = dueIntervals(NINE + 5 * MINUTE, 3).map(({ start }) => new Date(start).toISOString())
    expect(starts).toEqual(['2026-03-16T09:00:00.000Z', '2026-03-16T09:20:00.000Z'])
    expect(dueIntervals(NINE + 4 * MINUTE, 3)).toEqual([{ start: NINE, length: 20 * MINUTE }])
    expect(dueIntervals(NINE + 50 * MINUTE, 1)).toEqual([
      { start: NINE, length: 60 * MINUTE },
      { start: NINE + 60 * MINUTE, length: 60 * MINUTE },
    ])
  })

  it('cover each moment once, for any number an hour', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: NINE, max: NINE + 1e9 }),
        (perHour, at) => {
          const due = dueIntervals(at, perHour)
          const running = due.filter(({ start, length }) => start <= at && at < start + length)
          expect(running).toHaveLength(1)
          for (const [i, next] of due.slice(1).entries())
            expect(next.start).toBe(due[i]!.start + due[i]!.length)
        },
      ),
    )
  })

  it('are told at most 15 minutes ahead, and never late', () => {
    const times = [NINE - 1, NINE, NINE + 15 * MINUTE + 1, NINE + 15 * MINUTE, NINE + 1]
    expect(tellable(times, NINE)).toEqual([NINE + 1, NINE + 15 * MINUTE])
  })

  it('are kept under device and interval', () => {
    expect(planKey('d1', { start: NINE, length: 1 })).toBe('d1:2026-03-16T09:00:00.000Z')
  })
})
