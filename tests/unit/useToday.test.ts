import { setClock, systemClock } from '../../src/base/clock'
import { todayIn } from '../../src/admin/kit/useToday'

describe('the day that a form proposes', () => {
  afterAll(() => setClock(systemClock))

  it('is today where the company is, wherever the reader sits', () => {
    setClock({ now: () => Date.parse('2026-03-16T16:30:00Z') })
    expect(['Asia/Shanghai', 'UTC', 'America/New_York', 'Pacific/Kiritimati'].map(todayIn)).toEqual([
      '2026-03-17',
      '2026-03-16',
      '2026-03-16',
      '2026-03-17',
    ])
    setClock({ now: () => Date.parse('2026-03-16T23:30:00Z') })
    expect(['Asia/Shanghai', 'America/Los_Angeles'].map(todayIn)).toEqual(['2026-03-17', '2026-03-16'])
  })
})
