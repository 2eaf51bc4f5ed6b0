import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { computeFile } from '../../../src/attendance/file/compute'
import { shifts } from './oneDay'

const day = {
  id: 'd',
  type: 'day',
  zone: 'Asia/Shanghai',
  date: '2026-03-10',
  shift: 'day',
  due: true,
  dayBefore: null,
  dayAfter: null,
  punches: [],
}
const one = (example: unknown, more: object = {}) =>
  computeFile(JSON.stringify({ shifts, examples: [example], ...more }))[0]
const problem = (example: object, more: object = {}) => (one(example, more) as { problem?: string }).problem
const got = (example: object, more: object = {}) => (one(example, more) as { got?: unknown }).got

describe('a file of examples', () => {
  it('is computed to the end, whatever is wrong with one of them', () => {
    const lines = computeFile(
      JSON.stringify({
        shifts,
        examples: [{ id: 1, type: 'dance' }, null, 'x', { ...day, date: '2026-02-30' }, day],
      }),
    )
    expect(lines.slice(0, 4)).toEqual([
      { id: 1, type: 'dance', problem: 'unknown-type' },
      { id: null, type: null, problem: 'unknown-type' },
      { id: null, type: null, problem: 'unknown-type' },
      { id: 'd', type: 'day', problem: 'invalid' },
    ])
    expect(lines[4]).toMatchObject({ id: 'd', type: 'day', got: { status: 'absent' } })
  })

  it('is refused where it is none', () => {
    expect(() => computeFile('{')).toThrow(/not JSON/)
    expect(() => computeFile('[]')).toThrow(/not of the form/)
    expect(() => computeFile('{"shifts":{}}')).toThrow(/examples/)
  })

  it('says by a code what is wrong with an example', () => {
    expect(problem({ ...day, zone: 'Mars/Olympus' })).toBe('unknown-zone')
    expect(problem({ ...day, shift: 'toString' })).toBe('unknown-shift')
    expect(problem({ ...day, punches: [{ at: '2026-03-10T09:00:00', kind: 'in' }] })).toBe('invalid')
    expect(problem({ ...day, punches: [{ at: '2026-03-10T09:00+08:00', kind: 'dance' }] })).toBe('invalid')
    const resolve = { id: 'r', type: 'resolve', pattern: 'p', date: '2026-03-10' }
    expect(problem(resolve)).toBe('unknown-pattern')
    const pattern = { cycle: [], anchor: '2026-01-01', holidays: 'follow' }
    expect(problem(resolve, { patterns: { p: pattern } })).toBe('empty-cycle')
    expect(problem({ ...resolve, calendar: 'X' }, { patterns: { p: { ...pattern, cycle: ['day'] } } })).toBe(
      'unknown-calendar',
    )
  })

  it('refuses a shift that cannot be worked', () => {
    const own = (more: object) => problem(day, { shifts: { day: { ...shifts.day, ...more } } })
    const part = (start: string, end: string) => ({ start, end, paid: false })
    expect(own({ parts: [part('09:00', '13:00'), part('12:00', '18:00')], breaks: [] })).toBe(
      'overlapping-parts',
    )
    expect(own({ parts: [part('22:00', '06:00'), part('05:00', '09:00')], breaks: [] })).toBe(
      'overlapping-parts',
    )
    expect(own({ breaks: [part('17:30', '18:30')] })).toBe('break-outside-part')
    expect(own({ parts: [part('09:00', '12:00'), part('13:00', '18:00')] })).toBe('break-outside-part')
    expect(own({ parts: [part('22:00', '06:00')], breaks: [part('23:45', '00:15')] })).toBeUndefined()
    expect(own({ parts: [] })).toBe('invalid')
    expect(own({ parts: [part('9:00', '18:00')] })).toBe('invalid')
  })
})

describe('what is computed beside the day', () => {
  it('turns a rotation before its anchor too', () => {
    const patterns = { p: { cycle: ['day', 'day', null], anchor: '2026-03-10', holidays: 'through' } }
    const on = (date: string) => got({ type: 'resolve', pattern: 'p', date }, { patterns })
    expect(on('2026-03-09')).toEqual({ kind: 'rest', shift: null, due: false })
    expect(on('2026-03-08')).toEqual({ kind: 'workday', shift: 'day', due: true })
  })

  it('counts annual leave by the days employed, where somebody joins and leaves in one year', () => {
    const days = (more: object) => got({ type: 'annual-leave', year: 2026, years: 10, ...more })
    // March to August are 184 days: 5.04.
    expect(days({ joins: '2026-03-01', leaves: '2026-08-31', used: 1 })).toEqual({ days: 4 })
    expect(days({ joins: '2027-01-01' })).toEqual({ days: 0 })
    expect(days({ leaves: '2025-12-31' })).toEqual({ days: 0 })
    expect(days({ years: 9 })).toEqual({ days: 5 })
    expect(days({ years: 19 })).toEqual({ days: 10 })
    // 366 days are not more than a year.
    expect(days({ year: 2028, years: 20, joins: '2028-01-01' })).toEqual({ days: 15 })
  })

  it('uses a lot only between its first and its last day', () => {
    const grants = [
      { lot: 'a', minutes: 480, from: '2026-01-01', until: '2026-03-31' },
      { lot: 'b', minutes: 480, from: '2026-03-01', until: '2026-12-31' },
    ]
    const on = (uses: object[], date: string) => got({ type: 'ledger', grants, uses, on: date })
    expect(on([], '2026-02-01')).toEqual({ balance: 480, expired: 0, lots: { a: 480, b: 0 } })
    expect(on([{ on: '2026-04-01', minutes: 60 }], '2026-04-01')).toEqual({
      balance: 420,
      expired: 480,
      lots: { a: 0, b: 420 },
    })
    // What no lot covers is owed; what is used later is not yet used.
    expect(on([{ on: '2026-02-01', minutes: 600 }], '2026-02-01')).toMatchObject({ balance: -120 })
    expect(on([{ on: '2026-02-02', minutes: 600 }], '2026-02-01')).toMatchObject({ balance: 480 })
  })

  it('reads a wall clock in one way or not at all', () => {
    const read = (local: string, zone = 'Asia/Shanghai') => got({ type: 'import', zone, local })
    expect(read('2026-03-10 08:58')).toEqual({ verdict: 'accepted', at: '2026-03-10T00:58:00Z' })
    expect(read('2026-03-10T08:58:07Z')).toEqual({ verdict: 'accepted', at: '2026-03-10T08:58:07Z' })
    expect(read('2026-03-10 08:58:07-0330')).toEqual({ verdict: 'accepted', at: '2026-03-10T12:28:07Z' })
    for (const local of [
      '2026-02-30 08:00',
      '2026-03-10 24:00',
      '2026-03/10 08:00',
      '2026-03-10',
      '10.03.2026 08:00',
      '',
    ])
      expect(read(local)).toEqual({ verdict: 'refused', code: 'not-a-time' })
    // The first and the last minute that does not exist, and the ones beside them.
    const berlin = (clock: string) => read(`2026-03-29 ${clock}`, 'Europe/Berlin')
    expect(
      ['01:59', '02:00', '02:59', '03:00'].map((clock) => (berlin(clock) as { verdict: string }).verdict),
    ).toEqual(['accepted', 'refused', 'refused', 'accepted'])
  })

  it('says of a place no more than its fix can tell', () => {
    const verdict = (fix: object) =>
      got({ type: 'place', radius: 200, distance: 400, accuracy: 200, ageSeconds: 60, ...fix })
    expect(verdict({})).toEqual({ verdict: 'uncertain' })
    expect(verdict({ distance: 401 })).toEqual({ verdict: 'outside' })
    expect(verdict({ accuracy: 201 })).toEqual({ verdict: 'no-proof' })
    expect(verdict({ distance: 200 })).toEqual({ verdict: 'inside' })
  })
})

describe('npm run attendance', () => {
  const run = (args: string[], input = '') =>
    spawnSync(process.execPath, ['scripts/attendance.mjs', ...args], { input, encoding: 'utf8' })

  it('prints a line for each example, of a file and of standard input alike', () => {
    const file = 'tests/fixtures/attendance.json'
    const { stdout, status } = run([file])
    expect(status).toBe(0)
    expect(run(['-'], readFileSync(file, 'utf8')).stdout).toBe(stdout)
    const { examples } = JSON.parse(readFileSync(file, 'utf8')) as {
      examples: { id: string; type: string; expect: unknown }[]
    }
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(examples.map(({ id, type, expect: expected }) => ({ id, type, got: expected })))
  })

  it('says what is wrong, and ends with 1', () => {
    const { stdout, stderr, status } = run(['-'], 'no')
    expect([stdout, status]).toEqual(['', 1])
    expect(stderr).toMatch(/^The standard input cannot be computed\. It is not JSON/)
    expect(run(['tests/no-such-file.json'])).toMatchObject({ status: 1, stdout: '' })
    expect(run([])).toMatchObject({ status: 2, stdout: '' })
  })
})
