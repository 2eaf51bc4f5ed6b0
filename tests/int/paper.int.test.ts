import sharp from 'sharp'
import { decide } from '../../src/privacy/decide'
import { snapshotOf } from '../../src/privacy/snapshot'
import { useApp, type Person } from '../support/app'

/** A Monday, 10:00 in Shanghai. */
const TEN = '2026-03-16T02:00:00.000Z'

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
    signedOn: '2026-03-13',
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
    expect(own.body.docs[0].signedOn.slice(0, 10)).toBe('2026-03-13')
    const consents = await ann.get('/api/consents?depth=0')
    expect(consents.body.docs).toMatchObject([
      { category: 'screenshots', granted: true, how: 'paper', evidence: 'Folder 7, sheet 3' },
    ])
    // One step takes it back, as any other.
    app.clock.advance(60_000)
    await ann.post('/api/consent', { category: 'screenshots', granted: false, language: 'en' })
    expect(await may('screenshots')).toBe('consent-withdrawn')
  })

  it('takes a refusal, which changes nothing', async () => {
    expect((await record(answer({ refused: true, consents: [] }))).status).toBe(201)
    expect(await may('activity')).toBe('notice-not-accepted')
    expect((await ann.get('/api/acceptances?depth=0')).body.docs).toMatchObject([
      { refused: true, how: 'paper' },
    ])
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
      signed_on: '2026-03-13',
      evidence_picture: `/api/acceptances/${body.id}/scan`,
    })
    const other = await app.person()
    expect((await other.get(`/api/acceptances/${body.id}/scan`)).status).toBe(404)
    expect(JSON.stringify((await hr.get(`/api/acceptances/${body.id}`)).body)).not.toContain('"scan"')
    // The sweeper takes a file that no answer names, and never an answer.
    const { runJob } = await import('../../src/jobs/run')
    const { sweepFiles } = await import('../../src/jobs/sweepFiles')
    await app.files.put('acceptances', await sharp(photo).webp().toBuffer())
    const { body: without } = await record(answer({ subject: (await app.person({ agrees: false })).id }))
    const answers = async () => (await hr.get('/api/acceptances?limit=0')).body.totalDocs as number
    const before = await answers()
    const later = new Date(Date.now() + 2 * 3_600_000).toISOString()
    app.clock.set(later)
    await runJob('sweepFiles', sweepFiles, { payload: app.payload, files: app.files })
    app.clock.set(TEN)
    expect(await answers()).toBe(before)
    expect((await ann.get(`/api/acceptances/${body.id}/scan`)).status).toBe(200)
    expect((await hr.get(`/api/acceptances/${without.id}/scan`)).status).toBe(404)
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
