import request from 'supertest'
import { readTimeGrid } from '../../src/admin/time/recordedTime'
import { readDay } from '../../src/portal/days/day'
import { readLed } from '../../src/portal/team/led'
import { readMemberDay } from '../../src/portal/team/memberDay'
import { readTotals } from '../../src/portal/team/totals'
import { snapshotOf } from '../../src/policy/decide/snapshot'
import { useApp, type Person } from '../support/app'
import { pageReq } from '../support/reading'
import { starredWorld, type Category, type StarredWorld } from '../support/starred'

const app = useApp()
let world: StarredWorld
const DAY = '2026-03-16'

beforeAll(async () => {
  world = await starredWorld(app)
}, 120_000)

const looksAt = async (whom: Person, actor: Person) => {
  const { docs } = await app.payload.db.find<{ id: string; category: string; count: number }>({
    collection: 'audit-log',
    where: {
      and: [{ act: { equals: 'look' } }, { subject: { equals: whom.id } }, { actor: { equals: actor.id } }],
    },
    sort: 'at',
    limit: 0,
    pagination: false,
    req: {},
  })
  return docs
}
const open = async (who: Person, category: Category, target: object) => {
  const wish = { category, scope: 'team', team: world.teams.blue, purpose: 'hours-dispute', ...target }
  const { status, body } = await who.post('/api/viewings', wish)
  return [status, body.code ?? null] as [number, string | null]
}
const someLead = async (): Promise<Person> =>
  app.person({ name: 'Deputy', team: world.teams.blue, role: 'deputy' })

/** What rows hold, and what the server notes of them, by hand: none of it can be asked by. */
const HELD: Record<Category, string[]> = {
  personnel: [
    'idNumber.value',
    'idNumber.source',
    'sex.value',
    'ethnicity.value',
    'birthday.value',
    'address.value',
    'degree.value',
    'school.value',
    'schoolSubject.value',
    'policyVersion',
    'createdAt',
    'updatedAt',
    'idNumber',
  ],
  activity: ['minutes', 'minutes.title', 'key', 'rev', 'zone', 'expiresAt', 'policyVersion', 'createdAt'],
  'activity-days': [
    'minutes',
    'keys',
    'clicks',
    'programs',
    'projects',
    'seconds',
    'pausedSeconds',
    'deletedGaps',
    'key',
  ],
  screenshots: ['clientId', 'key', 'width', 'height', 'bytes', 'file', 'thumb', 'hiddenAt', 'expiresAt'],
  'webcam-photos': ['clientId', 'key', 'width', 'bytes', 'file', 'updatedAt'],
  'device-logs': ['kind', 'code', 'agentVersion', 'key', 'zone', 'updatedAt'],
  'attendance-sheets': ['bytes', 'hash', 'how', 'dispute', 'sealedAt', 'period', 'key', 'zone'],
}

describe('a question about what rows hold', () => {
  it.each(Object.entries(HELD) as [Category, string[]][])(
    '[L1] [T1] [T2] is refused of %s as of a field that never was, to everybody who could look, and to the person',
    async (category, fields) => {
      const viewer = { 'device-logs': world.people.admin }[category as string] ?? world.people.hr
      expect(await open(viewer, category, { scope: 'person', subject: world.people.ann.id })).toEqual([
        201,
        null,
      ])
      for (const who of [viewer, world.people.ann]) {
        const ask = async (field: string) => {
          const answers = [
            await who.get(`/api/${category}?where[${field}][equals]=5`),
            await who.get(`/api/${category}/count?where[${field}][greater_than]=2`),
            await who.get(`/api/${category}/count?where[or][0][and][0][${field}][like]=Of`),
            await who.get(`/api/${category}?where[${field}][exists]=true&where[id][exists]=true`),
            await who.patch(`/api/${category}?where[${field}][equals]=5`, {}),
            await who.get(`/api/${category}?sort=-${field}`),
            await who.get(`/api/${category}?sort[]=id&sort[]=${field}`),
          ]
          const named = [`:"${field}"`, `\\"${field}\\"`]
          return answers.map(
            ({ status, text }) => `${status} ${named.reduce((all, each) => all.replaceAll(each, '~'), text)}`,
          )
        }
        const never = await ask('neverwas')
        expect(never.filter((each) => !/^400 .*"code":"invalid"/.test(each))).toEqual([])
        for (const field of fields) expect([field, ...(await ask(field))]).toEqual([field, ...never])
      }
      expect(await looksAt(world.people.ann, viewer)).toEqual([])
    },
  )

  it('[L1] is refused to a lead however often he asks, and each question that is answered leaves its look', async () => {
    const lead = await someLead()
    expect(await open(lead, 'activity-days', {})).toEqual([201, null])
    const count = (query: string) => lead.get(`/api/activity-days/count?${query}`)
    for (let keys = 0; keys < 30; keys++)
      expect((await count(`where[keys][greater_than]=${keys}`)).status).toBe(400)
    expect(await looksAt(world.people.ann, lead)).toEqual([])
    for (let n = 1; n <= 5; n++) {
      expect((await count('where[localDate][equals]=2026-03-16')).body.totalDocs).toBe(3)
      expect((await looksAt(world.people.ann, lead)).length).toBe(n)
    }
    const past = await lead.get('/api/activity-days?page=99&depth=0')
    expect([past.body.totalDocs, past.body.docs]).toEqual([3, []])
    // None of them was shown, and each was counted.
    expect((await looksAt(world.people.ben, lead)).map((look) => look.count)).toEqual(Array(6).fill(1))
  })

  it('[L1] reads no row that whoever asks has brought along', async () => {
    const { hr, ann, dan } = world.people
    const url = `/api/screenshots/${world.rows.screenshots.ann}?data[subject]=${dan.id}`
    expect((await hr.get(url)).status).toBe(400)
    expect(await looksAt(dan, hr)).toEqual([])
    expect((await ann.get(`/api/screenshots/${world.rows.screenshots.ann}`)).status).toBe(200)
  })
})

describe('the pages', () => {
  it('[L1] [P28] of a lead and of HR leave one look per person and answer', async () => {
    const { ann, ben, cid, hr } = world.people
    const lead = await someLead()
    expect(await open(lead, 'activity-days', {})).toEqual([201, null])
    expect(await open(lead, 'activity', { scope: 'person', team: undefined, subject: ann.id })).toEqual([
      201,
      null,
    ])
    const req = await pageReq(app, lead)
    const reader = { req, language: 'en' as const }
    const led = (await readLed(reader))!
    expect(await looksAt(ann, lead)).toEqual([])
    await readTotals(reader, led, { from: DAY, to: DAY })
    expect((await looksAt(ann, lead)).map((each) => [each.category, each.count])).toEqual([
      ['activity-days', 2],
    ])
    expect(await looksAt(ben, lead)).toHaveLength(1)

    const found = (await readMemberDay(reader, ann.id, DAY))!
    const page = {
      ...reader,
      payload: app.payload,
      user: req.user as never,
      zone: 'Asia/Shanghai',
      snapshot: await snapshotOf(app.payload, lead.id),
    }
    await readDay(page, DAY, app.clock.now(), { ...found, subject: ann.id })
    expect((await looksAt(ann, lead)).map((each) => each.category).sort()).toEqual([
      'activity',
      'activity-days',
      'activity-days',
    ])
    expect(await looksAt(ben, lead)).toHaveLength(1)

    const other = { ...hr, ...(await app.session(hr.id)) }
    expect(
      await open(other, 'activity-days', {
        scope: 'company',
        team: undefined,
        company: world.companies.here,
      }),
    ).toEqual([201, null])
    const before = (await looksAt(cid, hr)).length
    await readTimeGrid(await pageReq(app, other), { month: '2026-03' })
    expect((await looksAt(cid, hr)).length).toBe(before + 1)
    await readTimeGrid(await pageReq(app, other), { month: '2026-03', team: world.teams.blue })
    expect((await looksAt(cid, hr)).length).toBe(before + 1)
  })

  it('[L1] of one’s own count and show without a look, also while others are open', async () => {
    const { ann, hr } = world.people
    const both = await app.person({ name: 'Both', team: world.teams.blue, roles: ['hr'] })
    expect(await open(both, 'screenshots', {})).toEqual([201, null])
    const { holdings } = await import('../../src/portal/records/holdings')
    const req = await pageReq(app, both)
    const reader = {
      req,
      payload: app.payload,
      user: req.user as never,
      language: 'en' as const,
      zone: 'Asia/Shanghai',
      snapshot: await snapshotOf(app.payload, both.id),
    }
    const held = await holdings(reader)
    expect(held.find(({ slug }) => slug === 'screenshots')?.count).toBe(0)
    const mine = await both.get(`/api/screenshots?where[subject][equals]=${both.id}`)
    expect(mine.body.totalDocs).toBe(0)
    expect(await looksAt(ann, both)).toEqual([])
    // Whoever holds no office reads his own without a word.
    expect((await ann.get('/api/screenshots/count')).body.totalDocs).toBe(2)
    const fresh = await app.session(hr.id)
    expect((await fresh.get('/api/screenshots/count')).body.errors?.[0]?.data?.code).toBe('purpose-missing')
  })
})

describe('a viewing', () => {
  const HOUR = 3_600_000

  it('[P28] ends after twelve hours, at every door, however long the session goes on', async () => {
    const start = app.clock.now()
    let cookie = (await app.session(world.people.hr.id)).cookie
    // The browser goes on being used: it takes each cookie that comes.
    const ask = async (url: string) => {
      const answer = await request(app.app)
        .get(url)
        .set('cookie', cookie)
        .set('sec-fetch-site', 'same-origin')
      const [set] = (answer.headers['set-cookie'] ?? []) as unknown as string[]
      if (set) cookie = set.split(';')[0] as string
      return answer
    }
    const row = world.rows.screenshots.ann
    const doors = [
      '/api/screenshots?depth=0',
      '/api/screenshots/count',
      `/api/screenshots/${row}?depth=0`,
      `/api/screenshots/${row}/file`,
      `/api/activity-days/csv?month=2026-03&team=${world.teams.blue}`,
    ]
    for (const category of ['screenshots', 'activity-days']) {
      const wish = { category, scope: 'team', team: world.teams.blue, purpose: 'hours-dispute' }
      const opened = await request(app.app)
        .post('/api/viewings')
        .set('cookie', cookie)
        .set('sec-fetch-site', 'same-origin')
        .send(wish)
      expect(opened.status).toBe(201)
    }
    for (const hours of [3, 6, 9]) {
      app.clock.set(new Date(start + hours * HOUR).toISOString())
      expect((await ask('/api/users/me')).body.user.id).toBe(world.people.hr.id)
    }
    const statuses = async () => {
      const answers = []
      for (const door of doors) answers.push((await ask(door)).status)
      return answers
    }
    app.clock.set(new Date(start + 12 * HOUR - 60_000).toISOString())
    expect(await statuses()).toEqual([200, 200, 200, 200, 200])
    const looks = (await looksAt(world.people.ann, world.people.hr)).length
    app.clock.set(new Date(start + 12 * HOUR + 60_000).toISOString())
    expect(await statuses()).toEqual([403, 403, 404, 404, 403])
    const req = await pageReq(app, { cookie })
    expect((await readTimeGrid(req, { month: '2026-03' })).people).toBe(0)
    const local = { user: req.user, overrideAccess: false, collection: 'screenshots' } as const
    expect((await app.payload.find(local)).totalDocs).toBe(0)
    expect((await app.payload.count(local)).totalDocs).toBe(0)
    expect((await looksAt(world.people.ann, world.people.hr)).length).toBe(looks)
    expect((await ask('/api/users/me')).body.user.id).toBe(world.people.hr.id)
  })

  it('[A10] of device logs opens them to officer and administrator, as the policy names them, and to nobody without', async () => {
    const { ann, hr, privacy, admin, lead } = world.people
    const row = `/api/device-logs/${world.rows['device-logs'].ann}?depth=0`
    const fresh = async (who: Person) => ({ ...who, ...(await app.session(who.id)) })
    for (const who of [await fresh(privacy), await fresh(admin)]) {
      expect((await who.get(row)).status).toBe(404)
      expect((await who.get('/api/device-logs')).body.errors?.[0]?.data?.code).toBe('purpose-missing')
      const before = (await looksAt(ann, who)).length
      const wish = { scope: 'person', team: undefined, subject: ann.id }
      expect(await open(who, 'device-logs', { ...wish, purpose: 'curiosity' })).toEqual([
        403,
        'purpose-undeclared',
      ])
      expect(await open(who, 'device-logs', wish)).toEqual([201, null])
      expect((await who.get(row)).body.code).toBe('crashed')
      expect((await looksAt(ann, who)).length).toBe(before + 1)
      // For what the matrix does not open to them there is nothing to state.
      expect(await open(who, 'activity', wish)).toEqual([403, 'forbidden'])
      const { body } = await who.get('/api/viewings/options?category=device-logs')
      expect(body.people.map(({ name }: { name: string }) => name)).toContain('Dan')
    }
    const alone = { scope: 'person', team: undefined, subject: ann.id }
    for (const who of [hr, lead])
      expect(await open(await fresh(who), 'device-logs', alone)).toEqual([403, 'forbidden'])
    expect((await (await fresh(ann)).get('/api/device-logs?depth=0')).body.totalDocs).toBe(2)
    // A version that names HR alone opens them to nobody: it narrows what the matrix allows.
    app.clock.advance(60_000)
    const viewers = ['hr'] as const
    await app.publish([{ category: 'device-logs', viewers: [...viewers], logs: ['fault'] }])
    await app.agree(ann.id)
    for (const who of [admin, privacy, hr]) {
      const [status, code] = await open(await fresh(who), 'device-logs', {
        scope: 'person',
        team: undefined,
        subject: ann.id,
      })
      expect([who === hr ? 'forbidden' : 'not-a-viewer', status]).toEqual([code, 403])
    }
  })
})
