import {
  datesBetween,
  dayKey,
  hoursAndMinutes,
  monthGrid,
  statusesIn,
} from '../../src/admin/attendance/monthGrid'
import { toldLines } from '../../src/admin/attendance/told'
import type { MonthPerson } from '../../src/timekeeping/periodMonth'

type Day = MonthPerson['days'][number]

const NOTHING: Omit<Day, 'date'> = {
  status: 'present',
  due: 480,
  worked: 480,
  late: 0,
  early: 0,
  missing: 0,
  forgiven: 0,
  leave: 0,
  break: 60,
  overtimeWorkday: 0,
  overtimeRest: 0,
  overtimeHoliday: 0,
  uncounted: 0,
  night: 0,
  leaveByKind: {},
  reasons: [],
  firstIn: null,
  lastOut: null,
}
const day = (date: string, more: Partial<Day> = {}): Day => ({ ...NOTHING, date, ...more })
const rest = (date: string, more: Partial<Day> = {}) =>
  day(date, { status: 'rest', due: 0, worked: 0, ...more })
const person = (name: string, days: Day[]): MonthPerson => ({
  employment: `e-${name}`,
  subject: `s-${name}`,
  name,
  number: '',
  days,
  sheet: 'open',
  changed: false,
})

const ANN = person('Ann', [
  day('2026-06-04', { worked: 460, late: 20 }),
  day('2026-06-05', { status: 'incomplete', worked: 0, missing: 480 }),
  rest('2026-06-06'),
])
const BO = person('Bo', [
  day('2026-06-04', { worked: 600, overtimeWorkday: 120 }),
  day('2026-06-05', { status: 'leave', worked: 0, leave: 480 }),
  rest('2026-06-06', { status: 'rest-worked', worked: 240, overtimeRest: 240 }),
])

describe('a period as HR sees it', () => {
  const grid = monthGrid([ANN, BO], '2026-06-04', '2026-06-07')

  it('has a column for each date, the first and the last among them, over the end of a month too', () => {
    expect(datesBetween('2026-02-27', '2026-03-01')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01'])
    expect(grid.columns).toEqual([
      { date: '2026-06-04', isRest: false, present: 2 },
      { date: '2026-06-05', isRest: false, present: 0 },
      { date: '2026-06-06', isRest: true, present: 1 },
      // To come: whether anything is due is not known yet.
      { date: '2026-06-07', isRest: false, present: 0 },
    ])
  })

  it('sums each person’s minutes, overtime by its kinds', () => {
    const [ann, bo] = grid.rows
    expect(ann?.sums).toEqual({
      worked: 460,
      late: 20,
      missing: 480,
      overtimeWorkday: 0,
      overtimeRest: 0,
      overtimeHoliday: 0,
      leave: 0,
    })
    expect(bo?.sums).toMatchObject({ worked: 840, overtimeWorkday: 120, overtimeRest: 240, leave: 480 })
  })

  it('says of a day how it stands, what was worked, and whether it was late or long', () => {
    const [ann, bo] = grid.rows
    expect(ann?.cells).toEqual({
      '2026-06-04': { status: 'present', worked: 460, isLate: true, hasOvertime: false },
      '2026-06-05': { status: 'incomplete', worked: 0, isLate: false, hasOvertime: false },
      '2026-06-06': { status: 'rest', worked: null, isLate: false, hasOvertime: false },
    })
    expect(bo?.cells['2026-06-05']).toMatchObject({ status: 'leave', worked: null })
    expect(bo?.cells['2026-06-06']).toMatchObject({ worked: 240, hasOvertime: true })
    expect(statusesIn(grid)).toEqual(['present', 'incomplete', 'rest', 'leave', 'rest-worked'])
    expect(dayKey('e-Ann', '2026-06-05')).toBe('e-Ann 2026-06-05')
  })

  it('shows those alone who have an incomplete day where that is asked; one that is not over is none', () => {
    const open = person('Cy', [day('2026-06-05', { status: 'open' })])
    const only = monthGrid([ANN, BO, open], '2026-06-04', '2026-06-07', true)
    expect(only.rows.map(({ name, incomplete }) => [name, incomplete])).toEqual([['Ann', ['2026-06-05']]])
    // A day off is one for everybody, whoever is shown.
    expect(only.columns.map(({ isRest }) => isRest)).toEqual([false, false, true, false])
  })

  it('says lengths in hours and minutes, beyond a day too', () => {
    expect([0, 5, 65, 10_080].map(hoursAndMinutes)).toEqual(['0:00', '0:05', '1:05', '168:00'])
  })
})

describe('what a day comes to, as it is stored', () => {
  it('is told in words: its state, its lengths that are not nothing, and why', () => {
    const stored = { status: 'incomplete', due: 480, worked: 0, missing: 480, reasons: ['missing-out'] }
    expect(toldLines(stored, 'en')).toEqual([
      'Incomplete: a punch is missing',
      'Due: 8:00',
      'Missing: 8:00',
      'The punch out is missing',
    ])
    expect(toldLines(['late', 'gap'], 'zh')).toEqual(['迟到', '中途离岗'])
  })

  it('is nothing where nothing is stored, and a code where nobody has words', () => {
    expect([toldLines(null, 'en'), toldLines('x', 'en'), toldLines(['odd'], 'en')]).toEqual([[], [], ['odd']])
  })
})
