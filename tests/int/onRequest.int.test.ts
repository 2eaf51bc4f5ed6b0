import sharp from 'sharp'
import { JOBS } from '../../src/jobs'
import { runJob } from '../../src/jobs/run'
import { decide } from '../../src/policy/decide/decide'
import { snapshotOf } from '../../src/policy/decide/snapshot'
import { useApp, type Person } from '../support/app'

/** A Monday, 10:00 in Shanghai. */
const TEN = '2026-03-16T02:00:00.000Z'
const MINUTE = 60_000

interface Event {
  category: string
  granted: boolean
  how: string
}

describe('a withdrawal on written request', () => {
  const app = useApp()
  let hr: Person
  let ann: Person
  beforeAll(async () => {
    app.clock.set('2026-03-16T01:00:00.000Z')
    await app.publish()
    hr = await app.person({ name: 'Hana', roles: ['hr'] })
  })
  beforeEach(async () => {
    app.clock.set(TEN)
    ann = await app.person({ consents: ['screenshots'] })
    app.clock.advance(MINUTE)
  })

  const request = (more: object = {}) => ({
    subject: ann.id,
    signedOn: '2026-03-16',
    evidence: 'Folder 9, sheet 1',
    language: 'zh',
    categories: ['screenshots'],
    ...more,
  })
  const record = (given: object, by = hr) =>
    by.post('/api/consents/on-request').field('answer', JSON.stringify(given))
  const may = async (category: string) => {
    const decision = decide(await snapshotOf(app.payload, ann.id), {
      act: 'collect',
      category,
      now: app.clock.now(),
    })
    return decision.allowed ? 'yes' : decision.code
  }

  it('[D4] [P57] is recorded by HR with its day, where the paper lies and a picture of it, and counts at once', async () => {
    const scan = await sharp({ create: { width: 900, height: 1200, channels: 3, background: '#fafafa' } })
      .jpeg()
      .toBuffer()
    const { status, body } = await record(request({ categories: ['screenshots', 'activity'] })).attach(
      'scan',
      scan,
      'letter.jpg',
    )
    expect([status, body]).toEqual([201, { withdrawn: ['screenshots', 'activity'] }])
    expect([await may('screenshots'), await may('activity')]).toEqual([
      'consent-withdrawn',
      'consent-withdrawn',
    ])
    const { docs } = (await ann.get('/api/consents?depth=0&where[granted][equals]=false')).body as {
      docs: (Event & { id: string; signedOn: string })[]
    }
    expect(docs).toHaveLength(2)
    for (const each of docs) {
      expect(each).toMatchObject({
        granted: false,
        how: 'request',
        evidence: 'Folder 9, sheet 1',
        recordedBy: hr.id,
      })
      expect(each.signedOn.slice(0, 10)).toBe('2026-03-16')
      const own = await ann.get(`/api/consents/${each.id}/scan`)
      expect([own.status, own.headers['content-type']]).toEqual([200, 'image/webp'])
      expect((await hr.get(`/api/consents/${each.id}/scan`)).status).toBe(200)
      expect((await (await app.person()).get(`/api/consents/${each.id}/scan`)).status).toBe(404)
      expect((await ann.get(`/api/consents/${each.id}/receipt`)).body.event).toMatchObject({
        event_state: 'consent_withdrawn',
        collection_method: 'request',
        evidence: 'Folder 9, sheet 1',
        signed_on: '2026-03-16',
      })
    }
    // He turns it on again by himself, as easily as ever.
    app.clock.advance(MINUTE)
    await ann.post('/api/consent', { category: 'screenshots', granted: true, language: 'en' })
    expect(await may('screenshots')).toBe('yes')
  })

  it('[P57] tells the person, once, and stands on record in the name of whoever took it down', async () => {
    await app.payload.update({
      collection: 'users',
      id: ann.id,
      data: { email: 'ann@people.test' },
      overrideAccess: true,
      context: { confirmedAddress: true },
    })
    expect((await record(request())).status).toBe(201)
    await runJob('settleWithdrawals', JOBS.settleWithdrawals!.job, { payload: app.payload, files: app.files })
    const notices = (await ann.get('/api/notices/own')).body.notices as {
      kind: string
      titles: object
      url: string
    }[]
    expect(notices.filter(({ kind }) => kind === 'withdrawal')).toMatchObject([
      {
        url: '/consent',
        titles: { en: expect.stringContaining('Screenshots'), zh: expect.stringContaining('截屏') },
      },
    ])
    const find = async (collection: 'outbox' | 'audit-log', where: object) =>
      (await app.payload.db.find<{ id: string }>({ collection, where: where as never, req: {} })).docs
    expect(await find('outbox', { kind: { equals: 'withdrawal-recorded' } })).toHaveLength(1)
    const about = { and: [{ subject: { equals: ann.id } }, { act: { equals: 'consent' } }] }
    expect(await find('audit-log', about)).toMatchObject([
      { actor: hr.id, actorRole: 'hr', category: 'screenshots', detail: 'withdrawn' },
    ])
  })

  it('[D4] is refused without its evidence, for oneself, by anybody else, and of what is not on', async () => {
    const answered = async (given: object, by = hr) => {
      const { status, body } = await record(given, by)
      return [status, body.code]
    }
    expect(await answered(request({ evidence: ' ' }))).toEqual([400, 'invalid'])
    expect(await answered(request({ signedOn: '2026-03-17' }))).toEqual([400, 'invalid'])
    // Of a day on which he had not turned it on yet: since then he has said otherwise.
    expect(await answered(request({ signedOn: '2026-03-15' }))).toEqual([409, 'conflict'])
    expect(await answered(request({ signedOn: undefined }))).toEqual([400, 'invalid'])
    expect(await answered(request({ categories: [] }))).toEqual([400, 'invalid'])
    expect(await answered(request({ evidence: 'Card 4111 1111 1111 1111' }))).toEqual([400, 'invalid'])
    expect(await answered(request({ subject: hr.id, categories: ['activity'] }))).toEqual([403, 'forbidden'])
    expect(await answered(request(), ann)).toEqual([403, 'forbidden'])
    const officer = await app.person({ roles: ['privacy'] })
    expect(await answered(request(), officer)).toEqual([403, 'forbidden'])
    expect(await answered(request({ categories: ['personnel'] }))).toEqual([409, 'conflict'])
    expect(await answered(request({ categories: ['webcam-photos'] }))).toEqual([409, 'conflict'])
    expect(await may('screenshots')).toBe('yes')
    expect((await record(request())).status).toBe(201)
    expect(await answered(request())).toEqual([409, 'conflict'])
  })
})
