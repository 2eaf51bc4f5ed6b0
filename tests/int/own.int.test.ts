import { readdir } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import type { CollectionSlug } from 'payload'
import { finishDeletions } from '../../src/jobs/records/finishDeletions'
import { purgeExpired } from '../../src/jobs/records/purgeExpired'
import { runJob } from '../../src/jobs/run'
import { readDay } from '../../src/portal/days/day'
import { readerOf } from '../support/reading'
import { useApp, type Person, type TestDevice } from '../support/app'
import { absentId } from '../support/world'

const app = useApp()
const MINUTE = 60_000
const DAY = 1440 * MINUTE
/** Tuesday, 11:00 in Shanghai. */
const ELEVEN = Date.parse('2026-03-17T03:00:00.000Z')

let png: Buffer
let ann: Person
let laptop: TestDevice

beforeAll(async () => {
  await app.publish()
  png = await sharp({ create: { width: 320, height: 200, channels: 3, background: '#336699' } })
    .png()
    .toBuffer()
})
beforeEach(async () => {
  app.clock.set('2026-03-17T01:30:00.000Z')
  ann = await app.person({ consents: ['screenshots'] })
  laptop = await app.device(ann)
  app.clock.set(new Date(ELEVEN).toISOString())
})

const iso = (at: number): string => new Date(at).toISOString()
const shoot = (clientId: string, capturedAt: number, screen = 0) =>
  laptop
    .post('/ingest/v1/screenshots')
    .field('clientId', clientId)
    .field('capturedAt', iso(capturedAt))
    .field('screen', screen)
    .attach('image', png, 'shot.png')
const minutes = async (...offsets: number[]) => {
  const items = offsets.map((offset) => ({ at: iso(ELEVEN + offset * MINUTE), keys: 10, clicks: 1 }))
  const { body } = await laptop.post('/ingest/v1/activity', { items })
  return (body.results as { status: string; code?: string }[]).map(({ status, code }) => code ?? status)
}
const stored = async (collection: CollectionSlug) => {
  const { docs } = await app.payload.db.find<Record<string, unknown> & { id: string }>({
    collection,
    where: { subject: { equals: ann.id } },
    sort: 'createdAt',
    limit: 0,
    pagination: false,
    req: {},
  })
  return docs
}
const files = async () =>
  (await readdir(path.join(app.env.MEDIA_DIR, 'screenshots'), { recursive: true })).filter(
    (name) => name.length > 3,
  )
const job = (name: string, run: typeof purgeExpired) =>
  runJob(name, run, { payload: app.payload, files: app.files })
const today = async () => (await ann.get('/api/activity-days?depth=0')).body.docs[0]

describe('deleting one’s own screenshot', () => {
  let id: string
  beforeEach(async () => {
    // 10:51 and 10:58 lie in one block, 10:45 in the one before.
    await minutes(-9, -2, -15)
    await shoot('one', ELEVEN - 5 * MINUTE)
    id = String((await stored('screenshots'))[0]?.id)
  })

  it('hides it with its ten minutes at once, from the person too, and takes it back whole', async () => {
    const before = await files()
    const hidden = await ann.post(`/api/screenshots/${id}/delete`, {})
    expect([hidden.status, hidden.body.goneAt]).toEqual([200, iso(ELEVEN + 10_000)])
    expect((await ann.get('/api/screenshots?depth=0')).body.docs).toEqual([])
    expect((await ann.get(`/api/screenshots/${id}/file`)).status).toBe(404)
    expect((await ann.get('/api/activity?depth=0')).body.totalDocs).toBe(1)
    expect((await today()).minutes).toBe(1)
    await job('finishDeletions', finishDeletions)
    expect(await stored('screenshots')).toHaveLength(1)

    app.clock.advance(9_999)
    expect((await ann.post(`/api/screenshots/${id}/undo`, {})).status).toBe(200)
    expect((await ann.get('/api/screenshots?depth=0')).body.docs).toHaveLength(1)
    expect((await ann.get('/api/activity?depth=0')).body.totalDocs).toBe(2)
    expect(await today()).toMatchObject({ minutes: 3, deletedGaps: 0 })
    app.clock.advance(DAY)
    await job('finishDeletions', finishDeletions)
    expect(await files()).toEqual(before)
  })

  it('[G1] in a second window counts the same ten seconds on, and then says that it is deleted', async () => {
    const del = () => ann.post(`/api/screenshots/${id}/delete`, {})
    const part = { x: 0, y: 0, width: 50, height: 50 }
    expect((await del()).body).toEqual({ goneAt: iso(ELEVEN + 10_000), left: 10_000 })
    app.clock.advance(7_500)
    expect((await del()).body).toEqual({ goneAt: iso(ELEVEN + 10_000), left: 2_500 })
    app.clock.advance(2_500)
    const gone = [410, 'deleted', 'This picture is deleted.']
    const said = ({ status, body }: { status: number; body: { code?: string; detail?: string } }) => [
      status,
      body.code,
      body.detail,
    ]
    // Between its ten seconds and its end, and after it.
    for (const finish of [false, true]) {
      if (finish) await job('finishDeletions', finishDeletions)
      expect(said(await del())).toEqual(gone)
      expect(said(await ann.post(`/api/screenshots/${id}/redaction`, part))).toEqual(gone)
      const undone = await ann.post(`/api/screenshots/${id}/undo`, {})
      expect([undone.status, undone.body.code]).toEqual([409, 'conflict'])
    }
    // To anybody else it never was.
    const other = await app.person({ consents: ['screenshots'] })
    expect((await other.post(`/api/screenshots/${id}/delete`, {})).status).toBe(404)
    expect((await other.post(`/api/screenshots/${id}/redaction`, part)).status).toBe(404)
    expect((await ann.post(`/api/screenshots/${absentId()}/delete`, {})).status).toBe(404)
  })

  it('[B1] of a computer whose clock is ahead is shown at now, and no later', async () => {
    await shoot('ahead', ELEVEN + 4 * MINUTE)
    await minutes(3)
    const read = await readDay(await readerOf(app, ann), '2026-03-17', ELEVEN)
    expect(read.shots.map(({ at }) => at)).toEqual([iso(ELEVEN - 5 * MINUTE), iso(ELEVEN)])
    expect(Math.max(...read.recorded.map(({ end }) => end))).toBeLessThanOrEqual(ELEVEN)
    const later = await readDay(await readerOf(app, ann), '2026-03-17', ELEVEN + 10 * MINUTE)
    expect(later.shots.map(({ at }) => at)).toEqual([iso(ELEVEN - 5 * MINUTE), iso(ELEVEN + 4 * MINUTE)])
  })

  it('[T15] leaves nothing of it after ten seconds but a mark that refuses its return', async () => {
    const others = await files()
    await ann.post(`/api/screenshots/${id}/delete`, {})
    const [row] = await stored('screenshots')
    app.clock.advance(10_000)
    expect((await ann.post(`/api/screenshots/${id}/undo`, {})).status).toBe(409)
    await job('finishDeletions', finishDeletions)

    expect(await stored('screenshots')).toEqual([])
    const left = await files()
    expect(left).toHaveLength(others.length - 2)
    for (const name of [row?.file, row?.thumb])
      expect(left.some((file) => file.endsWith(String(name)))).toBe(false)
    const starts = (await stored('activity')).map(({ capturedAt }) => capturedAt)
    expect(starts).toEqual([iso(ELEVEN - 20 * MINUTE)])
    expect(await today()).toMatchObject({ minutes: 1, keys: 10, deletedGaps: 1 })

    expect((await shoot('one', ELEVEN - 5 * MINUTE)).body.code).toBe('deleted')
    // Nor under another name; what another screen or another second shows is another picture.
    expect((await shoot('two', ELEVEN - 5 * MINUTE)).body.code).toBe('deleted')
    expect((await shoot('two-1', ELEVEN - 5 * MINUTE, 1)).body.status).toBe('accepted')
    expect((await shoot('two', ELEVEN - 5 * MINUTE + 1_000)).body.status).toBe('accepted')
    const { paths } = (await ann.get('/ingest/v1/openapi.json')).body
    expect(paths['/screenshots'].post.description).toContain(
      'another screen or another moment is another picture',
    )
    for (const row of await stored('screenshots'))
      await app.payload.db.deleteOne({
        collection: 'screenshots',
        where: { id: { equals: row.id } },
        req: {},
      })
    expect(await minutes(-9)).toEqual(['deleted'])
    expect(await today()).toMatchObject({ minutes: 1, deletedGaps: 1 })

    // No other row of any collection still names the image.
    for (const { slug } of app.payload.config.collections) {
      const { docs } = await app.payload.db.find<{ id: string }>({
        collection: slug,
        where: {},
        limit: 0,
        pagination: false,
        req: {},
      })
      const text = JSON.stringify(docs)
      for (const trace of [row?.file, row?.thumb, id])
        expect([slug, text.includes(String(trace))]).toEqual([slug, false])
    }
  })

  it('[T15] does not come back under another name while it waits for its end', async () => {
    await ann.post(`/api/screenshots/${id}/delete`, {})
    expect((await shoot('two', ELEVEN - 5 * MINUTE)).body.code).toBe('deleted')
    expect((await shoot('two', ELEVEN - 5 * MINUTE + 1_000)).body.status).toBe('accepted')
    await ann.post(`/api/screenshots/${id}/undo`, {})
    expect((await shoot('one', ELEVEN - 5 * MINUTE)).body.status).toBe('duplicate')
  })

  it('[T15] costs no minute that comes while it can be taken back: its sender is told to come again', async () => {
    await ann.post(`/api/screenshots/${id}/delete`, {})
    app.clock.advance(2_500)
    const send = () =>
      laptop.post('/ingest/v1/activity', { items: [{ at: iso(ELEVEN - 6 * MINUTE), keys: 7, clicks: 0 }] })
    const answer = await send()
    expect([answer.status, answer.body.code, answer.headers['retry-after']]).toEqual([
      503,
      'unavailable',
      '8',
    ])
    expect((await ann.post(`/api/screenshots/${id}/undo`, {})).status).toBe(200)
    const before = await today()
    expect((await send()).body.results).toEqual([{ index: 0, status: 'accepted' }])
    expect(await today()).toMatchObject({ minutes: before.minutes + 1, keys: before.keys + 7 })

    await ann.post(`/api/screenshots/${id}/delete`, {})
    expect((await send()).status).toBe(503)
    app.clock.advance(10_000)
    expect((await send()).body.results).toMatchObject([{ status: 'refused', code: 'deleted' }])
  })

  it('[C4] says to its person alone, who takes it back too late, that it is gone for good', async () => {
    const bob = await app.person()
    const undo = async (who: Pick<Person, 'post'>, picture = id) => {
      const { status, body } = await who.post(`/api/screenshots/${picture}/undo`, {})
      return [status, body.detail] as unknown
    }
    const over = [409, 'The ten seconds are over: the picture is deleted for good.']
    const absent = await undo(ann, absentId())
    expect(absent).toMatchObject({ 0: 404 })
    await ann.post(`/api/screenshots/${id}/delete`, {})
    app.clock.advance(10_000)
    expect(await undo(ann)).toEqual(over)
    expect(await undo(bob)).toEqual(absent)
    await job('finishDeletions', finishDeletions)
    expect(await stored('screenshots')).toEqual([])
    expect(await undo(ann)).toEqual(over)
    expect(await undo(bob)).toEqual(absent)
    expect(await undo(ann, absentId())).toEqual(absent)
    expect((await ann.post(`/api/webcam-photos/${id}/undo`, {})).status).toBe(404)
  })

  it('[P85] [T15] refuses its return for thirty days, and then nothing tells that it ever was', async () => {
    await ann.post(`/api/screenshots/${id}/delete`, {})
    app.clock.advance(10_000)
    await job('finishDeletions', finishDeletions)
    const deleted = app.clock.now()
    const again = async () =>
      (await shoot('one', app.clock.now() - MINUTE)).body as { code?: string; status?: string }
    app.clock.set(iso(deleted + 29 * DAY))
    await job('purgeExpired', purgeExpired)
    expect(await stored('tombstones')).toHaveLength(4)
    expect((await again()).code).toBe('deleted')
    app.clock.set(iso(deleted + 30 * DAY - 1))
    await job('purgeExpired', purgeExpired)
    expect(await stored('tombstones')).toHaveLength(4)
    app.clock.set(iso(deleted + 31 * DAY))
    await job('purgeExpired', purgeExpired)
    expect(await stored('tombstones')).toEqual([])
    expect((await again()).status).toBe('accepted')
  })

  it('is refused under a legal hold, and so is the purge of what is held', async () => {
    const { setHolds } = await import('../../src/policy/decide/holds')
    setHolds((_payload, category, ids) =>
      Promise.resolve(new Set(category === 'screenshots' ? ids.filter((each) => each === id) : [])),
    )
    try {
      expect((await ann.post(`/api/screenshots/${id}/delete`, {})).body.code).toBe('held')
      app.clock.advance(40 * DAY)
      await job('purgeExpired', purgeExpired)
      expect(await stored('screenshots')).toHaveLength(1)
      setHolds(() => Promise.resolve(new Set()))
      await job('purgeExpired', purgeExpired)
      expect(await stored('screenshots')).toEqual([])
    } finally {
      setHolds(() => Promise.resolve(new Set()))
    }
  })

  it('is for the person alone', async () => {
    const hr = await app.person({ roles: ['hr'] })
    const admin = await app.person({ roles: ['admin'] })
    for (const other of [hr, admin])
      expect((await other.post(`/api/screenshots/${id}/delete`, {})).body.code).toBe('not-found')
    expect((await ann.get('/api/screenshots?depth=0')).body.docs).toHaveLength(1)
  })

  it('keeps the ten minutes hidden while another screenshot of them is on its way out', async () => {
    await shoot('two', ELEVEN - 3 * MINUTE)
    const [one, two] = (await stored('screenshots')).map(({ id: each }) => each)
    await ann.post(`/api/screenshots/${one}/delete`, {})
    await ann.post(`/api/screenshots/${two}/delete`, {})
    await ann.post(`/api/screenshots/${two}/undo`, {})
    expect((await ann.get('/api/screenshots?depth=0')).body.totalDocs).toBe(1)
    expect((await today()).minutes).toBe(1)
    await ann.post(`/api/screenshots/${one}/undo`, {})
    expect((await today()).minutes).toBe(3)
  })

  it('counts two screenshots of the same ten minutes as one gap', async () => {
    await shoot('two', ELEVEN - 3 * MINUTE)
    for (const { id: each } of await stored('screenshots')) {
      await ann.post(`/api/screenshots/${each}/delete`, {})
      app.clock.advance(20_000)
      await job('finishDeletions', finishDeletions)
    }
    expect(await today()).toMatchObject({ minutes: 1, deletedGaps: 1 })
  })
})

describe('a pause', () => {
  it('refuses what is captured in it, and keeps its length when the rest is gone', async () => {
    expect((await ann.post('/api/pauses/start', {})).body.since).toBe(iso(ELEVEN))
    expect((await laptop.get('/ingest/v1/config')).body.paused).toBe(true)
    app.clock.advance(20 * MINUTE)
    expect(await minutes(-1, 5)).toEqual(['accepted', 'outside-working-time'])
    expect((await shoot('paused', ELEVEN + 6 * MINUTE)).body.code).toBe('outside-working-time')
    expect((await ann.post('/api/pauses/end', {})).body).toEqual({ seconds: 1_200 })
    app.clock.advance(5 * MINUTE)
    // Sent late, captured in the pause: refused all the same.
    expect(await minutes(7, 22)).toEqual(['outside-working-time', 'accepted'])
    expect(await today()).toMatchObject({ minutes: 2, pausedSeconds: 1_200 })
    expect((await ann.post('/api/pauses/end', {})).status).toBe(409)

    app.clock.advance(14 * DAY + MINUTE)
    await job('purgeExpired', purgeExpired)
    expect(await stored('pauses')).toEqual([])
    expect((await stored('activity-days'))[0]?.pausedSeconds).toBe(1_200)
  })

  it('counts on a day without any activity, and only its working time', async () => {
    app.clock.set('2026-03-17T03:50:00.000Z') // 11:50; the break is from 12:00 to 13:00
    await ann.post('/api/pauses/start', {})
    app.clock.set('2026-03-17T05:10:00.000Z')
    expect((await ann.post('/api/pauses/end', {})).body).toEqual({ seconds: 1_200 })
    expect(await today()).toMatchObject({ minutes: 0, pausedSeconds: 1_200 })
  })
})

describe('withdrawing', () => {
  it('[P58] refuses the next upload, also one captured before and sent late, and lets what is there go within a day', async () => {
    await shoot('before', ELEVEN - 5 * MINUTE)
    const hr = await app.person({ roles: ['hr'] })
    const viewing = { category: 'screenshots', scope: 'person', subject: ann.id, purpose: 'hours-dispute' }
    expect((await hr.post('/api/viewings', viewing)).status).toBe(201)
    expect((await hr.get('/api/screenshots?depth=0')).body.totalDocs).toBe(1)

    await ann.post('/api/consent', { category: 'screenshots', granted: false, language: 'zh' })
    app.clock.advance(MINUTE)
    expect((await shoot('after', ELEVEN + 30_000)).body.code).toBe('consent-withdrawn')
    expect((await shoot('late', ELEVEN - 4 * MINUTE)).body.code).toBe('consent-withdrawn')
    expect(await minutes(0)).toEqual(['accepted'])
    // Nobody but the person can open what was collected.
    const closed = await hr.get('/api/screenshots?depth=0')
    expect([closed.status, closed.body.docs]).toEqual([403, undefined])
    expect((await ann.get('/api/screenshots?depth=0')).body.totalDocs).toBe(1)

    app.clock.set(iso(ELEVEN + DAY))
    await job('purgeExpired', purgeExpired)
    expect(await stored('screenshots')).toEqual([])
    expect(await stored('activity')).toHaveLength(1)
  })
})
