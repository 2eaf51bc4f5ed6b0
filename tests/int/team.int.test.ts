import type { PayloadRequest } from 'payload'
import { headline } from '../../src/portal/days/standingWords'
import { sayIn, type Language } from '../../src/base/labels'
import type { Reader } from '../../src/portal/kit/reader'
import { readToday, type Today } from '../../src/portal/days/today'
import { useApp, type Person, type TestDevice } from '../support/app'
import { pageReq } from '../support/reading'
import { readDay } from '../../src/portal/days/day'
import { readOpened } from '../../src/portal/team/ask'
import { readLed, type LeadReader } from '../../src/portal/team/led'
import type { Ask } from '../../src/portal/team/ask'
import { policyInForce } from '../../src/access/openViewing'
import { readClosedDay, readMemberDay } from '../../src/portal/team/memberDay'
import { personChanged } from '../../src/policy/decide/epochs'
import { readNow } from '../../src/portal/team/now'
import { readTotals } from '../../src/portal/team/totals'
import { snapshotOf } from '../../src/policy/decide/snapshot'

const app = useApp()
const WEEK = { from: '2026-03-16', to: '2026-03-22' }
const MARCH = { from: '2026-03-01', to: '2026-03-31' }

let blue: string
let red: string
let lea: Person
let ann: Person
let bob: Person
let cid: Person
let hr: Person
let laptop: TestDevice
let website: string
let shop: string
let secret: string

const at = (iso: string): void => app.clock.set(iso)
const iso = (date: string, clock: string): string => new Date(`${date}T${clock}:00+08:00`).toISOString()

/** Minutes in a row from a time of a day, sent at its evening. */
const work = async (device: TestDevice, date: string, from: string, count: number, project?: string) => {
  const start = Date.parse(iso(date, from))
  const items = Array.from({ length: count }, (_, i) => ({
    at: new Date(start + i * 60_000).toISOString(),
    keys: 10,
    clicks: 1,
    title: 'Offer',
    program: 'Writer',
    ...(project ? { project } : {}),
  }))
  const { body } = await device.post('/ingest/v1/activity', { items })
  return (body.results as { status: string }[]).map(({ status }) => status)
}

/** Who reads a page. */
const reading = async (who: Person): Promise<LeadReader & { req: PayloadRequest }> => ({
  req: await pageReq(app, who),
  language: 'en',
})
const looksAt = async (whom: Person) => {
  const { body } = await whom.get('/api/audit-log?depth=0&limit=100&sort=at&where[act][equals]=look')
  return body.docs as {
    subject: string
    actor: string
    category: string
    purpose: string
    count: number
    detail?: string
  }[]
}
const open = (
  who: Person,
  scope: 'person' | 'team' | 'company',
  id: string,
  category = 'activity-days',
  purpose = 'hours-dispute',
) =>
  who.post('/api/viewings', {
    category,
    scope,
    [scope === 'person' ? 'subject' : scope]: id,
    purpose,
  })
const day = async (whom: Person, date: string) => {
  const { body } = await whom.get(`/api/activity-days?depth=0&where[localDate][equals]=${date}`)
  return body.docs[0] as { minutes: number; seconds: number; projects: Record<string, number> }
}

beforeAll(async () => {
  at(iso('2026-03-02', '09:00'))
  await app.publish()
  blue = await app.team('Blue')
  red = await app.team('Red')
  lea = await app.person({ name: 'Lea', team: blue, role: 'lead', from: '2026-03-10' })
  ann = await app.person({ name: 'Ann', team: blue, consents: ['screenshots'] })
  bob = await app.person({ name: 'Bob', team: red })
  cid = await app.person({ name: '=HYPERLINK("http://x")', team: blue, agrees: false })
  hr = await app.person({ name: 'Hana', roles: ['hr'] })
  website = await app.raw('projects', { name: 'Website', company: app.company, team: blue })
  shop = await app.raw('projects', { name: 'Shop', company: app.company, members: [ann.id] })
  secret = await app.raw('projects', { name: 'Secret', company: app.company, team: red })
  laptop = await app.device(ann)
  const other = await app.device(bob)
  at(iso('2026-03-09', '19:00'))
  await work(laptop, '2026-03-09', '09:00', 60)
  at(iso('2026-03-16', '19:00'))
  await work(laptop, '2026-03-16', '09:00', 120, website)
  await work(other, '2026-03-16', '09:00', 30)
})
beforeEach(() => at(iso('2026-03-16', '19:30')))

describe('a lead', () => {
  it('[T9] opens nobody of another team, nothing of a company, and nothing of the time before the lead', async () => {
    expect((await open(lea, 'person', bob.id)).status).toBe(404)
    expect((await open(lea, 'team', red)).status).toBe(404)
    expect((await open(lea, 'company', app.company)).status).toBe(403)
    expect((await open(lea, 'team', blue)).status).toBe(201)
    const { body } = await lea.get(`/api/activity-days?depth=0&where[subject][not_equals]=${lea.id}`)
    expect(
      body.docs.map(({ subject, localDate }: { subject: string; localDate: string }) => [subject, localDate]),
    ).toEqual([[ann.id, '2026-03-16']])

    const reader = await reading(lea)
    expect(await readLed(reader, red)).toBeNull()
    expect(await readMemberDay(reader, bob.id, '2026-03-16')).toBeNull()
    expect(await readMemberDay(reader, ann.id, '2026-03-09')).toBeNull()
    const month = await readTotals(reader, (await readLed(reader, blue))!, MARCH)
    const days = month?.people.find(({ id }) => id === ann.id)?.days ?? []
    expect(days.filter(({ seconds }) => seconds).map(({ date, seconds }) => [date, seconds])).toEqual([
      ['2026-03-16', 7_200],
    ])
    expect(days.find(({ date }) => date === '2026-03-09')).toMatchObject({ seconds: null, gaps: [] })
  })

  it('[T9] who is HR as well sees on the team’s page his people and his time alone', async () => {
    const both = await app.person({
      name: 'Both',
      team: red,
      role: 'lead',
      from: '2026-03-16',
      roles: ['hr'],
    })
    expect((await open(both, 'company', app.company)).status).toBe(201)
    const reader = await reading(both)
    const led = await readLed(reader)
    expect(led?.members.map(({ name }) => name).sort()).toEqual(['Bob', 'Both'])
    const totals = await readTotals(reader, led!, MARCH)
    expect(totals?.people.find(({ id }) => id === bob.id)?.seconds).toBe(1_800)
    expect(await readMemberDay(reader, ann.id, '2026-03-16')).toBeNull()
    expect(await readMemberDay(reader, bob.id, '2026-03-13')).toBeNull()
  })

  it('[T9] reads nothing any more once the lead is over', async () => {
    const former = await app.person({ name: 'Former', team: blue, role: 'deputy', from: '2026-03-02' })
    expect((await open(former, 'team', blue)).status).toBe(201)
    const url = `/api/activity-days?depth=0&where[subject][equals]=${ann.id}`
    expect((await former.get(url)).body.totalDocs).toBe(2)
    const { docs } = await app.payload.find({
      collection: 'memberships',
      where: { user: { equals: former.id } },
      overrideAccess: true,
    })
    const membership = docs[0]?.id as string
    await app.payload.update({
      collection: 'memberships',
      id: membership,
      data: { until: '2026-03-16T12:00:00.000Z' },
      overrideAccess: true,
    })
    at(iso('2026-03-17', '09:00'))
    expect((await former.get(url)).body.totalDocs).toBe(0)
    expect((await open(former, 'team', blue)).status).not.toBe(201)
    expect(await readLed(await reading(former))).toBeNull()
    expect(await readMemberDay(await reading(former), ann.id, '2026-03-16')).toBeNull()
  })

  it('[P28] sees states and no totals before a purpose is stated; then one look per person shown, also of whom nothing was found', async () => {
    const deputy = await app.person({ name: 'Dee', team: blue, role: 'deputy', from: '2026-03-10' })
    const idle = await app.person({ name: 'Idle', team: blue })
    const reader = await reading(deputy)
    const led = (await readLed(reader))!
    at(iso('2026-03-17', '11:00'))
    const states = Object.fromEntries(
      (await readNow(reader, led.members)).map(({ name, standing }) => [name, standing]),
    )
    at(iso('2026-03-16', '19:30'))
    // No moment, and at night nothing but that it is night: neither a pause nor a computer that was on.
    expect(Object.keys((await readNow(reader, led.members))[0]!).sort()).toEqual([
      'id',
      'me',
      'name',
      'standing',
    ])
    expect(states).toMatchObject({ Ann: 'silent', Idle: 'no-device', '=HYPERLINK("http://x")': 'not-agreed' })
    expect(await readTotals(reader, led, WEEK)).toBeNull()
    const before = await looksAt(ann)
    expect(before.filter(({ actor }) => actor === deputy.id)).toEqual([])

    await open(deputy, 'team', blue, 'activity-days', 'project-time')
    const again = await reading(deputy)
    const totals = await readTotals(again, led, WEEK)
    expect(totals?.closed).toEqual(['=HYPERLINK("http://x")'])
    expect(totals?.projects).toMatchObject([
      { name: 'Website', seconds: 7_200, people: [{ name: 'Ann', seconds: 7_200 }] },
    ])
    expect(await readOpened(again, 'activity-days', [ann.id])).toMatchObject([
      { purpose: expect.any(String) as string },
    ])
    for (const [whom, count] of [
      [ann, 1],
      [idle, 0],
    ] as const) {
      const looks = (await looksAt(whom)).filter(({ actor }) => actor === deputy.id)
      expect(looks.map((look) => [look.purpose, look.count])).toEqual([['project-time', count]])
    }
  })

  it('[P28] sees at night that it is night, whoever pauses or has a computer on, and of a suspension that it is none of choice', async () => {
    const cam = await app.person({ name: 'Cam', team: blue, consents: ['screenshots'] })
    const device = await app.device(cam)
    const stateOf = async () => {
      const reader = await reading(lea)
      const led = (await readLed(reader, blue))!
      return (await readNow(reader, led.members)).find(({ id }) => id === cam.id)?.standing
    }
    const pause = async (verb: 'start' | 'end') =>
      expect((await (await app.session(cam.id)).post(`/api/pauses/${verb}`, {})).status).toBeLessThan(300)
    at(iso('2026-03-17', '10:00'))
    await device.get('/ingest/v1/config')
    await pause('start')
    expect(await stateOf()).toBe('paused')
    await pause('end')
    at(iso('2026-03-17', '23:30'))
    await device.get('/ingest/v1/config')
    expect(await stateOf()).toBe('off-hours')
    await pause('start')
    expect(await stateOf()).toBe('off-hours')
    await app.payload.update({
      collection: 'users',
      id: cam.id,
      data: { state: 'suspended', stateSince: iso('2026-03-17', '23:00') },
      overrideAccess: true,
    })
    await personChanged(app.payload, cam.id)
    expect(await stateOf()).toBe('not-open')
  })

  it('[B1] [B4] reads of a person what that person reads on the own page: silent by one rule, and since when', async () => {
    const sil = await app.person({ name: 'Sil', team: blue })
    const device = await app.device(sil)
    const lead = await reading(lea)
    const stands = async () => {
      const own: Reader = {
        payload: app.payload,
        req: await pageReq(app, sil),
        user: { id: sil.id } as never,
        zone: 'Asia/Shanghai',
        snapshot: await snapshotOf(app.payload, sil.id),
        language: 'en',
      }
      const today = await readToday(own)
      const { members } = (await readLed(lead, blue))!
      const seen = (await readNow(lead, members)).find(({ id }) => id === sil.id)?.standing
      expect(today.standing).toBe(seen)
      return today
    }
    const words = (today: Today, language: Language, zone = 'Asia/Shanghai') =>
      headline(sayIn(language), { ...today, language, zone })

    at(iso('2026-03-17', '09:20'))
    const fresh = await stands()
    expect(words(fresh, 'en')).toMatch(/no computer of yours has been heard yet\.$/)
    at(iso('2026-03-17', '09:40'))
    await device.get('/ingest/v1/config')
    expect(words(await stands(), 'en')).toBe('Recording now.')
    // What an import brings in is heard of, and is no computer.
    await app.raw('devices', {
      subject: sil.id,
      employment: sil.employment,
      name: 'Export',
      platform: 'linux',
      virtual: true,
      enrolledAt: iso('2026-03-17', '10:00'),
      lastSeenAt: iso('2026-03-17', '10:00'),
    })
    at(iso('2026-03-17', '09:55'))
    expect((await stands()).standing).toBe('recording')
    at(iso('2026-03-17', '10:01'))
    const silent = await stands()
    expect(silent.standing).toBe('silent')
    expect(words(silent, 'en')).toMatch(
      /working time .* heard since 09:40 GMT\+8; what it saw comes later\.$/,
    )
    expect(words(silent, 'zh')).toContain('自 09:40 GMT+8 起')
    // In the zone that the reader chose, whatever the company's, and by that zone's day.
    expect(words(silent, 'en', 'Asia/Tokyo')).toContain('heard since 10:40 GMT+9;')
    expect(words(silent, 'en', 'America/New_York')).toContain('heard since 21:40 GMT-4;')
    at(iso('2026-03-18', '10:00'))
    expect(words(await stands(), 'en')).toContain('heard since 17 Mar 2026 09:40 GMT+8')
  })

  it('[P28] is on record under the purpose that opened this person’s rows, not under another’s', async () => {
    const deputy = await app.person({ name: 'Two', team: blue, role: 'deputy', from: '2026-03-10' })
    await open(deputy, 'team', blue, 'activity-days', 'project-time')
    await open(deputy, 'person', lea.id, 'activity-days', 'hours-dispute')
    await open(deputy, 'person', ann.id, 'activity-days', 'hours-dispute')
    await deputy.get('/api/activity-days?depth=0')
    const idle = await app.person({ name: 'Late', team: blue })
    const reader = await reading(deputy)
    await readTotals(reader, (await readLed(reader))!, WEEK)
    const purposes = async (whom: Person) =>
      (await looksAt(whom)).filter(({ actor }) => actor === deputy.id).map(({ purpose }) => purpose)
    expect(new Set(await purposes(ann))).toEqual(new Set(['hours-dispute']))
    expect(await purposes(idle)).toEqual(['project-time'])
  })

  it('[P28] reads of a day what was opened, and no more', async () => {
    const deputy = await app.person({ name: 'Day', team: blue, role: 'deputy', from: '2026-03-10' })
    const read = async () => {
      const reader = await reading(deputy)
      const found = (await readMemberDay(reader, ann.id, '2026-03-16'))!
      const person = {
        ...reader,
        payload: app.payload,
        user: reader.req.user as never,
        zone: 'Asia/Shanghai',
        snapshot: await snapshotOf(app.payload, deputy.id),
      }
      const whom = { ...found, subject: ann.id }
      return { found, day: await readDay(person, '2026-03-16', app.clock.now(), whom) }
    }
    const closed = await read()
    expect([...closed.found.opened]).toEqual([])
    expect([closed.day.minutes, closed.day.titles]).toEqual([0, []])
    await open(deputy, 'person', ann.id)
    const totals = await read()
    expect([totals.day.minutes, totals.day.titles]).toEqual([120, []])
    await open(deputy, 'person', ann.id, 'activity')
    expect((await read()).day.titles).toMatchObject([{ name: 'Offer', seconds: 7_200 }])
    const looks = (await looksAt(ann)).filter(({ actor }) => actor === deputy.id)
    expect(new Set(looks.map(({ category }) => category))).toEqual(new Set(['activity-days', 'activity']))
  })

  it('explains what of the working time has no record', async () => {
    const deputy = await app.person({ name: 'Why', team: blue, role: 'deputy', from: '2026-03-10' })
    await app.payload.db.updateMany({
      collection: 'activity-days',
      where: { and: [{ subject: { equals: ann.id } }, { localDate: { equals: '2026-03-16' } }] },
      data: { pausedSeconds: 45 * 60, seconds: 7_000, deletedGaps: 1 },
      req: {},
    })
    await open(deputy, 'team', blue)
    const reader = await reading(deputy)
    const totals = await readTotals(reader, (await readLed(reader))!, WEEK)
    const monday = totals?.people.find(({ id }) => id === ann.id)?.days[0]
    // Eight hours of work: two recorded, in which nobody was active for 200 seconds; the rest told apart.
    expect(monday).toMatchObject({
      working: 28_800,
      seconds: 7_000,
      gaps: [
        { kind: 'paused', seconds: 2_700 },
        { kind: 'deleted', seconds: 600 },
        { kind: 'idle', seconds: 200 },
        { kind: 'silent', seconds: 18_300 },
      ],
    })
    expect(totals?.people.find(({ id }) => id === ann.id)?.days[1]).toMatchObject({ working: 0, gaps: [] })
  })

  it('[B4] tells apart what was before the lead, before the membership, and is still to come', async () => {
    at(iso('2026-03-13', '09:00'))
    const deputy = await app.person({ name: 'Apart', team: blue, role: 'deputy', from: '2026-03-11' })
    const new1 = await app.person({ name: 'New', team: blue, from: '2026-03-13' })
    at(iso('2026-03-13', '12:00'))
    await open(deputy, 'team', blue)
    const reader = await reading(deputy)
    const led = (await readLed(reader))!
    const totals = await readTotals(reader, led, { from: '2026-03-09', to: '2026-03-15' })
    const week = (id: string) => totals?.people.find((each) => each.id === id)
    expect(week(ann.id)?.days.map(({ untold }) => untold)).toEqual([
      'before-lead',
      'before-lead',
      null,
      null,
      null,
      'to-come',
      'to-come',
    ])
    expect(week(ann.id)?.seconds).toBe(0)
    expect(week(new1.id)?.days.map(({ untold }) => untold)).toEqual([
      'before-lead',
      'before-lead',
      'not-in-team',
      'not-in-team',
      null,
      'to-come',
      'to-come',
    ])
    const early = await readTotals(reader, led, { from: '2026-03-11', to: '2026-03-12' })
    expect(early?.people.find(({ id }) => id === new1.id)?.seconds).toBeNull()

    // The day page says the same, and nothing of whoever is not his.
    expect(await readMemberDay(reader, new1.id, '2026-03-12')).toBeNull()
    expect(await readClosedDay(reader, new1.id, '2026-03-12')).toMatchObject({
      name: 'New',
      why: 'not-in-team',
    })
    expect(await readClosedDay(reader, ann.id, '2026-03-10')).toMatchObject({
      name: 'Ann',
      why: 'before-lead',
    })
    expect(await readClosedDay(reader, bob.id, '2026-03-12')).toBeNull()
  })

  it('[B4] reads what of a day is not opened, and what is opened to no lead', async () => {
    const deputy = await app.person({ name: 'Shut', team: blue, role: 'deputy', from: '2026-03-10' })
    const read = async () => (await readMemberDay(await reading(deputy), ann.id, '2026-03-16'))!
    const labels = ({ ask }: { ask: Ask | null }) => (ask?.categories ?? []).map(({ slug }) => slug)
    const before = await read()
    await open(deputy, 'person', ann.id, 'activity')
    const after = await read()
    expect([...after.opened]).toEqual(['activity'])
    expect(labels(after)).toEqual(labels(before).filter((slug) => slug !== 'activity'))
    // Each of what the policy lets be recorded of a day is opened, to be opened, or closed to leads.
    const { terms } = await policyInForce({ payload: app.payload })
    const declared = ['activity', 'activity-days', 'screenshots', 'webcam-photos'].filter((slug) =>
      terms.some(({ category }) => category === slug),
    )
    expect(after.neverOpen).toHaveLength(declared.length - labels(after).length - 1)
    expect(after.neverOpen).toEqual(before.neverOpen)
  })

  it('[B12] counts until now and no further, and a pause that runs as paused', async () => {
    const deputy = await app.person({ name: 'Until', team: blue, role: 'deputy', from: '2026-03-10' })
    const pim = await app.person({ name: 'Pim', team: blue })
    at(iso('2026-03-24', '09:00'))
    const own = await app.device(pim)
    at(iso('2026-03-24', '10:30'))
    await work(own, '2026-03-24', '09:00', 60)
    const me = await app.session(pim.id)
    at(new Date(Date.parse(iso('2026-03-24', '10:48'))).toISOString())
    expect((await me.post('/api/pauses/start', {})).status).toBe(200)
    await open(deputy, 'team', blue)
    const read = async (moment: number) => {
      at(new Date(moment).toISOString())
      const reader = await reading(deputy)
      const totals = await readTotals(reader, (await readLed(reader))!, {
        from: '2026-03-23',
        to: '2026-03-29',
      })
      return totals?.people.find(({ id }) => id === pim.id)?.days[1]
    }
    const eleven = Date.parse(iso('2026-03-24', '11:00'))
    for (const moment of [eleven, eleven + 6_000, eleven + 299_999]) {
      const tuesday = await read(moment)
      const elapsed = Math.floor((moment - Date.parse(iso('2026-03-24', '09:00'))) / 1000)
      const paused = Math.floor((moment - Date.parse(iso('2026-03-24', '10:48'))) / 1000)
      expect(tuesday).toMatchObject({ working: elapsed, seconds: 3_600 })
      expect(tuesday?.gaps).toEqual([
        { kind: 'paused', seconds: paused },
        { kind: 'silent', seconds: 48 * 60 },
      ])
    }
    // Its end counts what was counted while it ran.
    at(iso('2026-03-24', '11:10'))
    expect((await me.post('/api/pauses/end', {})).body).toEqual({ seconds: 22 * 60 })
    expect((await read(Date.parse(iso('2026-03-24', '11:10'))))?.gaps).toEqual([
      { kind: 'paused', seconds: 22 * 60 },
      { kind: 'silent', seconds: 48 * 60 },
    ])
  })
})

describe('putting time on a project', () => {
  const assign = (who: Person, project: string | null, from = '09:00', to = '09:30') =>
    who.post('/api/activity/assign', {
      date: '2026-03-16',
      assignments: [{ from: iso('2026-03-16', from), to: iso('2026-03-16', to), project }],
    })

  it('counts the day again, and takes it back whole', async () => {
    const { status, body } = await assign(ann, shop)
    expect([status, body.minutes]).toEqual([200, 30])
    expect((await day(ann, '2026-03-16')).projects).toEqual({ [website]: 5_400, [shop]: 1_800 })
    expect((await day(ann, '2026-03-16')).minutes).toBe(120)
    await assign(ann, null, '09:20', '09:40')
    expect((await day(ann, '2026-03-16')).projects).toEqual({ [website]: 4_800, [shop]: 1_200 })
    await assign(ann, shop, '09:20', '09:30')
    await assign(ann, website, '09:30', '09:40')
    const undone = await ann.post('/api/activity/assign', { date: '2026-03-16', assignments: body.before })
    expect(undone.body.minutes).toBe(30)
    expect((await day(ann, '2026-03-16')).projects).toEqual({ [website]: 7_200 })
  })

  it('[B1] says how much of it was active, as the list counts it', async () => {
    at(iso('2026-04-10', '12:00'))
    const day = '2026-04-10'
    const items = [0, 1, 2, 3].map((i) => ({
      at: iso(day, `11:0${i}`),
      keys: 1,
      clicks: 0,
      seconds: 30,
    }))
    await laptop.post('/ingest/v1/activity', { items })
    const { body } = await ann.post('/api/activity/assign', {
      date: day,
      assignments: [{ from: iso(day, '11:00'), to: iso(day, '11:10'), project: shop }],
    })
    expect([body.minutes, body.seconds]).toEqual([4, 120])
  })

  it('keeps what the computer told: the same sent again is known, and goes back to it', async () => {
    await assign(ann, shop, '09:00', '11:00')
    expect(new Set(await work(laptop, '2026-03-16', '09:00', 120, website))).toEqual(new Set(['accepted']))
    expect(new Set(await work(laptop, '2026-03-16', '09:00', 120, shop))).toEqual(new Set(['duplicate']))
    expect((await day(ann, '2026-03-16')).projects).toEqual({ [shop]: 7_200 })
    await app.payload.update({
      collection: 'projects',
      id: website,
      data: { archived: true },
      overrideAccess: true,
    })
    expect((await assign(ann, website, '09:00', '11:00')).status).toBe(200)
    await app.payload.update({
      collection: 'projects',
      id: website,
      data: { archived: false },
      overrideAccess: true,
    })
    expect((await day(ann, '2026-03-16')).projects).toEqual({ [website]: 7_200 })
  })

  it('is for one’s own time and open projects alone', async () => {
    expect((await assign(ann, secret)).body.code).toBe('not-found')
    expect((await assign(hr, website)).body.code).toBe('not-found')
    expect((await assign(bob, website)).body.code).toBe('not-found')
    expect((await assign(ann, shop, '10:00', '09:00')).body.code).toBe('invalid')
    expect((await app.anonymous().post('/api/activity/assign').send({})).status).toBe(401)
    expect((await day(ann, '2026-03-16')).projects).toEqual({ [website]: 7_200 })
  })
})

describe('a month as a file', () => {
  const csv = (who: Person, query: string) => who.get(`/api/activity-days/csv?language=en&${query}`)

  it('[T17] is one team’s and one month’s, under a purpose, on record, with no cell that a spreadsheet would run', async () => {
    const query = `team=${blue}&month=2026-03`
    expect((await csv(lea, query)).status).toBe(403)
    const asked = await csv(hr, query)
    expect([asked.status, asked.body.code]).toEqual([403, 'purpose-missing'])
    await app.agree(cid.id)
    expect((await open(hr, 'company', app.company)).status).toBe(201)
    expect((await csv(hr, 'month=2026-03')).body.code).toBe('invalid')
    expect((await csv(hr, `team=${blue}&month=2026`)).body.code).toBe('invalid')

    const file = await csv(hr, query)
    expect(file.headers['content-type']).toMatch(/^text\/csv/)
    expect(file.headers['cache-control']).toMatch(/no-store/)
    const lines = file.text.trim().split('\r\n')
    expect(lines[0]).toContain('"2026-03-31"')
    const of = (name: string) => lines.find((line) => line.includes(name))?.split(',') ?? []
    // The ninth and the sixteenth; then the sums.
    expect([of('Ann')[12], of('Ann')[19], of('Ann').at(-3)]).toEqual(['"1:00:00"', '"2:00:00"', '"3:00:00"'])
    expect(lines.some((line) => line.includes('Bob'))).toBe(false)
    const formula = lines.find((line) => line.includes('HYPERLINK')) ?? ''
    expect(formula.startsWith(`"'=HYPERLINK(""http://x"")"`)).toBe(true)
    const cells = lines.flatMap((line) => line.split('","'))
    expect(cells.filter((cell) => /^"?[=+\-@\t]/.test(cell.replace('\uFEFF', '')))).toEqual([])

    const looks = (await looksAt(ann)).filter(({ actor }) => actor === hr.id)
    expect(looks.at(-1)).toMatchObject({
      category: 'activity-days',
      purpose: 'hours-dispute',
      detail: 'asFile',
    })
    expect((await looksAt(cid)).filter(({ actor }) => actor === hr.id)).toMatchObject([{ count: 0 }])
    const projects = await csv(hr, `${query}&by=projects`)
    expect(projects.text).toContain('"Ann","Blue","2026-03","","Website","2:00:00"')
  })

  it('[P57] leaves out whoever withdraws while it is made', async () => {
    const names = async () =>
      (await csv(hr, `team=${blue}&month=2026-03`)).text
        .split('\r\n')
        .flatMap((line) => /^"(Ann|Cid)"/.exec(line)?.[1] ?? [])
    expect(await names()).toContain('Ann')
    // Once the days are read and before the answer leaves, Ann turns it off.
    const find = app.payload.find
    const meanwhile = async (...args: Parameters<typeof find>) => {
      const found = await find.apply(app.payload, args)
      if (args[0].collection === 'activity-days') {
        app.payload.find = find
        const off = { category: 'activity-days', granted: false, language: 'en' }
        expect((await ann.post('/api/consent', off)).status).toBe(200)
      }
      return found
    }
    app.payload.find = meanwhile as typeof find
    try {
      expect(await names()).not.toContain('Ann')
    } finally {
      app.payload.find = find
    }
  })
})
