import { problemText } from '../../src/i18n/problems'
import { JOBS } from '../../src/jobs'
import { runJob } from '../../src/jobs/run'
import { inLanguage, running } from '../../src/notices/announce'
import { unsubscribeToken } from '../../src/letters/optional'
import { shownSince } from '../../src/policy/life/published'
import { STANDARD_TERMS, useApp, type Person } from '../support/app'
import { Sink } from '../support/smtp'

/** A Monday, 10:00 in Shanghai. */
const TEN = '2026-03-16T02:00:00.000Z'
const MINUTE = 60_000

const app = useApp()
const sink = new Sink()
let hr: Person
let ann: Person
let ben: Person
let cal: Person

const person = async (name: string, consents: string[] = []) => {
  const found = await app.person({ name, consents })
  await app.payload.update({
    collection: 'users',
    id: found.id,
    data: { email: `${name.toLowerCase()}@people.test` },
    overrideAccess: true,
  })
  return found
}

beforeAll(async () => {
  await sink.start()
  app.clock.set(TEN)
  await app.publish([
    ...STANDARD_TERMS,
    { category: 'optional-letters', consent: 'separate', optional: true, retentionDays: 180 },
  ])
  hr = await app.person({ name: 'Hana', roles: ['hr'] })
  ann = await person('Ann', ['optional-letters'])
  ben = await person('Ben')
  cal = await person('Cal', ['optional-letters'])
})
afterAll(() => sink.stop())
beforeEach(() => {
  app.clock.set(TEN)
  sink.manner = 'take'
  sink.letters.length = 0
  process.env.SMTP_URL = sink.url
  process.env.MAIL_FROM = 'Glasswork <glasswork@company.test>'
  process.env.SERVER_URL = 'https://glasswork.test'
})
afterEach(() => {
  for (const name of ['SMTP_URL', 'MAIL_FROM', 'SERVER_URL', 'MAIL_PER_MINUTE']) delete process.env[name]
})

const run = async (job: string) => {
  const outcome = await runJob(job, JOBS[job]!.job, { payload: app.payload, files: app.files })
  return outcome.ran ? outcome.counts : 'busy'
}
const addressees = () =>
  sink.letters
    .flatMap(({ to }) => (Array.isArray(to) ? to : [to]))
    .map((to) => to?.text)
    .sort()
const ownTitles = async (by: Person): Promise<string[]> =>
  ((await by.get('/api/notices/own')).body.notices as { titles: { en: string } }[]).map(
    ({ titles }) => titles.en,
  )

interface Wish {
  title?: string
  audience?: 'internal' | 'public'
  letters?: 'none' | 'necessary' | 'optional'
  startsAt?: string
  endsAt?: string
}
const draft = async ({ title = 'News', ...wish }: Wish = {}): Promise<string> => {
  const { body } = await hr.post('/api/announcements?locale=zh', {
    title: `${title}（中文）`,
    body: '中文正文',
    audience: 'internal',
    letters: 'none',
    ...wish,
  })
  const id = String(body.doc.id)
  await hr.patch(`/api/announcements/${id}?locale=en`, { title, body: 'English body' })
  return id
}
const publish = (id: string, by = hr) => by.post(`/api/announcements/${id}/publish`, {})
const announce = async (wish: Wish) => {
  const id = await draft(wish)
  expect((await publish(id)).status).toBe(200)
  await run('tellOfAnnouncements')
  return id
}

describe('announcements', () => {
  const titles = async (audience: 'public' | 'all') =>
    (await running(app.payload, audience)).map(({ title }) => inLanguage(title, 'en'))

  it('[B1] have been there since they were published, however early their beginning was set', () => {
    const [earlier, later] = ['2026-03-15T02:00:00.000Z', '2026-03-17T02:00:00.000Z']
    expect(shownSince({ startsAt: earlier, publishedAt: TEN })).toBe(TEN)
    expect(shownSince({ startsAt: later, publishedAt: TEN })).toBe(later)
    expect(shownSince({ startsAt: null, publishedAt: TEN })).toBe(TEN)
    expect(shownSince({ startsAt: earlier, publishedAt: null })).toBeNull()
  })

  it('[B1] that are over or taken down are told of without a way to where they no longer are', async () => {
    const { inboxOf } = await import('../../src/portal/notices/inbox')
    const over = await announce({ title: 'Over', endsAt: '2026-03-16T03:00:00.000Z' })
    const down = await announce({ title: 'Down' })
    const stands = await announce({ title: 'Stands' })
    expect((await hr.post(`/api/announcements/${down}/withdraw`)).status).toBe(200)
    const of = async (language: 'en' | 'zh') => {
      const reader = { payload: app.payload, user: { id: ann.id } as never, language }
      const own = await inboxOf(reader)
      return own.map(({ title, url, isGone }) => [title, url, isGone]).sort()
    }
    const before = [
      ['Down', null, true],
      ['Over', `/notices#${over}`, false],
      ['Stands', `/notices#${stands}`, false],
    ]
    expect(await of('en')).toEqual(before)
    app.clock.set('2026-03-16T03:00:00.000Z')
    expect(await of('zh')).toEqual([
      ['Down（中文）', null, true],
      ['Over（中文）', null, true],
      ['Stands（中文）', `/notices#${stands}`, false],
    ])
    for (const id of [over, stands]) await hr.post(`/api/announcements/${id}/withdraw`)
  })

  it('stand from their beginning to their end, public ones for everybody, and say both languages', async () => {
    await announce({ title: 'Inside' })
    await announce({ title: 'Outside', audience: 'public' })
    await announce({
      title: 'Tomorrow',
      audience: 'public',
      startsAt: '2026-03-17T02:00:00.000Z',
      endsAt: '2026-03-18T02:00:00.000Z',
    })
    expect(await titles('public')).toEqual(['Outside'])
    expect((await titles('all')).sort()).toEqual(['Inside', 'Outside'])
    expect(await ownTitles(ann)).not.toContain('Tomorrow')
    app.clock.set('2026-03-17T02:00:00.000Z')
    await run('tellOfAnnouncements')
    expect((await titles('public')).sort()).toEqual(['Outside', 'Tomorrow'])
    expect(await ownTitles(ann)).toContain('Tomorrow')
    app.clock.set('2026-03-18T02:00:00.000Z')
    expect(await titles('public')).toEqual(['Outside'])
    expect(inLanguage({ zh: '中文' }, 'en')).toBe('中文')
  })

  it('[B1] are published as they were read: what was saved since is read first', async () => {
    const id = await draft({ title: 'Read' })
    const savedAt = async () => (await hr.get(`/api/announcements/${id}?depth=0`)).body.updatedAt as string
    const read = await savedAt()
    app.clock.advance(60_000)
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect((await hr.patch(`/api/announcements/${id}?locale=en`, { body: 'Another body' })).status).toBe(200)
    const as = (at: string) => hr.post(`/api/announcements/${id}/publish`, { savedAt: at })
    const stale = await as(read)
    expect([stale.status, stale.body.detail]).toEqual([
      409,
      'The text was changed since you read it. Read it again.',
    ])
    expect((await as(await savedAt())).body).toEqual({ status: 'published' })
    expect((await as(await savedAt())).body.detail).toMatch(/published or withdrawn meanwhile/)
    expect((await hr.post(`/api/announcements/${id}/withdraw`)).status).toBe(200)
  })

  it('[G4] are published by HR or the privacy officer, whole, and then only withdrawn', async () => {
    const { body } = await hr.post('/api/announcements?locale=zh', {
      title: '只有中文',
      body: '正文',
      audience: 'public',
      letters: 'none',
    })
    const half = String(body.doc.id)
    const refused = await publish(half)
    expect([refused.status, refused.body.field]).toEqual([400, 'title.en'])
    expect(refused.body.said).toEqual({
      en: 'Both languages are needed. Missing: title (English), text (English).',
      zh: '须同时填写中文和英文。缺少：标题（英文）、正文（英文）。',
    })
    expect(problemText('en', refused.body)).toBe(refused.body.said.en)
    expect(problemText('zh', refused.body)).toBe(refused.body.said.zh)
    const id = await draft()
    expect((await publish(id, ann)).status).toBe(403)
    expect((await publish(await draft({ startsAt: TEN, endsAt: TEN }))).status).toBe(400)
    expect((await publish(id)).status).toBe(200)
    expect((await publish(id)).status).toBe(409)
    expect([401, 403, 404, 409]).toContain(
      (await hr.patch(`/api/announcements/${id}`, { title: 'Other' })).status,
    )
    expect((await hr.delete(`/api/announcements/${id}`)).status).not.toBe(200)
    expect((await hr.post(`/api/announcements/${id}/withdraw`)).body).toEqual({ status: 'withdrawn' })
    expect(await titles('all')).not.toContain('News')
  })

  it('are told to each person once, in the portal and, where it is necessary, by letter', async () => {
    await announce({ title: 'Necessary', letters: 'necessary' })
    await run('tellOfAnnouncements')
    await run('sendOutbox')
    expect(addressees()).toEqual(['ann@people.test', 'ben@people.test', 'cal@people.test'])
    expect((await ownTitles(hr)).filter((each) => each === 'Necessary')).toHaveLength(1)
    expect(sink.letters[0]!.headers.has('list-unsubscribe')).toBe(false)
  })
})

describe('notices of one’s own', () => {
  it('are read by their person alone, and counted until they are', async () => {
    await announce({ title: 'To be read' })
    const own = async (by: Person) =>
      (await by.get('/api/notices/own')).body as {
        unread: number
        notices: { id: string; readAt: string | null }[]
      }
    const { unread, notices } = await own(ann)
    expect(unread).toBeGreaterThan(1)
    const [newest] = notices
    // Somebody else's notice is not his to read.
    expect((await ben.post('/api/notices/read', { notices: [newest!.id] })).body).toEqual({ read: 0 })
    expect((await ann.post('/api/notices/read', { notices: [newest!.id] })).body).toEqual({ read: 1 })
    expect((await own(ann)).unread).toBe(unread - 1)
    expect((await own(ann)).notices[0]!.readAt).toBe(TEN)
    await ann.post('/api/notices/read', {})
    expect((await own(ann)).unread).toBe(0)
    expect((await app.anonymous().get('/api/notices/own')).status).toBe(401)
  })
})

describe('optional letters', () => {
  it('[P32] go to those alone who turned them on, and carry a link that ends them', async () => {
    await announce({ title: 'Summer party', letters: 'optional' })
    await run('sendOutbox')
    expect(addressees()).toEqual(['ann@people.test', 'cal@people.test'])
    // In the portal everybody reads it.
    expect(await ownTitles(ben)).toContain('Summer party')
    const letter = sink.letters.find((each) => JSON.stringify(each.to).includes('ann@'))!
    const list = letter.headers.get('list') as { unsubscribe?: { url: string } }
    expect(list.unsubscribe?.url).toBe(
      `https://glasswork.test/api/unsubscribe/${unsubscribeToken(app.payload, ann.id)}`,
    )
    expect(
      letter.headers.get('list-unsubscribe-post') ?? (list as Record<string, unknown>)['unsubscribe-post'],
    ).toBeTruthy()
    expect(letter.text).toContain(
      `https://glasswork.test/unsubscribe/${unsubscribeToken(app.payload, ann.id)}`,
    )
  })

  it('[P32] are asked for again as they leave: who withdrew meanwhile gets none', async () => {
    await announce({ title: 'Survey', letters: 'optional' })
    app.clock.advance(MINUTE)
    const token = unsubscribeToken(app.payload, cal.id)
    // One click of a mail program: a form, no session.
    const click = await app
      .anonymous()
      .post(`/api/unsubscribe/${token}`)
      .type('form')
      .send('List-Unsubscribe=One-Click')
    expect(click.status).toBe(200)
    await run('sendOutbox')
    expect(addressees()).toEqual(['ann@people.test'])
    const { docs } = await app.payload.find({
      collection: 'outbox',
      where: { subject: { equals: cal.id } },
      sort: '-createdAt',
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
    expect(docs[0]!.state).toBe('unwanted')
    const { docs: events } = await app.payload.find({
      collection: 'consents',
      where: { subject: { equals: cal.id } },
      sort: '-at',
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
    expect(events[0]).toMatchObject({ category: 'optional-letters', granted: false, how: 'letter' })
    // The next one is not even written.
    await announce({ title: 'Another survey', letters: 'optional' })
    await run('sendOutbox')
    expect(addressees()).toEqual(['ann@people.test', 'ann@people.test'])
  })

  it('[P32] are ended by the person’s own link alone', async () => {
    app.clock.advance(2 * MINUTE)
    const token = unsubscribeToken(app.payload, ann.id)
    const [, tag] = token.split('.')
    for (const forged of [`${ben.id}.${tag}`, `${ann.id}.${'x'.repeat(32)}`, ann.id, 'x'])
      expect((await app.anonymous().post(`/api/unsubscribe/${forged}`)).status).toBe(404)
    const opened = await app.anonymous().get(`/api/unsubscribe/${token}`)
    expect([opened.status, opened.headers.location]).toEqual([303, `/unsubscribe/${token}`])
    await announce({ title: 'Still wanted', letters: 'optional' })
    await run('sendOutbox')
    expect(addressees()).toEqual(['ann@people.test'])
  })
})

describe('when letters leave', () => {
  it('keeps to so many a minute as the mail server allows', async () => {
    app.clock.set('2026-03-16T03:00:00.000Z')
    process.env.MAIL_PER_MINUTE = '2'
    await announce({ title: 'Slowly', letters: 'necessary' })
    expect(await run('sendOutbox')).toEqual({ sent: 2 })
    expect(await run('sendOutbox')).toEqual({})
    app.clock.set(new Date(Date.parse('2026-03-16T03:00:00.000Z') + MINUTE + 1).toISOString())
    expect(await run('sendOutbox')).toEqual({ sent: 1 })
    expect(sink.letters).toHaveLength(3)
  })

  it('waits for the end of a person’s quiet hours with what can wait, in his zone', async () => {
    app.clock.set('2026-03-16T15:00:00.000Z') // 23:00 in Shanghai
    expect((await ben.post('/api/account/settings', { quietFrom: '22:00', quietTo: '07:30' })).status).toBe(
      200,
    )
    await announce({ title: 'At night', letters: 'necessary' })
    await ben.post('/api/forgot-password', { name: 'ben@people.test' })
    await run('sendOutbox')
    expect(
      sink.letters.filter((each) => JSON.stringify(each.to).includes('ben@')).map(({ subject }) => subject),
    ).not.toContain('At night')
    app.clock.set('2026-03-16T23:29:00.000Z')
    await run('sendOutbox')
    const toBen = () =>
      sink.letters.filter((each) => JSON.stringify(each.to).includes('ben@') && each.subject === 'At night')
    expect(toBen()).toEqual([])
    app.clock.set('2026-03-16T23:30:00.000Z')
    await run('sendOutbox')
    expect(toBen()).toHaveLength(1)
    expect((await ben.post('/api/account/settings', { quietFrom: '25:00' })).status).toBe(400)
    // The same twice would be no quiet at all, or a whole day.
    expect((await ben.post('/api/account/settings', { quietFrom: '22:00', quietTo: '22:00' })).status).toBe(
      400,
    )
    await ben.post('/api/account/settings', { quietFrom: '', quietTo: '' })
  })

  it('writes a letter a morning with what is unread, to those who asked for one', async () => {
    await ben.post('/api/account/settings', { digest: true })
    app.clock.set('2026-03-19T20:00:00.000Z')
    await announce({ title: 'Unread yet' })
    app.clock.set('2026-03-19T23:30:00.000Z') // 07:30
    expect(await run('writeDigests')).toEqual({})
    app.clock.set('2026-03-20T00:05:00.000Z') // 08:05
    expect(await run('writeDigests')).toEqual({ letters: 1 })
    expect(await run('writeDigests')).toEqual({})
    await run('sendOutbox')
    expect(addressees()).toEqual(['ben@people.test'])
    expect(sink.letters[0]!.text).toContain('Unread yet')
    await ben.post('/api/notices/read', {})
    app.clock.set('2026-03-21T00:05:00.000Z')
    expect(await run('writeDigests')).toEqual({})
  })
})
