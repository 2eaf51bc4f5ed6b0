import { startPage } from '../../../src/admin/start/startPage'
import { periodMonth, type PeriodMonth } from '../../../src/timekeeping/periodMonth'
import { daysOf, office, punchAt, workOn, type Office } from '../../support/attendance/june'
import { bytesOf, readWorkbook } from '../../support/attendance/readWorkbook'
import { useApp, type Person } from '../../support/app'
import { WORK_TERMS } from '../../support/workTerms'

const app = useApp()
const ORDINARY = ['08:55:00', '18:05:00'] as const
const NOON = 'T12:00:00.000Z'

let at: Office
let period: string

const asUser = async ({ id }: Person) => ({
  ...(await app.payload.findByID({ collection: 'users', id, overrideAccess: true })),
  collection: 'users' as const,
})
const monthFor = async (who: Person): Promise<PeriodMonth> =>
  periodMonth({ payload: app.payload, user: await asUser(who), context: {} } as never, period)
const attendanceFor = async (who: Person) =>
  (await startPage(app.payload, await asUser(who), 'en')).attendance
const personOf = ({ people }: PeriodMonth, name: string) => people.find((each) => each.name === name)

beforeAll(async () => {
  at = await office(app)
  const made = await at.hr.post('/api/attendance-periods', {
    company: app.company,
    from: `2026-06-01${NOON}`,
    to: `2026-06-05${NOON}`,
  })
  period = (made.body as { doc: { id: string } }).doc.id
  // Four days of the first week: Ann forgets on the third, Lea comes on each.
  for (const day of ['01', '02', '03', '04', '05']) {
    await workOn(app, at.ann, `2026-06-${day}`, day === '03' ? [ORDINARY[0], null] : ORDINARY)
    await workOn(app, at.lead, `2026-06-${day}`, ORDINARY)
  }
})

describe('HR’s month', () => {
  it('is not over on its last day, and says so; what is running is not whole', async () => {
    app.clock.set('2026-06-05T19:00:00+08:00')
    const month = await monthFor(at.hr)
    expect(month).toMatchObject({ isOver: false, company: 'Test Company', zone: 'Asia/Shanghai', moved: 0 })
    expect(month.waits.find(({ name }) => name === 'Ann')?.incomplete).toEqual(['2026-06-03', '2026-06-05'])
    expect(await attendanceFor(at.hr)).toEqual({
      periods: [],
      incomplete: { date: '2026-06-04', days: 0 },
    })
  })

  it('tells HR on the next morning of yesterday’s missing punches', async () => {
    app.clock.set('2026-06-04T09:00:00+08:00')
    expect((await attendanceFor(at.hr))?.incomplete).toEqual({ date: '2026-06-03', days: 1 })
    app.clock.set('2026-06-06T09:00:00+08:00')
  })

  it('has everybody’s days as they are stored, how far each sheet is, and whom it waits for, and why', async () => {
    const month = await monthFor(at.hr)
    expect(month.people.map(({ name, days }) => [name, days.length])).toEqual([
      ['Ann', 5],
      ['Lea', 5],
    ])
    const stored = await daysOf(at.hr, at.ann.id, '2026-06-01', '2026-06-05')
    expect(personOf(month, 'Ann')?.days.map(({ date, status, worked }) => [date, status, worked])).toEqual(
      stored.map(({ localDate, status, worked }) => [localDate, status, worked]),
    )
    expect(personOf(month, 'Ann')?.days[2]).toMatchObject({
      status: 'incomplete',
      worked: 0,
      reasons: ['missing-out'],
    })
    expect(personOf(month, 'Ann')).toMatchObject({ sheet: 'open', changed: false })
    expect(month).toMatchObject({ isOver: true, closesUnsigned: '2026-06-09', acts: [] })
    expect(month.waits.map(({ name, incomplete, unsigned }) => [name, incomplete, unsigned]).sort()).toEqual([
      ['Ann', ['2026-06-03'], true],
      ['Lea', [], true],
    ])
  })

  it('waits on the start page of HR, and of nobody else', async () => {
    expect((await attendanceFor(at.hr))?.periods).toEqual([{ id: period, name: '2026-06-01 – 2026-06-05' }])
    const admin = await app.person({ name: 'Adam', roles: ['admin'] })
    const officer = await app.person({ name: 'Olga', roles: ['privacy'] })
    expect([await attendanceFor(admin), await attendanceFor(officer)]).toEqual([null, null])
  })

  it('says what the door says: nobody is waited for once the day is whole and the time to sign is over', async () => {
    const asked = await at.ann.post('/api/corrections', {
      do: 'add',
      date: '2026-06-03',
      at: '2026-06-03T18:00:00+08:00',
      kind: 'out',
      reason: 'I forgot to punch.',
    })
    const { id } = asked.body as { id: string }
    expect((await monthFor(at.hr)).waits.find(({ name }) => name === 'Ann')).toMatchObject({ requests: 1 })
    expect((await at.lead.post(`/api/corrections/${id}/approve`, {})).status).toBe(200)
    app.clock.set('2026-06-09T09:00:00+08:00')
    expect((await monthFor(at.hr)).waits).toEqual([])
    expect((await at.hr.post(`/api/attendance-periods/${period}/close`, {})).body).toEqual({
      state: 'closed',
    })
    const month = await monthFor(at.hr)
    expect(month.people.map(({ sheet }) => sheet)).toEqual(['unsigned', 'unsigned'])
    expect(month.acts).toEqual([{ act: 'closed', at: '2026-06-09T01:00:00.000Z', by: 'Hana' }])
    expect((await attendanceFor(at.hr))?.periods).toEqual([])
  })

  it('counts the days that something has moved since, and says who opened it again, and why', async () => {
    await punchAt(app, at.ann, '2026-06-09T10:00:00', 'in')
    expect((await monthFor(at.hr)).moved).toBe(0)
    const item = { clientId: 'late', kind: 'in', at: '2026-06-04T07:00:00+08:00' }
    await at.ann.post('/api/punches', { items: [item] })
    // Its day, and both beside it.
    expect((await monthFor(at.hr)).moved).toBe(3)
    const reason = 'A punch came late.'
    expect((await at.hr.post(`/api/attendance-periods/${period}/reopen`, { reason })).status).toBe(200)
    const month = await monthFor(at.hr)
    expect(month.acts.at(-1)).toMatchObject({ act: 'reopened', by: 'Hana', reason })
    expect(month.period.state).toBe('open')
  })

  it('shows no day, and hands none out, where the policy in force does not open them to HR', async () => {
    const rowsOfFile = async () => {
      const { bytes } = await bytesOf(at.hr.get(`/api/attendance-periods/${period}/xlsx`))
      return (await readWorkbook(bytes)).slice(0, 2).map(({ rows }) => rows.length)
    }
    // Two people, five days each, and a head.
    expect(await rowsOfFile()).toEqual([3, 11])
    const closed = WORK_TERMS.map((term) =>
      term.category === 'attendance-days' ? { ...term, viewers: ['manager' as const] } : term,
    )
    await app.publish(closed)
    expect((await monthFor(at.hr)).people).toEqual([])
    expect(await rowsOfFile()).toEqual([1, 1])
  })
})
