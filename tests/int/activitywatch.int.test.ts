import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import type { CollectionSlug } from 'payload'
import { activityWatchCommand } from '../../src/commands/activityWatch'
import { bucketsOf, foldActivityWatch } from '../../src/records/reports/activityWatch'
import { byRust, FOLDED, recorded, watchedBy, type Export } from '../support/activityWatch'
import { idOf } from '../../src/base/ids'
import { blockTombstone } from '../../src/policy/decide/tombstones'
import { MONDAY, useApp, type Person, type TestDevice } from '../support/app'

/** A running aw-server: `npm run test:activitywatch` names one. Without it the tests read what one exported. */
const { AW_ORIGIN } = process.env
const app = useApp()
const NOON = '2026-03-16T04:00:00.000Z'
let exported: Export
let ann: Person
let laptop: TestDevice

beforeAll(async () => {
  exported = AW_ORIGIN ? await watchedBy(AW_ORIGIN) : recorded()
  await app.publish([
    { category: 'activity', consent: 'general' },
    { category: 'activity-days', consent: 'general' },
  ])
})
beforeEach(async () => {
  app.clock.set(MONDAY)
  ann = await app.person()
  laptop = await app.device(ann)
  app.clock.set(NOON)
})

const rows = async (collection: CollectionSlug, subject = ann.id) => {
  const { docs } = await app.payload.db.find<Record<string, unknown> & { id: string }>({
    collection,
    where: { subject: { equals: subject } },
    sort: 'capturedAt',
    limit: 0,
    pagination: false,
    req: {},
  })
  return docs
}
const stored = async () =>
  (await rows('activity')).flatMap(({ capturedAt, minutes }) =>
    (minutes as { m: number }[]).map(({ m, ...rest }) => ({
      at: new Date(Date.parse(String(capturedAt)) + m * 60_000).toISOString(),
      ...rest,
    })),
  )
const send = (body: unknown, device = laptop) => device.post('/ingest/v1/activitywatch', body as object)
const HIDDEN = /s3cret|session=|patient|clinic\.example|Clinic|private\.txt|noise of no length|news\.example/

describe('an export of ActivityWatch', () => {
  it('is what the server writes: the one asked and the one kept differ in nothing but when they were made', () => {
    const bare = ({ buckets }: Export) =>
      Object.fromEntries(
        Object.entries(buckets).map(([id, bucket]) => [id, { ...bucket, created: undefined, id: undefined }]),
      )
    expect(bare(exported)).toEqual(bare(recorded()))
  })

  it('is merged into minutes: absences united, noise skipped, private tabs and addresses left out', async () => {
    const { status, body } = await send(exported)
    expect([status, body]).toEqual([
      200,
      {
        minutes: FOLDED.length,
        accepted: FOLDED.length,
        known: 0,
        duplicate: 0,
        refused: {},
        events: { read: 12, empty: 1, unreadable: 0, older: 0, later: 0, nowhere: 0, otherBuckets: 1 },
      },
    ])
    expect(await stored()).toEqual(FOLDED)
    const [day] = await rows('activity-days')
    expect(day).toMatchObject({
      minutes: 10,
      keys: 120,
      clicks: 2,
      seconds: 570,
      programs: { Code: 180, Firefox: 300 },
    })
    expect(JSON.stringify([await rows('activity'), day])).not.toMatch(HIDDEN)
  })

  it('is the same when it comes twice, at once, bucket by bucket, or from the Rust server', async () => {
    await Promise.all([send(exported), send(exported), send(byRust(exported))])
    const once = JSON.stringify(await stored())
    expect(JSON.parse(once)).toEqual(FOLDED)
    for (const again of [exported, byRust(exported)]) {
      const { body } = await send(again)
      expect(body).toMatchObject({ accepted: FOLDED.length, known: FOLDED.length, duplicate: 0, refused: {} })
    }
    expect(JSON.stringify(await stored())).toBe(once)
    expect((await rows('activity-days'))[0]).toMatchObject({ minutes: 10, keys: 120 })
  })

  it('may come as heartbeats', async () => {
    const beat = (type: string, second: number, data: object) => ({
      type,
      timestamp: new Date(Date.parse(NOON) - 600_000 + second * 1000).toISOString(),
      duration: 0,
      data,
    })
    const heartbeats = Array.from({ length: 13 }, (_, i) => [
      beat('currentwindow', i * 10, { app: 'Code', title: 'b.ts' }),
      beat('afkstatus', i * 10, { status: 'not-afk' }),
    ]).flat()
    const { body } = await send({ heartbeats })
    expect(body).toMatchObject({ minutes: 2, accepted: 2 })
    expect((await stored()).map(({ at: _at, ...rest }) => rest)).toEqual([
      { keys: 0, clicks: 0, program: 'Code', title: 'b.ts' },
      { keys: 0, clicks: 0, program: 'Code', title: 'b.ts' },
    ])
  })

  it('goes by consent, employment, working time and age like everything else', async () => {
    const shift = (days: number, hours = 0): Export => ({
      buckets: Object.fromEntries(
        Object.entries(exported.buckets).map(([id, bucket]) => [
          id,
          {
            ...bucket,
            events: bucket.events.map((event) => ({
              ...event,
              timestamp: new Date(
                Date.parse(String(event.timestamp)) + days * 86_400_000 + hours * 3_600_000,
              ).toISOString(),
            })),
          },
        ]),
      ),
    })
    expect((await send(shift(-1))).body).toMatchObject({
      accepted: 0,
      refused: { 'not-in-policy': 10 },
    })
    expect((await send(shift(0, 2))).body).toMatchObject({ minutes: 0 }) // not over yet
    app.clock.set('2026-03-16T12:00:00.000Z')
    expect((await send(shift(0, 2))).body).toMatchObject({ refused: { 'outside-working-time': 10 } })
    app.clock.set('2026-03-31T04:00:00.000Z')
    expect((await send(exported)).body).toMatchObject({ minutes: 0, accepted: 0 })
    app.clock.set(NOON)
    await app.consent(ann.id, 'activity', false)
    app.clock.advance(60_000)
    expect((await send(exported)).body).toMatchObject({ accepted: 0, refused: { 'consent-withdrawn': 10 } })
    expect(await stored()).toEqual([])
  })

  it('that is none, or broken in parts, is refused or read as far as it goes', async () => {
    for (const bad of [
      {},
      { buckets: null },
      { buckets: 'x' },
      { buckets: { a: 1 } },
      { buckets: { a: { type: 1 } } },
      { heartbeats: [1] },
      [],
    ])
      expect([JSON.stringify(bad), (await send(bad)).status]).toEqual([JSON.stringify(bad), 400])
    const odd = [
      null,
      1,
      {},
      { timestamp: 'yesterday', duration: 1, data: {} },
      { timestamp: '2026-03-16T02:20:00Z', duration: -5, data: {} },
      { timestamp: '2026-03-16T02:20:00Z', duration: 'long', data: {} },
      { timestamp: '2026-03-16T02:20:00Z', duration: 60, data: null },
      { timestamp: '2026-03-16T02:21:00Z', duration: 60, data: { app: 7, title: ['x'], presses: 'many' } },
      {
        timestamp: '0001-01-01T00:00:00Z',
        duration: 1e12,
        data: { app: 'Eternity', title: '\u0000a\ud800' },
      },
    ]
    const { status, body } = await send({
      buckets: { w: { type: 'currentwindow', hostname: null, events: odd } },
    })
    expect([status, body.events]).toEqual([
      200,
      { read: 2, empty: 0, unreadable: 6, older: 0, later: 1, nowhere: 0, otherBuckets: 0 },
    ])
    expect(await rows('activity')).not.toEqual([])
  })

  it('[B14] makes nothing up: what has not ended is left for the next time, and counted', async () => {
    const timestamp = '2026-03-16T02:20:00Z'
    const bucket = (type: string, duration: number, data: object) => ({
      type,
      hostname: 'h',
      events: [{ timestamp, duration, data }],
    })
    const { body } = await send({
      buckets: {
        a: bucket('afkstatus', 1e9, { status: 'not-afk' }),
        w: bucket('currentwindow', 120, { app: 'Code', title: 'a' }),
      },
    })
    expect(body).toMatchObject({ minutes: 0, accepted: 0, events: { read: 1, later: 1 } })
    expect(await rows('activity')).toEqual([])
  })
})

describe('in the portal', () => {
  const [{ host, minutes } = { host: '', minutes: [] }] = foldActivityWatch(bucketsOf(recorded())!, {
    start: Date.parse(MONDAY),
    end: Date.parse(NOON),
  }).hosts
  const bring = (device: string | null, preview: boolean, items: unknown[] = minutes, who = ann) =>
    who.post('/api/activitywatch', { device, host, preview, items })
  const tally = (results: { status: string }[]) => results.map(({ status }) => status)

  it('one looks first, and nothing is stored; then it is, under one’s own computer', async () => {
    const looked = await bring(laptop.id, true)
    expect([looked.status, tally(looked.body.results as { status: string }[])]).toEqual([
      200,
      minutes.map(() => 'accepted'),
    ])
    expect([await stored(), (await rows('devices')).length]).toEqual([[], 1])
    await bring(laptop.id, false)
    expect(await stored()).toEqual(FOLDED)
    // What the computer sends itself, and what is brought in again, counts once.
    await send(exported)
    await bring(laptop.id, false)
    expect((await rows('activity-days'))[0]).toMatchObject({ minutes: 10, keys: 120 })
    const known = await bring(laptop.id, true, [{ ...minutes[0], keys: 31 }])
    expect(known.body.results).toEqual([{ index: 0, status: 'duplicate' }])
  })

  it('without a computer it goes under a virtual one, made once, which nothing can send for', async () => {
    expect((await bring(null, true)).status).toBe(200)
    expect(await rows('devices')).toHaveLength(1)
    await Promise.all([bring(null, false), bring(null, false)])
    await bring(null, false)
    const devices = (await rows('devices')).filter(({ virtual }) => virtual)
    expect(devices).toMatchObject([{ employment: ann.employment, name: 'annas-laptop', virtual: true }])
    expect(await stored()).toEqual(FOLDED)
    const { docs } = await app.payload.db.find({
      collection: 'device-tokens',
      where: { device: { equals: devices[0]!.id } },
      req: {},
    })
    expect(docs).toEqual([])
  })

  it('nobody brings in for another, nor under another’s or a stopped computer, nor undeclared', async () => {
    const stranger = await app.person()
    expect((await bring(laptop.id, false, minutes, stranger)).status).toBe(404)
    expect(
      (
        await app
          .anonymous()
          .post('/api/activitywatch')
          .set('sec-fetch-site', 'same-origin')
          .send({ device: null, host, preview: true, items: minutes })
      ).status,
    ).toBe(401)
    await ann.post(`/api/devices/${laptop.id}/revoke`, {})
    expect((await bring(laptop.id, false)).status).toBe(404)
    expect(
      (await ann.post('/api/activitywatch', { device: null, host, preview: true, items: [], url: 'x' }))
        .status,
    ).toBe(400)
    const { body } = await bring(null, false, [{ ...minutes[0], url: 'https://x.example' }])
    expect(body.results).toMatchObject([{ status: 'refused', code: 'undeclared-field' }])
    expect([await stored(), await rows('activity', stranger.id)]).toEqual([[], []])
  })
})

describe('one reader behind every door', () => {
  const noon = { start: Date.parse(MONDAY), end: Date.parse(NOON) }
  const doors = {
    portal: async (given: Export, device: string | null = null) => {
      for (const { host, minutes: items } of foldActivityWatch(bucketsOf(given)!, noon).hosts)
        expect((await ann.post('/api/activitywatch', { device, host, preview: false, items })).status).toBe(
          200,
        )
    },
    device: async (given: Export) => {
      expect((await send(given)).status).toBe(200)
    },
    folded: async (given: Export) => {
      for (const { host, minutes: items } of foldActivityWatch(bucketsOf(given)!, noon).hosts)
        expect((await laptop.post('/ingest/v1/activity', { host, items })).status).toBe(200)
    },
  }
  type Door = keyof typeof doors
  const named = (given: Export, hostname: string): Export => ({
    buckets: Object.fromEntries(
      Object.entries(given.buckets).map(([id, bucket]) => [
        `${id}-${hostname}`,
        { ...bucket, hostname: bucket.type === 'web.tab.current' ? 'unknown' : hostname },
      ]),
    ),
  })
  const counted = async () => {
    const days = await rows('activity-days')
    const blocks = await rows('activity')
    return {
      days: days.map(({ minutes, seconds, keys, clicks }) => ({ minutes, seconds, keys, clicks })),
      minutes: blocks.reduce((sum, { minutes }) => sum + (minutes as unknown[]).length, 0),
    }
  }
  const ONCE = { days: [{ minutes: 10, seconds: 570, keys: 120, clicks: 2 }], minutes: 10 }

  const orders: Door[][] = [
    ['portal', 'device', 'folded'],
    ['device', 'portal', 'folded'],
    ['folded', 'device', 'portal'],
    ['folded', 'portal', 'device'],
  ]
  it.each(orders.map((order) => [order.join(', '), order] as const))(
    '[B14] [E5] the same file counts once: %s',
    async (_, order) => {
      for (const door of order) await doors[door](exported)
      expect(await counted()).toEqual(ONCE)
      // A second computer of hers sends the same file: it is the same one’s all the same.
      const desk = await app.device(ann)
      await send(exported, desk)
      expect(await counted()).toEqual(ONCE)
    },
  )

  it('[B14] what was brought in before computers were told apart counts once, too', async () => {
    const old = await app.raw('devices', {
      subject: ann.id,
      employment: ann.employment,
      name: 'ActivityWatch',
      platform: 'other',
      virtual: true,
      enrolledAt: MONDAY,
    })
    await doors.portal(exported)
    expect((await rows('activity')).map(({ device }) => idOf(device))).toContain(old)
    expect((await rows('devices')).filter(({ virtual }) => virtual)).toHaveLength(1)
    await doors.portal(exported)
    expect(await counted()).toEqual(ONCE)
  })

  it('[B14] a phone is not the computer: each has its device, time is united, counts add up', async () => {
    await doors.device(exported)
    await doors.portal(named(exported, 'phone'))
    const virtual = (await rows('devices')).filter((each) => each.virtual)
    expect(virtual).toMatchObject([{ name: 'phone' }])
    expect(await counted()).toEqual({
      days: [{ minutes: 10, seconds: 570, keys: 240, clicks: 4 }],
      minutes: 20,
    })
    // Chosen by hand, a computer that stands for another file’s is not taken for this one.
    await doors.portal(named(exported, 'tablet'), laptop.id)
    expect((await rows('devices')).filter((each) => each.virtual)).toHaveLength(2)
  })

  it('[B14] a second upload says that all of it is there, and so does the look before it', async () => {
    const [{ host, minutes: items } = { host: '', minutes: [] }] = foldActivityWatch(
      bucketsOf(exported)!,
      noon,
    ).hosts
    const bring = async (preview: boolean) =>
      (await ann.post('/api/activitywatch', { device: null, host, preview, items })).body as {
        results: { status: string; known?: boolean }[]
        device: string | null
      }
    const first = await bring(true)
    expect([first.device, first.results.some(({ known }) => known)]).toEqual([null, false])
    expect((await bring(false)).results.some(({ known }) => known)).toBe(false)
    for (const preview of [true, false]) {
      const again = await bring(preview)
      expect([
        again.device,
        again.results.every(({ status, known }) => status === 'accepted' && known),
      ]).toEqual(['annas-laptop', true])
    }
  })

  it('[B14] a computer that was stopped takes nothing more, from no door: what is new begins another, and what is there counts once', async () => {
    const anew = async (given: Export) => {
      const [{ host, minutes: items } = { host: '', minutes: [] }] = foldActivityWatch(
        bucketsOf(given)!,
        noon,
      ).hosts
      const looked = await ann.post('/api/activitywatch', { device: null, host, preview: true, items })
      return [looked.body.anew, looked.body.device] as [boolean, string | null]
    }
    const cut = (given: Export, until: number): Export => ({
      buckets: Object.fromEntries(
        Object.entries(given.buckets).map(([id, bucket]) => [
          id,
          {
            ...bucket,
            events: bucket.events.filter(({ timestamp }) => Date.parse(String(timestamp)) < until),
          },
        ]),
      ),
    })
    const under = async () =>
      (await rows('activity')).reduce<Record<string, number>>((sums, { device, minutes }) => {
        const id = idOf(device)
        return { ...sums, [id]: (sums[id] ?? 0) + (minutes as unknown[]).length }
      }, {})
    const middle = Date.parse(FOLDED[5]!.at)
    await doors.device(cut(exported, middle))
    const before = await under()
    expect(Object.keys(before)).toEqual([laptop.id])
    expect(await anew(exported)).toEqual([false, 'Laptop'])

    expect((await ann.post(`/api/devices/${laptop.id}/revoke`, {})).status).toBe(200)
    // Its token is refused; the person herself, and another computer of hers, bring its file in.
    expect((await send(exported)).status).toBe(401)
    expect(await anew(exported)).toEqual([true, null])
    expect(await under()).toEqual(before)
    await doors.portal(exported)
    const desk = await app.device(ann)
    for (const again of [exported, exported]) {
      expect((await send(again, desk)).status).toBe(200)
      await doors.portal(again)
    }
    const after = await under()
    expect(after[laptop.id]).toBe(before[laptop.id])
    expect(Object.keys(after)).toHaveLength(2)
    expect(await counted()).toEqual(ONCE)
    expect(
      (await ann.post('/api/activitywatch', { device: laptop.id, host: 'x', preview: true, items: [{}] }))
        .status,
    ).toBe(404)

    // The one that stands for files alone can be stopped, too; and the same computer, enrolled anew, stands for itself.
    const virtual = Object.keys(after).find((id) => id !== laptop.id) ?? ''
    expect((await ann.post(`/api/devices/${virtual}/revoke`, {})).status).toBe(200)
    expect((await send(exported, desk)).status).toBe(200)
    expect(await anew(exported)).toEqual([true, 'Laptop'])
    expect(await under()).toEqual(after)
    expect(await counted()).toEqual(ONCE)
  })

  it('[T15] what was deleted comes back by no file, under whichever computer’s name and by whichever door', async () => {
    await doors.device(exported)
    const [block] = await rows('activity')
    // As deleting a screenshot of these ten minutes leaves it: the block is gone, and a tombstone of its computer stands.
    const start = Date.parse(String(block?.capturedAt))
    await app.payload.db.deleteMany({ collection: 'activity', where: { id: { equals: block?.id } }, req: {} })
    await app.raw('tombstones', {
      key: blockTombstone(idOf(block?.device), start),
      category: 'activity',
      subject: ann.id,
      at: NOON,
      expiresAt: '2026-04-15T04:00:00.000Z',
    })
    const left = await stored()
    expect(left.length).toBeLessThan(FOLDED.length)
    const within = ({ at }: { at: string }) => Date.parse(at) >= start && Date.parse(at) < start + 600_000
    for (const name of ['annas-laptop', 'another', 'unknown'])
      for (const door of ['portal', 'device', 'folded'] as const) await doors[door](named(exported, name))
    expect((await stored()).filter(within)).toEqual([])
    // A computer of hers that reports itself is another matter: what it saw it did not see for the other.
    const desk = await app.device(ann)
    const seen = { at: new Date(start + 60_000).toISOString(), keys: 1, clicks: 0 }
    const { body } = await desk.post('/ingest/v1/activity', { items: [seen] })
    expect(body.results).toEqual([{ index: 0, status: 'accepted' }])
    // And the document says both.
    const { paths } = (await desk.get('/ingest/v1/openapi.json')).body
    expect(paths['/activity'].post.description).toMatch(
      /deleted on this computer.*`host`.*on any of the person/,
    )
    expect(paths['/activitywatch'].post.description).toMatch(
      /with a `host`.*whichever computer they come from/,
    )
  })

  it('[E5] a day without the watcher of absence is the same at each door', async () => {
    app.clock.set('2026-03-18T04:00:00.000Z')
    const event = (timestamp: string, duration: number, data: object) => ({ timestamp, duration, data })
    const stopped: Export = {
      buckets: {
        w: {
          type: 'currentwindow',
          hostname: 'h',
          events: [
            event('2026-03-17T02:00:00Z', 600, { app: 'Code' }),
            event('2026-03-18T02:00:00Z', 600, { app: 'Code' }),
          ],
        },
        a: {
          type: 'afkstatus',
          hostname: 'h',
          events: [event('2026-03-17T02:00:00Z', 300, { status: 'not-afk' })],
        },
      },
    }
    await send(stopped)
    const byDevice = await stored()
    expect(byDevice).toHaveLength(5)
    const span = { start: Date.parse('2026-03-04T04:00:00Z'), end: Date.parse('2026-03-18T04:00:00Z') }
    const [folded] = foldActivityWatch(bucketsOf(stopped)!, span).hosts
    expect(folded?.minutes.map(({ at }) => at)).toEqual(byDevice.map(({ at }) => at))
  })
})

describe('from the command line', () => {
  let server: Server
  let dir: string
  beforeAll(async () => {
    dir = await mkdtemp(path.join(os.tmpdir(), 'glasswork-aw-test-'))
    server = createServer((req, res) => void app.app(req, res))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve))
    await rm(dir, { recursive: true, force: true })
  })
  const run = async (...args: string[]) => {
    const { port } = server.address() as AddressInfo
    const said: string[] = []
    const write = process.stdout.write.bind(process.stdout)
    process.stdout.write = (chunk: string) => said.push(String(chunk)) > 0
    try {
      const where = ['--server', `http://127.0.0.1:${port}`, '--token-file', path.join(dir, 'token')]
      const code = await activityWatchCommand(app.env, [...args, ...where])
      return { code, said: said.join('') }
    } finally {
      process.stdout.write = write
    }
  }

  it('a file is sent with a code, and the next time with the token that it was given', async () => {
    const file = path.join(dir, 'export.json')
    await writeFile(file, JSON.stringify(exported))
    const { code } = (await ann.post('/api/enrolment-codes', {})).body as { code: string }
    const first = await run(file, '--code', code)
    expect(first.code).toBe(0)
    expect(first.said).toContain('10 minutes read: 10 new, 0 there already')
    expect(await stored()).toEqual(FOLDED)
    expect((await run(file)).said).toContain('10 minutes read: 0 new, 10 there already')
    expect(await stored()).toEqual(FOLDED)
    await writeFile(file, '{"nothing": true}')
    await expect(run(file)).rejects.toThrow('not an export of ActivityWatch')
  })

  it('a running server is asked for the last days', async () => {
    const aw = AW_ORIGIN ?? (await replay())
    const { code } = (await ann.post('/api/enrolment-codes', {})).body as { code: string }
    expect((await run('--from', aw, '--code', code)).said).toContain('10 minutes read: 10 new')
    expect(await stored()).toEqual(FOLDED)
  })

  let replayed: Server | undefined
  afterAll(() => replayed?.close())
  /** What an aw-server answered to the same questions, where none runs. */
  const replay = async (): Promise<string> => {
    const { buckets } = recorded()
    replayed = createServer((req, res) => {
      const id = /buckets\/([^/]+)\/events/.exec(req.url ?? '')?.[1]
      const events = id && buckets[decodeURIComponent(id)]?.events
      res.setHeader('content-type', 'application/json')
      res.end(JSON.stringify(id ? events : buckets))
    })
    await new Promise<void>((resolve) => replayed?.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(replayed.address() as AddressInfo).port}`
  }
})
