import { parse } from 'csv-parse/sync'
import { readTimeGrid } from '../../src/admin/time/recordedTime'
import { COUNTS_FOR } from '../../src/i18n/moves'
import { pageReq } from '../support/reading'
import { useApp, type Person, type TestDevice } from '../support/app'

const app = useApp()
const iso = (date: string, clock: string): string => new Date(`${date}T${clock}:00+08:00`).toISOString()
let hr: Person
let mover: Person
let leaver: Person
let stays: Person
let old: string
let fresh: string

const work = async (device: TestDevice, date: string, minutes: number) => {
  app.clock.set(iso(date, '18:00'))
  const items = Array.from({ length: minutes }, (_, i) => ({
    at: new Date(Date.parse(iso(date, '10:00')) + i * 60_000).toISOString(),
    keys: 1,
    clicks: 0,
  }))
  const { body } = await device.post('/ingest/v1/activity', { items })
  expect(body.results.every(({ status }: { status: string }) => status === 'accepted')).toBe(true)
}
const open = (scope: 'team' | 'company', id: string) =>
  hr.post('/api/viewings', { category: 'activity-days', scope, [scope]: id, purpose: 'hours-dispute' })
const grid = async (team: string) =>
  (await readTimeGrid(await pageReq(app, hr), { month: '2026-03', team, by: 'days' })).rows.map(
    ({ name, since, seconds }) => ({ name, since, seconds }),
  )
const csv = async (team: string) => {
  const { text } = await hr.get(`/api/activity-days/csv?language=en&month=2026-03&team=${team}`)
  return parse(text, { bom: true })
    .slice(1)
    .map((cells) => [cells[0], cells[3], cells.at(-3)])
}

beforeAll(async () => {
  app.clock.set(iso('2026-03-02', '08:00'))
  await app.publish()
  old = await app.team('Old')
  fresh = await app.team('Fresh')
  hr = await app.person({ name: 'Hana', roles: ['hr'] })
  mover = await app.person({ name: 'Mover', team: old })
  leaver = await app.person({ name: 'Leaver', team: old })
  stays = await app.person({ name: 'Stays', team: old })
  const devices = [await app.device(mover), await app.device(leaver), await app.device(stays)]
  for (const [i, device] of devices.entries()) await work(device, '2026-03-03', 60 + i)
  app.clock.set(iso('2026-03-04', '09:00'))
  await app.reauth(hr)
  expect(
    (
      await hr.post(`/api/employments/${mover.employment}/move`, {
        team: fresh,
        from: '2026-03-09',
        role: 'member',
      })
    ).status,
  ).toBeLessThan(300)
  expect(
    (await hr.post(`/api/employments/${leaver.employment}/end`, { lastDay: '2026-03-05' })).status,
  ).toBeLessThan(300)
  await work(devices[0]!, '2026-03-10', 30)
  app.clock.set(iso('2026-03-16', '10:00'))
})

describe('[B13] a team’s month', () => {
  it('holds what was done there, by whoever has moved or left since, and says so beside the name', async () => {
    expect((await open('team', old)).status).toBe(201)
    expect(await grid(old)).toEqual([
      { name: 'Leaver', since: { left: '2026-03-05' }, seconds: 61 * 60 },
      { name: 'Mover', since: { moved: 'Fresh' }, seconds: 60 * 60 },
      { name: 'Stays', since: null, seconds: 62 * 60 },
    ])
    expect(await csv(old)).toEqual([
      ['Leaver', 'left, last day 2026-03-05', '1:01:00'],
      ['Mover', 'now in Fresh', '1:00:00'],
      ['Stays', '', '1:02:00'],
    ])
  })

  it('counts nobody who came after it', async () => {
    await app.person({ name: 'April', team: old, from: '2026-04-01' })
    const names = async (month: string) =>
      (await readTimeGrid(await pageReq(app, hr), { month, team: old })).rows.map(({ name }) => name)
    expect(await names('2026-03')).toEqual(['Leaver', 'Mover', 'Stays'])
    expect((await csv(old)).map(([name]) => name)).toEqual(['Leaver', 'Mover', 'Stays'])
    app.clock.set(iso('2026-04-02', '10:00'))
    await app.reauth(hr)
    expect((await open('team', old)).status).toBe(201)
    expect(await names('2026-04')).toContain('April')
    expect(await names('2026-03')).not.toContain('April')
    app.clock.set(iso('2026-03-16', '10:00'))
  })

  it('and the new team’s holds what was done in it alone', async () => {
    expect((await open('team', fresh)).status).toBe(201)
    expect(await grid(fresh)).toEqual([{ name: 'Mover', since: null, seconds: 30 * 60 }])
  })

  it('adds up: what all teams hold is what the company holds, whichever viewing opens it', async () => {
    expect((await open('company', app.company)).status).toBe(201)
    const whole = await grid('')
    const teams = [...(await grid(old)), ...(await grid(fresh))]
    const sum = (rows: { name: string; seconds: number }[]) =>
      rows.reduce((all, { seconds }) => all + seconds, 0)
    expect(sum(teams)).toBe(sum(whole))
    expect(sum(whole)).toBe((60 + 61 + 62 + 30) * 60)
  })

  it.each([
    [{}, null, false],
    [{ month: '2026-03', team: '' }, null, false],
    [{ month: '2026-13' }, { asked: '2026-13', why: 'unreadable' }, false],
    [{ month: ['2026-02', '2026-03'] }, { asked: '2026-02,2026-03', why: 'unreadable' }, false],
    [{ month: '2030-01' }, { asked: '2030-01', why: 'to-come' }, false],
    [{ team: 'x' }, null, true],
    [{ team: '7b61f3f1-5b9c-7c6e-9c56-000000000000' }, null, true],
  ])('[B4] says what of its address it does not show: %j', async (wish, month, team) => {
    const shown = await readTimeGrid(await pageReq(app, hr), wish)
    expect(shown.unshown).toEqual({ month, team })
    expect(shown.filter).toMatchObject({ month: '2026-03', team: '' })
  })

  it('[B12] by projects adds up to the same: what is on none has a column and a line of its own', async () => {
    const { rows, columns } = await readTimeGrid(await pageReq(app, hr), {
      month: '2026-03',
      team: old,
      by: 'projects',
    })
    expect(columns.map(({ id, label }) => [id, label])).toEqual([['', '']])
    for (const { cells, seconds } of rows)
      expect(Object.values(cells).reduce((sum, each) => sum + each, 0)).toBe(seconds)
    const { text } = await hr.get(`/api/activity-days/csv?language=en&month=2026-03&team=${old}&by=projects`)
    expect(
      parse(text, { bom: true })
        .slice(1)
        .map((cells) => [cells[0], cells.at(-2), cells.at(-1)]),
    ).toEqual([
      ['Leaver', 'No project', '1:01:00'],
      ['Mover', 'No project', '1:00:00'],
      ['Stays', 'No project', '1:02:00'],
    ])
  })

  it('opens of whoever moved nothing but what he did in that team', async () => {
    const other = await app.person({ name: 'Hugo', roles: ['hr'] })
    const opened = await other.post('/api/viewings', {
      category: 'activity-days',
      scope: 'team',
      team: old,
      purpose: 'hours-dispute',
    })
    expect(opened.status).toBe(201)
    const { body } = await other.get(
      `/api/activity-days?depth=0&limit=50&sort=localDate&where[subject][equals]=${mover.id}`,
    )
    expect(body.docs.map(({ localDate }: { localDate: string }) => localDate)).toEqual(['2026-03-03'])
    // He reads who looked, as everybody does.
    const { body: looks } = await mover.get('/api/audit-log?depth=0&limit=50&where[act][equals]=look')
    expect(looks.docs.some(({ actor }: { actor: string }) => actor === other.id)).toBe(true)
  })

  it('keeps what was done in it also where somebody is moved from a day that has passed, as the form says', async () => {
    app.clock.set(iso('2026-03-16', '10:00'))
    const move = (from: string) =>
      hr.post(`/api/employments/${stays.employment}/move`, { team: fresh, from, role: 'member' })
    // Not from his first day there: he would never have been in the team of what he did in it.
    const refused = await move('2026-01-05')
    expect([refused.status, refused.body.detail]).toEqual([
      409,
      'Something is recorded in the present team since its first day. Choose a later day.',
    ])
    expect((await move('2026-03-02')).status).toBe(200)
    expect((await open('team', old)).status).toBe(201)
    expect((await grid(old)).find(({ name }) => name === 'Stays')).toEqual({
      name: 'Stays',
      since: { moved: 'Fresh' },
      seconds: 62 * 60,
    })
    expect((await open('team', fresh)).status).toBe(201)
    expect((await grid(fresh)).find(({ name }) => name === 'Stays')?.seconds ?? 0).toBe(0)
    expect(COUNTS_FOR.en).toContain('recorded already stays with the team in which it was done')
    expect(COUNTS_FOR.zh).toContain('已有的记录仍属于当时所在的团队')
  })
})
