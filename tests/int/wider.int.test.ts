import { askedOfLater } from '../../src/i18n/firstDayLater'
import { useApp, type Person } from '../support/app'

const app = useApp()
const reason = 'for the test'
/** A Monday, 10:00 in Shanghai. */
const TODAY = '2026-03-16'
const HOURS = {
  days: ['1', '2', '3', '4', '5'],
  from: '09:00',
  to: '18:00',
  breaks: [{ from: '12:00', to: '13:00' }],
}
let hr: Person
let second: Person
let ann: Person
let companies = 0

beforeAll(async () => {
  await app.publish()
  hr = await app.person({ name: 'Hana', roles: ['hr'] })
  second = await app.person({ name: 'Heidi', roles: ['hr'] })
})
beforeEach(async () => {
  ann = await app.person({ name: 'Ann', consents: ['screenshots'] })
  for (const who of [hr, second]) await app.reauth(who)
})

const companyWith = async (hours: object, zone = 'Asia/Shanghai') => {
  const name = `Company ${++companies}`
  const made = await hr.post('/api/companies', { name, controller: 'x', zone, hours: { ...HOURS, ...hours } })
  expect(made.status).toBe(201)
  return String(made.body.doc.id)
}
const begin = (company: string, more: object = {}) =>
  hr.post(`/api/people/${ann.id}/employments`, { company, from: TODAY, reason, ...more })
const correct = (wish: object) => hr.post(`/api/employments/${ann.employment}/correct`, { reason, ...wish })
const employments = async () =>
  (
    await app.payload.find({
      collection: 'employments',
      where: { user: { equals: ann.id } },
      sort: 'createdAt',
      depth: 0,
      overrideAccess: true,
    })
  ).docs
const notices = async () =>
  ((await ann.get('/api/notices/own')).body.notices as { titles: { en: string } }[]).map(
    ({ titles }) => titles.en,
  )

describe('a further employment', () => {
  it('[A5] within whose hours more is collected waits for a second hand, is told, and begins with a midnight twelve hours later', async () => {
    const wide = await companyWith({ days: ['1', '2', '3', '4', '5', '6', '7'], from: '00:00', to: '23:59' })
    const begun = await begin(wide, { from: TODAY, position: 'Guard' })
    expect([begun.status, begun.body.state]).toEqual([201, 'waiting'])
    expect(await employments()).toHaveLength(1)
    const act = String(begun.body.act)
    expect((await hr.post(`/api/pending-acts/${act}/sign`, {})).status).toBe(403)
    expect((await second.post(`/api/pending-acts/${act}/sign`, {})).body).toEqual({ state: 'done' })
    const [, further] = await employments()
    // 10:00 in Shanghai: the next midnight is fourteen hours away.
    expect(further).toMatchObject({ position: 'Guard', startsAt: '2026-03-16T16:00:00.000Z' })
    expect((await notices()).join()).toMatch(/You are employed at Company \d+ from 2026-03-17/)
    const log = await app.payload.find({
      collection: 'audit-log',
      where: { and: [{ act: { equals: 'employment-begun' } }, { subject: { equals: ann.id } }] },
      depth: 0,
      overrideAccess: true,
    })
    expect(log.docs).toMatchObject([{ actor: second.id }])
  })

  it.each([
    ['the same hours', () => companyWith({}), 'id'],
    ['fewer hours', () => companyWith({ from: '10:00' }), 'id'],
    ['an earlier hour', () => companyWith({ from: '08:59' }), 'act'],
    ['another zone', () => companyWith({}, 'Pacific/Auckland'), 'act'],
  ])('[A5] of %s is judged by what it adds', async (_, make, answer) => {
    const { status, body } = await begin(await make())
    expect([status, Object.keys(body).includes(answer)]).toEqual([201, true])
    expect(await employments()).toHaveLength(answer === 'id' ? 2 : 1)
  })

  it('[A5] is a further one, too, where what he had has ended a moment ago', async () => {
    const wide = await companyWith({ days: ['1', '2', '3', '4', '5', '6', '7'], from: '00:00', to: '23:59' })
    const same = await companyWith({})
    expect((await hr.post(`/api/employments/${ann.employment}/end`, { now: true, reason })).status).toBe(200)
    expect((await begin(wide)).body.state).toBe('waiting')
    expect((await begin(same)).body.id).toEqual(expect.any(String))
  })

  it('[A5] collects nothing after the fact', async () => {
    const same = await companyWith({})
    expect((await begin(same, { from: '2026-03-15' })).body).toMatchObject({ status: 400, field: 'from' })
    expect(await employments()).toHaveLength(1)
  })
})

describe('a first day that is moved later', () => {
  it.each([
    ['2026-03-01', '2026-03-16', true],
    ['2026-03-01', '2026-03-14', true],
    // Older than anything that is still taken: it may be moved back.
    ['2026-01-01', '2026-02-01', false],
    ['2026-03-16', '2026-03-01', false],
    ['2026-04-01', '2026-05-01', false],
    ['2026-03-16', '2026-03-16', false],
    ['2026-03-16', '', false],
  ])('[B1] is asked about before it is done where nothing leads back: %s to %s', (before, after, isAsked) => {
    const asked = askedOfLater(before, after, Date.parse('2026-03-16T04:00:00Z'))
    expect(Boolean(asked)).toBe(isAsked)
    if (asked) expect([asked.en, asked.zh].every((each) => each.includes(after))).toBe(true)
  })
})

describe('an employment that has begun', () => {
  it('[A5] keeps its zone, whose hours are those of collecting, and opens no day that is over', async () => {
    expect((await correct({ zone: 'Pacific/Auckland' })).body).toMatchObject({
      status: 409,
      code: 'second-hand',
      field: 'zone',
    })
    // The same time by another name moves nothing.
    expect((await correct({ zone: 'Asia/Chongqing' })).status).toBe(200)
    ann = await app.person({ from: '2026-03-12' })
    expect((await correct({ from: '2026-03-10' })).body).toMatchObject({ status: 400, field: 'from' })
    expect((await correct({ from: '2026-03-13' })).status).toBe(200)
    expect((await correct({ number: 'N7' })).status).toBe(200)
  })

  it('[A5] is not put off, so that nothing of it could be corrected as if it had not begun', async () => {
    for (const from of ['2026-03-17', '2026-12-31'])
      expect((await correct({ from })).body).toMatchObject({ status: 400, field: 'from' })
    for (const from of ['9999-12-31', '1900-01-01']) expect((await correct({ from })).status).toBe(400)
  })

  it('[L2] says what was corrected, before and after, on record and to its person', async () => {
    ann = await app.person({ from: '2025-10-26' })
    expect((await correct({ from: '2025-11-26', zone: 'Asia/Chongqing' })).status).toBe(200)
    const words = '2025-10-26 → 2025-11-26, – → Asia/Chongqing'
    expect((await notices()).join()).toContain(words)
    const log = await app.payload.find({
      collection: 'audit-log',
      where: { and: [{ act: { equals: 'employment-corrected' } }, { subject: { equals: ann.id } }] },
      depth: 0,
      overrideAccess: true,
    })
    expect(log.docs).toMatchObject([{ detail: words, fields: 'zone from' }])
    // As it was: nothing of the time within which something could still arrive is opened.
    expect((await correct({ from: '2025-10-26' })).status).toBe(200)
  })

  it('is given back within 14 days of its end’s being put down, whatever day that was', async () => {
    ann = await app.person({ from: '2025-10-26' })
    const url = `/api/employments/${ann.employment}`
    expect((await hr.post(`${url}/end`, { lastDay: '2025-12-01', reason })).status).toBe(200)
    expect((await ann.get('/api/users/me')).body.user).toBeNull()
    expect((await hr.post(`${url}/restore`, { reason: 'The wrong year' })).status).toBe(200)
    expect((await app.session(ann.id).then((again) => again.get('/api/users/me'))).body.user).not.toBeNull()
  })

  it('[A5] and a further one that is yet to begin moves to no other hours by one hand', async () => {
    const { body } = await begin(await companyWith({}), { from: '2026-04-01' })
    const url = `/api/employments/${String(body.id)}/correct`
    const move = (zone: string) => hr.post(url, { zone, reason })
    expect((await move('America/Los_Angeles')).body).toMatchObject({ code: 'second-hand', field: 'zone' })
    expect((await move('Asia/Chongqing')).status).toBe(200)
  })

  it('[A5] is corrected freely before it begins, but for days that are over', async () => {
    ann = await app.person({ from: '2026-04-01' })
    expect((await correct({ zone: 'Europe/Berlin', from: '2026-03-20' })).status).toBe(200)
    expect((await correct({ from: '2026-03-01' })).body).toMatchObject({ status: 400, field: 'from' })
  })
})
