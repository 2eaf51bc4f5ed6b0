import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { diskState, failingJobs } from '../../src/admin/start/health'
import { fileStore } from '../../src/files/current'
import { isLow, readSpaces, type Space } from '../../src/files/space'
import { JOBS } from '../../src/jobs'
import type { Job } from '../../src/jobs/job'
import { measure } from '../../src/jobs/system/measureDisk'
import { runJob } from '../../src/jobs/run'
import { MONDAY, ROOMY, useApp, type TestDevice } from '../support/app'

const app = useApp()
const MINUTE = 60_000
const DAY = 1440 * MINUTE
const MEGABYTE = 1_048_576
const disk = (percent: number, folders = ['data', 'media']): Space => ({
  folders,
  free: (ROOMY.total * percent) / 100,
  total: ROOMY.total,
})
const iso = (at: number): string => new Date(at).toISOString()
const run = (name: string, job: Job) => runJob(name, job, { payload: app.payload, files: fileStore() })
const count = async (collection: 'activity' | 'screenshots' | 'job-runs') =>
  (await app.payload.count({ collection, overrideAccess: true })).totalDocs

let laptop: TestDevice
let png: Buffer
beforeAll(async () => {
  await app.publish()
  laptop = await app.device(await app.person({ consents: ['screenshots'] }))
  png = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#336699' } })
    .png()
    .toBuffer()
  app.clock.advance(30 * MINUTE)
})
beforeEach(() => {
  app.spaces = [ROOMY]
})

const queue = () => [{ at: iso(app.clock.now() - MINUTE), keys: 7, clicks: 1 }]
const shoot = (clientId: string) =>
  laptop
    .post('/ingest/v1/screenshots')
    .field('clientId', clientId)
    .field('capturedAt', iso(app.clock.now() - MINUTE))
    .attach('image', png, 'shot.png')

describe('a disk that fills up', () => {
  it('makes devices wait below five percent, and takes everything once there is room again', async () => {
    app.spaces = [disk(4.9)]
    const items = queue()
    const refused = await laptop.post('/ingest/v1/activity', { items })
    expect([refused.status, refused.body.code]).toEqual([503, 'storage-low'])
    expect(refused.headers['content-type']).toContain('application/problem+json')
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    const image = await shoot('while-full')
    expect([image.status, image.body.code]).toEqual([503, 'storage-low'])
    const code = await app.anonymous().post('/ingest/v1/enrol').send({ code: 'x', name: 'x' })
    expect([code.status, code.body.code]).toEqual([503, 'storage-low'])
    expect([await count('activity'), await count('screenshots')]).toEqual([0, 0])

    app.spaces = [disk(5)]
    const taken = await laptop.post('/ingest/v1/activity', { items })
    expect(taken.body.results).toEqual([{ index: 0, status: 'accepted' }])
    expect((await shoot('while-full')).status).toBe(201)
    expect([await count('activity'), await count('screenshots')]).toEqual([1, 1])
  })

  it('refuses before a byte of the body is read', async () => {
    app.spaces = [disk(1)]
    // Neither JSON nor of a type that is taken: whoever read it would answer something else.
    const answer = await laptop
      .post('/ingest/v1/activity')
      .type('text/plain')
      .send('x'.repeat(3 * MEGABYTE))
    expect([answer.status, answer.body.code]).toEqual([503, 'storage-low'])
  })

  it('counts each disk by itself, and lets devices ask what they may collect', async () => {
    app.spaces = [disk(80, ['data']), disk(2, ['media'])]
    expect((await laptop.post('/ingest/v1/activity', { items: queue() })).status).toBe(503)
    expect((await laptop.get('/ingest/v1/config')).status).toBe(200)
  })

  it('purges and deletes as before', async () => {
    const before = app.clock.now()
    app.spaces = [disk(1)]
    app.clock.set(iso(before + 400 * DAY))
    const outcome = await run('purgeExpired', JOBS.purgeExpired!.job)
    expect(outcome).toMatchObject({ ran: true, counts: { activity: 1, screenshots: 1 } })
    expect([await count('activity'), await count('screenshots')]).toEqual([0, 0])
    app.clock.set(iso(before))
  })
})

describe('the health of the server', () => {
  const ready = async () => (await app.anonymous().get('/readyz')).body as unknown
  const disks = () => diskState(app.payload, () => Promise.resolve(app.spaces))
  const failing = async () => (await failingJobs(app.payload, Object.keys(JOBS))).map(({ job }) => job)

  it('[K3] tells everybody whether it is ready, and nobody outside of disk and jobs', async () => {
    app.spaces = [disk(60)]
    expect(await disks()).toMatchObject([
      { folders: ['data', 'media'], percentFree: 60, low: false, warn: false },
    ])
    expect(await ready()).toEqual({ ready: true })
    app.spaces = [disk(3)]
    expect(await disks()).toMatchObject([{ percentFree: 3, low: true, warn: true }])
    expect(await ready()).toEqual({ ready: true })
  })

  it('forecasts in days from what was measured, and warns in time', async () => {
    // From 60 % in steps of 5 % a day: after four days 40 %, and 5 % seven days later.
    for (let day = 0; day <= 4; day++) {
      app.clock.set(iso(Date.parse(MONDAY) + day * DAY))
      app.spaces = [disk(60 - 5 * day)]
      await run(
        'measureDisk',
        measure(() => Promise.resolve(app.spaces)),
      )
    }
    expect(await disks()).toMatchObject([
      { folders: ['data', 'media'], percentFree: 40, days: 7, low: false, warn: true },
    ])
    app.clock.set(iso(Date.parse(MONDAY) + 30 * DAY))
    expect(await disks()).toMatchObject([{ days: null, low: false, warn: false }])
  })

  it('names jobs that failed last, and no longer once one has gone well', async () => {
    const fail: Job = () => Promise.reject(new Error('a value that must not be kept'))
    await expect(run('sweepFiles', fail)).rejects.toThrow()
    expect(await failing()).toEqual(['sweepFiles'])
    expect(await ready()).toEqual({ ready: true })
    app.clock.advance(MINUTE)
    expect(await run('sweepFiles', () => Promise.resolve({}))).toEqual({ ran: true, counts: {} })
    expect(await failing()).toEqual([])
    const rows = await count('job-runs')
    app.clock.advance(MINUTE)
    await run('sweepFiles', () => Promise.resolve({}))
    expect(await count('job-runs')).toBe(rows)
  })
})

describe('the free space', () => {
  it('is read from the file system, also of a folder that is not there yet', async () => {
    const dir = await mkdtemp(path.join(os.tmpdir(), 'glasswork-space-'))
    const spaces = await readSpaces({ DATA_DIR: dir, MEDIA_DIR: path.join(dir, 'not', 'yet') })
    expect(spaces).toHaveLength(1)
    expect(spaces[0]?.folders).toEqual(['data', 'media'])
    expect(spaces[0]?.free).toBeGreaterThan(0)
    expect(spaces[0]?.total).toBeGreaterThan(spaces[0]?.free ?? 0)
    await rm(dir, { recursive: true })
  })

  it('is low below a twentieth of the whole', () => {
    expect([isLow({ free: 5, total: 100 }), isLow({ free: 4.99, total: 100 })]).toEqual([false, true])
  })
})
