import { reached } from '../../src/requests/remind'
import type { Reminder } from '../../src/requests/kind'

const DAY = 86_400_000
const asked = Date.parse('2026-03-16T02:00:00.000Z')
const due = asked + 10 * DAY

describe('reminders of a request', () => {
  const all: Reminder[] = ['half', 3, 1, 0, 'daily']
  const at = (days: number, reminders = all) => reached(reminders, { asked, due, at: asked + days * DAY })

  it('are reached one after the other, the last one alone', () => {
    expect([0, 4.99, 5, 6.99, 7, 8.99, 9, 9.99, 10, 10.99, 11, 12.5].map((days) => at(days))).toEqual([
      undefined,
      undefined,
      'half',
      'half',
      'before 3',
      'before 3',
      'before 1',
      'before 1',
      'before 0',
      'before 0',
      'over 1',
      'over 2',
    ])
  })

  it('are none where the kind has none', () => {
    expect(at(20, [])).toBeUndefined()
    expect(at(20, [3])).toBe('before 3')
  })
})
