import fc from 'fast-check'
import { sayIn } from '../../src/base/labels'
import { duration } from '../../src/portal/kit/amounts'
import { gapsShown, GAP_KINDS } from '../../src/records/reports/gaps'
import { toTheSecond } from '../../src/records/reports/lengths'

const inEnglish = (seconds: number) => duration(seconds, sayIn('en'))
const inChinese = (seconds: number) => duration(seconds, sayIn('zh'))

/** How many seconds a shown length says. */
const said = (text: string): number => {
  const cells = /^(\d+):(\d\d):(\d\d)$/.exec(text)
  if (cells) return Number(cells[1]) * 3600 + Number(cells[2]) * 60 + Number(cells[3])
  const words = /^(?:(\d+) (?:h|小时))? ?(?:(\d+) (?:min|分钟|分))? ?(?:(\d+) (?:s|秒))?$/.exec(text)
  expect([text, words?.[0]]).toEqual([text, expect.stringMatching(/\d/)])
  const [hours = 0, minutes = 0, seconds = 0] = words!.slice(1).map((part) => Number(part ?? 0))
  return hours * 3600 + minutes * 60 + seconds
}
const WAYS = { inEnglish, inChinese, toTheSecond }

describe('lengths of time as pages show them', () => {
  it.each([
    [0, '0 min', '0 分钟', '0:00:00'],
    [42, '42 s', '42 秒', '0:00:42'],
    [60, '1 min', '1 分钟', '0:01:00'],
    [605, '10 min 05 s', '10 分 5 秒', '0:10:05'],
    [3_600, '1 h 00 min', '1 小时 0 分钟', '1:00:00'],
    [3_605, '1 h 00 min 05 s', '1 小时 0 分 5 秒', '1:00:05'],
    [25_530, '7 h 05 min 30 s', '7 小时 5 分 30 秒', '7:05:30'],
    [360_000, '100 h 00 min', '100 小时 0 分钟', '100:00:00'],
  ])('[B12] %i seconds are %s, %s and %s', (seconds, en, zh, cell) => {
    expect([inEnglish(seconds), inChinese(seconds), toTheSecond(seconds)]).toEqual([en, zh, cell])
  })

  it.each(Object.entries(WAYS))('[B12] parts add up to what is shown of the whole: %s', (_way, shown) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90_000 }), { maxLength: 40 }), (parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0)
        expect(parts.reduce((sum, part) => sum + said(shown(part)), 0)).toBe(said(shown(whole)))
        expect(said(shown(whole))).toBe(whole)
      }),
    )
  })

  it('[B4] a day of the week leaves no gap out: short ones stand together', () => {
    const gap = fc.record({
      kind: fc.constantFrom(...GAP_KINDS),
      seconds: fc.integer({ min: 1, max: 1_200 }),
    })
    fc.assert(
      fc.property(fc.uniqueArray(gap, { selector: ({ kind }) => kind }), (gaps) => {
        const { named, short } = gapsShown(gaps)
        const all = (each: typeof gaps) => each.reduce((sum, { seconds }) => sum + seconds, 0)
        expect(all(named) + short).toBe(all(gaps))
        expect(named.every(({ seconds }) => seconds >= 600)).toBe(true)
      }),
    )
    expect(
      gapsShown([
        { kind: 'idle', seconds: 599 },
        { kind: 'silent', seconds: 600 },
      ]),
    ).toEqual({
      named: [{ kind: 'silent', seconds: 600 }],
      short: 599,
    })
  })
})
