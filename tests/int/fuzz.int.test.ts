import { createServer, type Server } from 'node:http'
import { readdir } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import sharp from 'sharp'
import type { CollectionSlug } from 'payload'
import { codeHash } from '../../src/records/devices'
import { newSecret } from '../../src/base/links'
import { idOf } from '../../src/base/ids'
import type { Minute } from '../../src/base/minutes'
import { FuzzContext, morningSlots } from '../fuzz/context'
import { fuzz } from '../fuzz/fuzz'
import { AS_OFTEN_AS_SENT, useApp } from '../support/app'

const COUNT = Number(process.env.FUZZ ?? 2_000)
const SEED = Number(process.env.FUZZ_SEED ?? 20_260_316)
const DAYS = ['2026-03-16', '2026-03-17', '2026-03-18', '2026-03-19', '2026-03-20']
const COMPUTERS = 16
/** What good and partly good requests write beside the rows that are compared one by one. */
const MOVING = ['activity', 'activity-days', 'screenshots', 'devices']

describe('bad requests to the device API', () => {
  const app = useApp()
  let server: Server
  let context: FuzzContext

  const all = async <T>(collection: CollectionSlug): Promise<T[]> =>
    (
      await app.payload.db.find<T & { id: string }>({
        collection,
        where: {},
        limit: 0,
        pagination: false,
        req: {},
      })
    ).docs
  const counts = async (): Promise<Record<string, number>> =>
    Object.fromEntries(
      await Promise.all(
        app.payload.config.collections
          .filter(({ slug }) => !MOVING.includes(slug))
          .map(async ({ slug }) => [slug, (await all(slug)).length] as const),
      ),
    )

  beforeAll(async () => {
    app.clock.set('2026-03-15T02:00:00.000Z')
    await app.publish(AS_OFTEN_AS_SENT)
    const person = await app.person({ consents: ['screenshots'] })
    const devices = []
    for (let i = 0; i < COMPUTERS; i++) devices.push(await app.device(person))
    app.clock.set('2026-03-20T09:00:00.000Z')
    const { secret } = newSecret('')
    await app.session(person.id)
    const [session] = (
      await app.payload.find({
        collection: 'sessions',
        where: { subject: { equals: person.id } },
        overrideAccess: true,
      })
    ).docs
    await app.raw('enrolment-codes', {
      hash: codeHash(secret),
      user: person.id,
      employment: person.employment,
      session: String(session?.id),
      expiresAt: '2026-03-20T09:15:00.000Z',
    })
    const drawn = sharp({ create: { width: 64, height: 48, channels: 3, background: '#369' } })
    context = new FuzzContext(devices, morningSlots(DAYS), secret, await drawn.png().toBuffer())
    server = createServer(app.app)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  it(
    `answers ${COUNT} of them without a fault or a hang, and stores exactly what was good`,
    async () => {
      const before = await counts()
      const { port } = server.address() as AddressInfo
      const { bad, good, withToken } = await fuzz(port, context, { count: COUNT, seed: SEED })
      expect(bad).toBeGreaterThanOrEqual(COUNT)
      expect(withToken / bad).toBeGreaterThanOrEqual(0.7)
      expect(good).toBeGreaterThanOrEqual(bad / 10)

      const blocks = await all<{ device: unknown; capturedAt: string; minutes: Minute[] }>('activity')
      const minutes = blocks.flatMap((block) =>
        block.minutes.map(({ m, keys, clicks, title }) => {
          const at = new Date(Date.parse(block.capturedAt) + m * 60_000).toISOString()
          return { minute: `${idOf(block.device)}|${at}`, keys, clicks, title: title ?? '' }
        }),
      )
      const sent = [...context.minutes].map(([minute, { keys, clicks, title = '' }]) => ({
        minute,
        keys,
        clicks,
        // What cannot be stored alike on both databases is put right on the way in.
        title: title
          .toWellFormed()
          .replace(/\p{Cc}/gu, ' ')
          .trim(),
      }))
      const byMinute = (a: { minute: string }, b: { minute: string }) => (a.minute < b.minute ? -1 : 1)
      expect(minutes.sort(byMinute)).toEqual(sent.sort(byMinute))

      const shots = await all<{ device: unknown; clientId: string; file: string; thumb: string }>(
        'screenshots',
      )
      expect(shots.map(({ device, clientId }) => `${idOf(device)}|${clientId}`).sort()).toEqual(
        [...context.screenshots].sort(),
      )
      const filesNow = async () =>
        (await readdir(app.env.MEDIA_DIR, { recursive: true, withFileTypes: true })).filter((entry) =>
          entry.isFile(),
        )
      const isIncoming = ({ parentPath }: { parentPath: string }) =>
        parentPath.includes(`${path.sep}incoming`)
      let files = await filesNow()
      // Of senders who vanished the server may learn a moment later.
      for (let tries = 0; files.some(isIncoming) && tries < 50; tries++) {
        await sleep(100)
        files = await filesNow()
      }
      expect(files.map(({ name }) => name).sort()).toEqual(
        shots.flatMap(({ file, thumb }) => [file, thumb]).sort(),
      )
      expect(files.filter(isIncoming)).toEqual([])

      expect((await all('devices')).length).toBe(COMPUTERS)
      expect(await counts()).toEqual(before)
    },
    COUNT * 50 + 60_000,
  )

  it('the enrolment code that they tried in vain is still good', async () => {
    const answer = await app
      .anonymous()
      .post('/ingest/v1/enrol')
      .send({ code: context.code, name: 'Laptop', platform: 'linux' })
    expect(answer.status).toBe(201)
  })
})
