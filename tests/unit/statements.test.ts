import { CLOCKS, deadlinesOf, type ClockName } from '../../src/breaches/clocks'
import { adviceOf } from '../../src/policy/assess/advice'

const HOUR = 3_600_000

describe('the clock of a breach', () => {
  const names = Object.keys(CLOCKS) as ClockName[]
  const rules = names.flatMap((name) => CLOCKS[name].rules.map((rule) => ({ name, ...rule })))

  it.each(rules)(
    '[B6] $name, $id: the number is the law’s own, or said to be ours',
    ({ name, id, hours, law }) => {
      const span =
        hours % 24 === 0 && hours > 72
          ? [`${hours / 24} days`, `${hours / 24} `]
          : [`${hours} h`, `${hours} 小时`]
      expect(law.en).toContain(span[0])
      expect(law.zh).toContain(span[1]?.trim())
      // No rule cites the number of another one.
      const others = CLOCKS[name].rules.filter((rule) => rule.id !== id && rule.hours !== hours)
      for (const other of others) expect(law.en).not.toMatch(new RegExp(`\\b${other.hours} h`))
      // Articles 57 and 34 and that on the plan name no number: whoever reads one must know whose it is.
      if (/at once|without undue delay/.test(law.en))
        expect([law.en, law.zh]).toEqual([expect.stringContaining('own'), expect.stringContaining('自定')])
      const knownAt = '2026-03-01T00:00:00.000Z'
      const due = deadlinesOf({ clock: name, knownAt }).find((deadline) => deadline.id === id)?.due
      expect(Date.parse(due ?? '') - Date.parse(knownAt)).toBe(hours * HOUR)
    },
  )

  it('[B6] the final report cites what asks for it, not the rule of four hours', () => {
    for (const { law } of rules.filter(({ id }) => id === 'final')) {
      expect(law.en).toContain('30 days')
      expect(law.en).not.toMatch(/4 hours/)
      expect(law.zh).not.toMatch(/4 小时/)
    }
  })
})

describe('what is suggested beside a field of a term', () => {
  it.each([
    ['screenshots', 'perHour', 1, 'stricter'],
    ['screenshots', 'perHour', 2, 'alike'],
    ['screenshots', 'perHour', 3, 'other'],
    ['screenshots', 'perHour', undefined, 'other'],
    ['screenshots', 'retentionDays', 7, 'stricter'],
    ['screenshots', 'retentionDays', 14, 'alike'],
    ['screenshots', 'retentionDays', 30, 'other'],
    ['screenshots', 'retentionDays', '', 'other'],
    ['activity', 'viewers', [], 'stricter'],
    ['activity', 'viewers', ['hr'], 'alike'],
    ['activity', 'viewers', ['manager', 'hr'], 'other'],
    ['activity', 'consent', 'guardian', 'stricter'],
    ['activity', 'consent', 'none', 'other'],
    ['activity', 'optional', false, 'other'],
    ['screenshots', 'viewers', 3, 'other'],
    ['screenshots', 'retentionDays', '7', 'other'],
    ['device-logs', 'logs', ['fault'], 'alike'],
    ['device-logs', 'logs', ['fault', 'operation'], 'other'],
  ] as const)(
    '[B6] %s, %s %j: nothing wider is recommended than what stands there',
    (category, part, value, beside) => {
      expect(adviceOf(category, part, value)?.beside).toBe(beside)
    },
  )

  it('[B6] says nothing where nothing is suggested', () => {
    expect(adviceOf('activity', 'perHour', 3)).toBeNull()
  })
})
