import sharp from 'sharp'
import { JOBS } from '../../src/jobs'
import { runJob } from '../../src/jobs/run'
import { decide } from '../../src/policy/decide/decide'
import { snapshotOf } from '../../src/policy/decide/snapshot'
import { useApp, type Person, type TestDevice } from '../support/app'

/** A Monday, 10:00 in Shanghai. */
const TEN = '2026-03-16T02:00:00.000Z'
const MINUTE = 60_000
const DAY = 1440 * MINUTE
const iso = (at: number): string => new Date(at).toISOString()

interface Event {
  category: string
  granted: boolean
  how: string
}

describe('an answer on paper', () => {
  const app = useApp()
  let hr: Person
  let ann: Person
  beforeAll(async () => {
    app.clock.set('2026-03-16T01:00:00.000Z')
    await app.publish()
    hr = await app.person({ name: 'Hana', roles: ['hr'] })
    app.clock.set(TEN)
  })
  beforeEach(async () => {
    ann = await app.person({ agrees: false })
  })

  const answer = (more: object = {}) => ({
    subject: ann.id,
    signedOn: '2026-03-16',
    evidence: 'Folder 7, sheet 3',
    language: 'zh',
    refused: false,
    consents: ['screenshots'],
    ...more,
  })
  const record = (given: object, by = hr) =>
    by.post('/api/acceptances/paper').field('answer', JSON.stringify(given))
  const may = async (category: string) => {
    const decision = decide(await snapshotOf(app.payload, ann.id), {
      act: 'collect',
      category,
      now: app.clock.now(),
    })
    return decision.allowed ? 'yes' : decision.code
  }

  it('[P57] is recorded by HR with its day and where the paper lies, and counts as one in the portal does', async () => {
    expect(await may('activity')).toBe('notice-not-accepted')
    const { status, body } = await record(answer())
    expect([status, body.version]).toEqual([201, 1])
    expect([await may('activity'), await may('screenshots')]).toEqual(['yes', 'yes'])
    const own = await ann.get('/api/acceptances?depth=0')
    expect(own.body.docs).toMatchObject([
      { version: 1, how: 'paper', language: 'zh', evidence: 'Folder 7, sheet 3', recordedBy: hr.id, at: TEN },
    ])
    expect(own.body.docs[0].signedOn.slice(0, 10)).toBe('2026-03-16')
    const consents = await ann.get('/api/consents?depth=0')
    expect(consents.body.docs).toMatchObject([
      { category: 'screenshots', granted: true, how: 'paper', evidence: 'Folder 7, sheet 3' },
    ])
    const { notices } = (await ann.get('/api/notices/own')).body as { notices: { titles: { en: string } }[] }
    expect(notices.map(({ titles }) => titles.en).sort()).toEqual([
      'From a paper, HR recorded that you agreed to version 1 of the privacy policy',
      'From a paper, HR recorded that you turned on: Screenshots',
    ])
    // One step takes it back, as any other.
    app.clock.advance(60_000)
    await ann.post('/api/consent', { category: 'screenshots', granted: false, language: 'en' })
    expect(await may('screenshots')).toBe('consent-withdrawn')
  })

  it('takes a refusal of what was never agreed to, which changes nothing', async () => {
    expect((await record(answer({ refused: true, consents: [] }))).status).toBe(201)
    expect(await may('activity')).toBe('notice-not-accepted')
    expect((await ann.get('/api/acceptances?depth=0')).body.docs).toMatchObject([
      { refused: true, how: 'paper' },
    ])
    expect((await ann.get('/api/consents')).body.totalDocs).toBe(0)
  })

  describe('of somebody who is recorded already', () => {
    let laptop: TestDevice
    beforeEach(async () => {
      ann = await app.person({ consents: ['screenshots'] })
      laptop = await app.device(ann)
      app.clock.advance(30 * MINUTE)
      const items = [{ at: iso(app.clock.now() - MINUTE), keys: 1, clicks: 0 }]
      expect((await laptop.post('/ingest/v1/activity', { items })).body.results[0].status).toBe('accepted')
      const shot = await laptop
        .post('/ingest/v1/screenshots')
        .field('clientId', 'one')
        .field('capturedAt', iso(app.clock.now() - MINUTE))
        .attach('image', await picture(), 'shot.png')
      expect(shot.status).toBe(201)
      app.clock.advance(MINUTE)
    })
    afterEach(() => app.clock.set(TEN))

    const picture = () =>
      sharp({ create: { width: 400, height: 300, channels: 3, background: '#336699' } })
        .png()
        .toBuffer()
    /** Days until what is stored ends, counted from now; the oldest first. */
    const daysLeft = async (collection: 'activity' | 'screenshots') => {
      const { docs } = await app.payload.db.find<{ id: string; expiresAt: string }>({
        collection,
        where: { subject: { equals: ann.id } },
        sort: 'capturedAt',
        req: {},
      })
      return docs.map(({ expiresAt }) => Math.round((Date.parse(expiresAt) - app.clock.now()) / DAY))
    }
    const events = async () =>
      ((await ann.get('/api/consents?sort=at&depth=0')).body.docs as Event[]).map(
        ({ category, granted, how }) => [category, granted, how],
      )
    const told = async () =>
      ((await ann.get('/api/notices/own')).body.notices as { kind: string }[]).filter(
        ({ kind }) => kind === 'withdrawal',
      ).length

    it('[D4] [P57] withdraws a switch that was on and that the paper leaves unticked, and nothing else', async () => {
      expect((await record(answer({ consents: [] }))).status).toBe(201)
      expect([await may('screenshots'), await may('activity')]).toEqual(['consent-withdrawn', 'yes'])
      expect([await daysLeft('screenshots'), await daysLeft('activity')]).toEqual([[1], [60]])
      expect(await events()).toEqual([
        ['screenshots', true, 'portal'],
        ['screenshots', false, 'paper'],
      ])
      // Of the version, which it accepts, and of the switch.
      expect(await told()).toBe(2)
      const log = await app.payload.db.find<{ id: string; act: string; detail: string; actor: string }>({
        collection: 'audit-log',
        where: { and: [{ subject: { equals: ann.id } }, { actor: { equals: hr.id } }] },
        req: {},
      })
      expect(log.docs.map(({ act, detail }) => [act, detail]).sort()).toEqual([
        ['consent', 'withdrawn'],
        ['paper-recorded', 'version 1, acceptance'],
      ])
    })

    it('[D4] [P57] stops everything that rests on the agreement where the very version is refused, until he agrees again', async () => {
      expect((await record(answer({ refused: true, consents: [] }))).status).toBe(201)
      expect([await may('screenshots'), await may('activity')]).toEqual([
        'notice-not-accepted',
        'notice-not-accepted',
      ])
      expect([await daysLeft('screenshots'), await daysLeft('activity')]).toEqual([[1], [1]])
      const config = await laptop.get('/ingest/v1/config')
      expect(config.body.categories.activity).toMatchObject({ collect: false, code: 'notice-not-accepted' })
      // What asks for no consent goes on.
      expect(await may('personnel')).toBe('yes')
      app.clock.advance(MINUTE)
      const asked = (await ann.get('/api/agreement')).body
      expect(asked).toMatchObject({ needed: true, awaits: false, accepted: null })
      const { version, hash } = asked as { version: number; hash: string }
      const again = { version, hash, language: 'en', consents: [] }
      expect((await ann.post('/api/agreement', again)).status).toBe(201)
      app.clock.advance(MINUTE)
      expect([await may('screenshots'), await may('activity')]).toEqual(['consent-withdrawn', 'yes'])
      // What came under the new agreement has its whole term; what came before goes all the same.
      const items = [{ at: iso(app.clock.now() - 1000), keys: 1, clicks: 0 }]
      expect((await laptop.post('/ingest/v1/activity', { items })).body.results[0].status).toBe('accepted')
      await runJob('settleWithdrawals', JOBS.settleWithdrawals!.job, {
        payload: app.payload,
        files: app.files,
      })
      expect(await daysLeft('activity')).toEqual([1, 60])
    })

    it('[A1] [D4] does not turn on what the person has turned off since, nor on that day, and stores nothing of it', async () => {
      const off = { category: 'screenshots', granted: false, language: 'en' }
      expect((await ann.post('/api/consent', off)).status).toBe(200)
      const before = await events()
      const refusal = await record(answer())
      expect(refusal.body).toMatchObject({ status: 409, code: 'conflict', off: ['screenshots'] })
      expect([await events(), await may('screenshots')]).toEqual([before, 'consent-withdrawn'])
      // A paper of a later day says what the person wants by then.
      app.clock.advance(DAY)
      expect((await record(answer({ signedOn: '2026-03-17' }))).status).toBe(201)
      expect(await may('screenshots')).toBe('yes')
      expect(await told()).toBe(2)
    })

    it('[D4] nor does it turn off what he has turned on since, nor undo his later answer to the version', async () => {
      app.clock.advance(DAY)
      const say = (granted: boolean) =>
        ann.post('/api/consent', { category: 'screenshots', granted, language: 'en' })
      await say(false)
      app.clock.advance(MINUTE)
      await say(true)
      expect((await record(answer({ consents: [] }))).status).toBe(201)
      expect(await may('screenshots')).toBe('yes')
      expect((await record(answer({ signedOn: '2026-03-15' }))).body).toMatchObject({
        status: 400,
        field: 'signedOn',
      })
    })

    it('[D4] takes back what was agreed to also where a later version asked nobody, since it only lessens', async () => {
      await app.publish(undefined, undefined, 'minor')
      app.clock.advance(MINUTE)
      expect((await ann.get('/api/agreement')).body).toMatchObject({ needed: false, accepted: 1 })
      expect((await record(answer({ refused: true, consents: [] }))).body.version).toBe(2)
      expect(await may('activity')).toBe('notice-not-accepted')
      expect(await daysLeft('activity')).toEqual([1])
    })

    it('[D4] [P97] leaves him on the terms of before where a newer version is refused, without its switches', async () => {
      await app.publish()
      app.clock.advance(MINUTE)
      expect((await record(answer({ refused: true, consents: [] }))).body.version).toBe(3)
      expect([await may('screenshots'), await may('activity')]).toEqual(['consent-withdrawn', 'yes'])
      expect([await daysLeft('screenshots'), await daysLeft('activity')]).toEqual([[1], [60]])
      expect((await ann.get('/api/agreement')).body).toMatchObject({ accepted: 1, awaits: false })
    })
  })

  it('keeps a picture of the paper for the person and for those who read answers, without what a camera wrote into it', async () => {
    const photo = await sharp({ create: { width: 900, height: 1200, channels: 3, background: '#fafafa' } })
      .withExif({ IFD0: { Artist: 'somebody' } })
      .jpeg()
      .toBuffer()
    const { body } = await record(answer()).attach('scan', photo, 'paper.jpg')
    const scan = await ann.get(`/api/acceptances/${body.id}/scan`).buffer(true)
    expect([scan.status, scan.headers['content-type']]).toEqual([200, 'image/webp'])
    expect((scan.body as Buffer).includes('somebody')).toBe(false)
    expect((await hr.get(`/api/acceptances/${body.id}/scan`)).status).toBe(200)
    // His receipt leads to it, and says which day stands on the paper.
    expect((await ann.get(`/api/acceptances/${body.id}/receipt`)).body.event).toMatchObject({
      collection_method: 'paper',
      evidence: 'Folder 7, sheet 3',
      signed_on: '2026-03-16',
      evidence_picture: `/api/acceptances/${body.id}/scan`,
    })
    const other = await app.person()
    expect((await other.get(`/api/acceptances/${body.id}/scan`)).status).toBe(404)
    expect(JSON.stringify((await hr.get(`/api/acceptances/${body.id}`)).body)).not.toContain('"scan"')
    // The sweeper takes a file that no answer names, and never an answer.
    const { runJob } = await import('../../src/jobs/run')
    const { sweepFiles } = await import('../../src/jobs/records/sweepFiles')
    await app.files.put('acceptances', await sharp(photo).webp().toBuffer())
    const { body: without } = await record(answer({ subject: (await app.person({ agrees: false })).id }))
    const answers = async () => (await hr.get('/api/acceptances?limit=100')).body.totalDocs as number
    const before = await answers()
    const later = new Date(Date.now() + 2 * 3_600_000).toISOString()
    app.clock.set(later)
    await runJob('sweepFiles', sweepFiles, { payload: app.payload, files: app.files })
    app.clock.set(TEN)
    expect(await answers()).toBe(before)
    expect((await ann.get(`/api/acceptances/${body.id}/scan`)).status).toBe(200)
    expect((await hr.get(`/api/acceptances/${without.id}/scan`)).status).toBe(404)
  })

  it('[P57] bears the date of the place where the person works, also while UTC is a day behind', async () => {
    app.clock.set('2026-03-16T17:00:00.000Z')
    try {
      expect((await record(answer({ signedOn: '2026-03-18' }))).status).toBe(400)
      expect((await record(answer({ signedOn: '2026-03-17' }))).status).toBe(201)
      const off = { category: 'screenshots', granted: false, language: 'en' }
      app.clock.advance(MINUTE)
      expect((await ann.post('/api/consent', off)).status).toBe(200)
      // He said no on that very day, which is the 17th there.
      expect((await record(answer({ signedOn: '2026-03-17' }))).body).toMatchObject({ code: 'conflict' })
    } finally {
      app.clock.set(TEN)
    }
  })

  it('is refused where it cannot be so, and nothing is stored', async () => {
    const refused = async (given: object, by = hr) => (await record(given, by)).status
    expect(await refused(answer({ signedOn: '2026-03-17' }))).toBe(400)
    expect(await refused(answer({ consents: ['webcam-photos'] }))).toBe(400)
    expect(await refused(answer({ evidence: '' }))).toBe(400)
    expect(await refused(answer({ subject: hr.id }))).toBe(403)
    expect(await refused(answer(), ann)).toBe(403)
    const text = await record(answer()).attach('scan', Buffer.from('no picture'), 'paper.jpg')
    expect(text.status).toBe(415)
    expect((await ann.get('/api/acceptances')).body.totalDocs).toBe(0)
  })
})
