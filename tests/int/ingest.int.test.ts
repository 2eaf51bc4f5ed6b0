import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { jest } from '@jest/globals'
import sharp from 'sharp'
import type { CollectionSlug } from 'payload'
import { isMongo, mongoOf } from '../../src/db/kind'
import { newSecret } from '../../src/base/links'
import { codeHash } from '../../src/records/devices'
import { pictureTombstone, blockTombstone } from '../../src/policy/decide/tombstones'
import { plainPage } from '../../src/http/plainPage'
import { MONDAY, useApp, type Person, type TestDevice } from '../support/app'

/** Monday, 11:00 in Shanghai: the version is an hour in force. */
const ELEVEN = '2026-03-16T03:00:00.000Z'
const HOUR = 3_600_000
const DAY = 24 * HOUR
const at = (offset: number): string => new Date(Date.parse(ELEVEN) + offset).toISOString()
const minute = (offset: number, more: object = {}) => ({ at: at(offset), keys: 40, clicks: 3, ...more })

describe('device API', () => {
  const app = useApp()
  let png: Buffer
  let ann: Person
  let laptop: TestDevice

  beforeAll(async () => {
    await app.publish()
    png = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#336699' } })
      .png()
      .toBuffer()
  })
  beforeEach(async () => {
    app.clock.set(MONDAY)
    ann = await app.person({ consents: ['screenshots'] })
    laptop = await app.device(ann)
    app.clock.set(ELEVEN)
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
  const send = async (items: unknown, device = laptop) => {
    const { status, body } = await device.post('/ingest/v1/activity', { items })
    expect(status).toBe(200)
    return (body.results as { status: string; code?: string }[]).map(({ status: each, code }) => code ?? each)
  }
  const shoot = (clientId: string, capturedAt = at(-60_000), image: Buffer = png, device = laptop) =>
    device
      .post('/ingest/v1/screenshots')
      .field('clientId', clientId)
      .field('capturedAt', capturedAt)
      .attach('image', image, 'shot.png')
  const filesOf = async (category: string) =>
    (await readdir(path.join(app.env.MEDIA_DIR, category), { recursive: true }).catch(() => [])).filter(
      (name) => name.length > 3,
    )

  describe('who may send', () => {
    it('asks for a token before it reads a byte, and answers problems', async () => {
      for (const [method, url] of [
        ['get', 'config'],
        ['post', 'activity'],
        ['post', 'screenshots'],
      ] as const) {
        for (const token of ['', 'Bearer x', `Bearer ${'a'.repeat(43)}`, laptop.token]) {
          const answer = await app
            .anonymous()
            [method](`/ingest/v1/${url}`)
            .set('authorization', token)
            .set('content-type', 'text/plain')
          expect([answer.status, answer.body.code]).toEqual([401, 'unauthenticated'])
          expect(answer.headers['content-type']).toContain('application/problem+json')
        }
      }
    })

    it('[P80] [T7] refuses a device the moment it is revoked or the employment ends', async () => {
      expect((await laptop.get('/ingest/v1/config')).status).toBe(200)
      await app.payload.db.updateOne({
        collection: 'devices',
        id: laptop.id,
        data: { revokedAt: ELEVEN },
        req: {},
      })
      expect((await laptop.get('/ingest/v1/config')).status).toBe(401)

      const desktop = await app.device(ann)
      expect(await send([minute(-60_000)], desktop)).toEqual(['accepted'])
      await app.payload.update({
        collection: 'employments',
        id: ann.employment,
        data: { until: '2026-03-15' },
        overrideAccess: true,
      })
      for (const answer of [
        await desktop.get('/ingest/v1/config'),
        await desktop.post('/ingest/v1/activity', { items: [minute(0)] }),
        await shoot('c', at(0), png, desktop),
      ]) {
        expect([answer.status, answer.body.code]).toEqual([403, 'account-ended'])
      }
    })

    it('has no other doors', async () => {
      expect((await laptop.get('/ingest/v1/activity')).status).toBe(405)
      expect((await laptop.get('/ingest/v1/nothing')).body.code).toBe('not-found')
    })
  })

  describe('enrolment', () => {
    const codeFor = async (expiresAt = at(10 * 60_000)) => {
      const { secret } = newSecret()
      const [session] = (
        await app.payload.find({
          collection: 'sessions',
          where: { subject: { equals: ann.id } },
          overrideAccess: true,
        })
      ).docs
      await app.raw('enrolment-codes', {
        hash: codeHash(secret),
        user: ann.id,
        employment: ann.employment,
        session: String(session?.id),
        expiresAt,
      })
      return secret
    }
    const enrol = (body: object) => app.anonymous().post('/ingest/v1/enrol').send(body)

    it('[P9] [P10] gives a token for a code and stores the declared fields alone', async () => {
      const answer = await enrol({
        code: await codeFor(),
        name: 'Work laptop',
        platform: 'linux',
        agentVersion: '0.1',
        serial: 'C02XK1',
        mac: '00:11:22:33:44:55',
        hostname: 'ann-pc',
        ip: '10.0.0.9',
        latitude: 31.2,
      })
      expect(answer.status).toBe(201)
      const device = await app.payload.db.findOne({
        collection: 'devices',
        where: { id: { equals: answer.body.device.id } },
        req: {},
      })
      const {
        id: _id,
        createdAt: _c,
        updatedAt: _u,
        ...stored
      } = device as unknown as Record<string, unknown>
      const filled = Object.fromEntries(
        Object.entries(stored).filter(([, value]) => value !== null && value !== undefined),
      )
      expect(filled).toEqual({
        subject: ann.id,
        employment: ann.employment,
        name: 'Work laptop',
        platform: 'linux',
        agentVersion: '0.1',
        enrolledAt: ELEVEN,
      })
      const config = await app
        .anonymous()
        .get('/ingest/v1/config')
        .set('authorization', `Bearer ${answer.body.token}`)
      expect(config.status).toBe(200)
      const { docs: tokens } = await app.payload.db.find({
        collection: 'device-tokens',
        where: { device: { equals: answer.body.device.id } },
        req: {},
      })
      expect(JSON.stringify(tokens)).not.toContain(answer.body.token)
    })

    it('[B1] takes a code however it is typed, and the last one alone that was asked for', async () => {
      const codeOf = async () => {
        const { status, body } = await ann.post('/api/enrolment-codes', {})
        expect(status).toBe(201)
        return String(body.code)
      }
      const typed = [
        (code: string) => code.toLowerCase(),
        (code: string) => ` ${code.replaceAll('-', ' ')} `,
        (code: string) => code.replaceAll('-', ''),
        (code: string) => [...code].map((c) => String.fromCodePoint(c.codePointAt(0)! + 0xfee0)).join(''),
      ]
      for (const as of typed)
        expect((await enrol({ code: as(await codeOf()), name: 'Laptop' })).status).toBe(201)
      const first = await codeOf()
      const second = await codeOf()
      expect((await enrol({ code: first, name: 'Laptop' })).status).toBe(410)
      expect((await enrol({ code: second, name: 'Laptop' })).status).toBe(201)
      expect((await enrol({ code: ' - ', name: 'Laptop' })).status).toBe(410)
      expect((await enrol({ code: second })).body.detail).toBe('Missing, or does not fit: name.')
    })

    it('takes a code once, whoever is faster, and none that is unknown or old', async () => {
      const code = await codeFor()
      const answers = await Promise.all([1, 2, 3, 4].map(() => enrol({ code, name: 'Race' })))
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 410, 410, 410])
      for (const bad of [code, 'nonsense', await codeFor(at(-1))]) {
        expect((await enrol({ code: bad, name: 'x' })).body).toMatchObject({
          status: 410,
          code: 'expired-link',
        })
      }
      expect((await enrol({ name: 'x' })).status).toBe(400)
    })
  })

  describe('config', () => {
    it('[P4] tells random capture times, the same when asked again, at most 15 minutes ahead, and 304 when nothing changed', async () => {
      app.clock.set('2026-03-16T03:05:30.000Z')
      const first = await laptop.get('/ingest/v1/config')
      expect(first.body).toMatchObject({
        policyVersion: expect.any(Number),
        zone: 'Asia/Shanghai',
        paused: false,
      })
      expect(first.body.categories.activity).toEqual({ collect: true, seconds: true })
      const { captureAt } = first.body.categories.screenshots as { captureAt: string[] }
      for (const time of captureAt) {
        expect(Date.parse(time)).toBeGreaterThan(app.clock.now())
        expect(Date.parse(time)).toBeLessThanOrEqual(app.clock.now() + 15 * 60_000)
      }
      const again = await laptop.get('/ingest/v1/config')
      expect(again.body).toEqual(first.body)
      const unchanged = await laptop.get('/ingest/v1/config').set('if-none-match', first.headers.etag!)
      expect(unchanged.status).toBe(304)
      expect(first.headers['cache-control']).toContain('no-store')
      const { docs: plans } = await app.payload.db.find({
        collection: 'capture-plans',
        where: { device: { equals: laptop.id } },
        req: {},
      })
      expect(plans).toHaveLength(2)

      const desktop = await app.device(ann)
      await desktop.get('/ingest/v1/config')
      const { docs: others } = await app.payload.db.find<{ id: string; at: string }>({
        collection: 'capture-plans',
        where: { device: { equals: desktop.id } },
        sort: 'at',
        req: {},
      })
      expect(others.map((plan) => plan.at)).not.toEqual(
        (plans as unknown as { at: string }[]).map((plan) => plan.at).sort(),
      )
    })

    it('says no, and why, and plans nothing: without consent, in a pause, out of hours', async () => {
      app.clock.set(MONDAY)
      const bob = await app.device(await app.person())
      app.clock.set(ELEVEN)
      const withoutConsent = (await bob.get('/ingest/v1/config')).body.categories
      expect(withoutConsent).toEqual({
        activity: { collect: true, seconds: true },
        screenshots: { collect: false, code: 'consent-missing', captureAt: [] },
        'webcam-photos': { collect: false, code: 'not-in-policy', captureAt: [] },
        'device-logs': { collect: false, code: 'not-in-policy', kinds: [] },
      })
      await app.raw('pauses', { subject: ann.id, start: ELEVEN })
      const { personChanged } = await import('../../src/policy/decide/epochs')
      await personChanged(app.payload, ann.id)
      const paused = (await laptop.get('/ingest/v1/config')).body
      expect(paused).toMatchObject({
        paused: true,
        categories: { activity: { code: 'outside-working-time' }, screenshots: { captureAt: [] } },
      })
      app.clock.set('2026-03-16T14:00:00.000Z')
      expect((await bob.get('/ingest/v1/config')).body.categories.activity.code).toBe('outside-working-time')
    })
  })

  describe('activity', () => {
    it('[P5] [P7] stores one count a minute in blocks of ten, stamped, and the day beside it', async () => {
      const codes = await send([
        minute(-20 * 60_000 + 12_345, { title: 'Budget', program: '/opt/x.y/$calc' }),
        minute(-20 * 60_000 + 30_000, { title: 'faster sample', keys: 9 }),
        minute(-19 * 60_000),
        minute(-5 * 60_000, { program: '/opt/x.y/$calc' }),
      ])
      expect(codes).toEqual(['accepted', 'duplicate', 'accepted', 'accepted'])
      const blocks = await rows('activity')
      expect(blocks.map(({ capturedAt }) => new Date(capturedAt as string).toISOString())).toEqual([
        at(-20 * 60_000),
        at(-10 * 60_000),
      ])
      expect(blocks[0]).toMatchObject({
        subject: ann.id,
        company: app.company,
        device: laptop.id,
        localDate: '2026-03-16',
        zone: 'Asia/Shanghai',
        rev: 1,
        minutes: [
          { m: 0, keys: 40, clicks: 3, title: 'Budget', program: '/opt/x.y/$calc' },
          { m: 1, keys: 40, clicks: 3 },
        ],
      })
      expect(new Date(blocks[0]!.expiresAt as string).toISOString()).toBe(at(-20 * 60_000 + 60 * DAY))
      expect(await rows('activity-days')).toMatchObject([
        {
          localDate: '2026-03-16',
          minutes: 3,
          keys: 120,
          clicks: 9,
          seconds: 180,
          programs: { '/opt/x.y/$calc': 120 },
          pausedSeconds: 0,
          deletedGaps: 0,
        },
      ])
      const { body } = await ann.get('/api/activity?depth=0')
      expect(body.totalDocs).toBe(2)
    })

    it('counts once what is sent twice, also at the same time, and unites devices', async () => {
      const items = Array.from({ length: 30 }, (_, i) => minute(-40 * 60_000 + i * 60_000))
      const all = await Promise.all([send(items), send(items), send(items.slice(10)), send(items)])
      expect(new Set(all.flat())).toEqual(new Set(['accepted']))
      const desktop = await app.device(ann)
      await Promise.all([send(items.slice(0, 5), desktop), send([minute(-9 * 60_000)], laptop)])
      expect((await rows('activity-days'))[0]).toMatchObject({ minutes: 31, keys: 36 * 40 })
      expect(await send([minute(-40 * 60_000, { keys: 41 })])).toEqual(['duplicate'])
    })

    it('[H1] [B12] counts each minute once of days that two computers bring at the same time', async () => {
      const desktop = await app.device(ann)
      const hour = (day: number, from: number) =>
        Array.from({ length: 60 }, (_, m) => minute(day * DAY + (from + m) * 60_000, { seconds: 30 }))
      app.clock.set(at(2 * DAY + 5 * HOUR))
      // Minutes after 11:00; each batch shares a day with another, and half of its minutes.
      const all = await Promise.all([
        send(hour(0, 120)),
        send([...hour(0, 150), ...hour(1, 120)], desktop),
        send([...hour(1, 150), ...hour(2, 120)]),
        send(hour(2, 150), desktop),
        send(hour(0, 120)),
        send(hour(2, 120)),
      ])
      expect(new Set(all.flat())).toEqual(new Set(['accepted']))
      expect(
        (await rows('activity-days')).map(({ localDate, minutes, seconds }) => [localDate, minutes, seconds]),
      ).toEqual(['2026-03-16', '2026-03-17', '2026-03-18'].map((date) => [date, 90, 90 * 30]))
    })

    it('[H1] [B12] counts what two computers bring of one day in many pieces at once', async () => {
      const desktop = await app.device(ann)
      app.clock.set(at(DAY))
      const pieces = Array.from({ length: 24 }, (_, n) => {
        const items = Array.from({ length: 10 }, (__, m) => minute((120 + 10 * n + m) * 60_000))
        return send(items, n % 2 ? desktop : laptop)
      })
      expect(new Set((await Promise.all(pieces)).flat())).toEqual(new Set(['accepted']))
      expect(await rows('activity-days')).toMatchObject([{ minutes: 240, keys: 240 * 40 }])
    })

    it('[H1] [B12] loses nothing where the totals cannot be stored, or another server takes over before they are', async () => {
      if (!isMongo(app.payload)) return expect(app.payload.db.name).toBe('sqlite') // one transaction there
      const { db } = mongoOf(app.payload).connection
      const items = [minute(-3 * 60_000), minute(-2 * 60_000)]
      const validate = (validator: object) => db!.command({ collMod: 'activity-days', validator })
      await validate({ _never: { $exists: true } })
      try {
        expect((await laptop.post('/ingest/v1/activity', { items })).status).toBe(500)
      } finally {
        await validate({})
      }
      expect(await send([...items, minute(-60_000)])).toEqual(['accepted', 'accepted', 'accepted'])

      const command = db!.command.bind(db)
      const asked: string[] = []
      const spy = jest.spyOn(db!, 'command').mockImplementation(async (...args) => {
        const answer = await command(...args)
        const { insert, update } = args[0] as { insert?: string; update?: string }
        asked.push(insert ?? update ?? '')
        // As a server answers that was replaced before the next write.
        return asked.length === 1
          ? { ...answer, opTime: { t: (answer.opTime as { t: number }).t - 1 } }
          : answer
      })
      try {
        expect(await send([minute(-4 * 60_000)])).toEqual(['accepted'])
      } finally {
        spy.mockRestore()
      }
      // The block, its total; and again, to be sure of it: there is no new block any more.
      expect(asked).toEqual(['activities', 'activity-days', 'activity-days'])
      expect(await rows('activity-days')).toMatchObject([{ minutes: 4, keys: 4 * 40 }])
      expect((await rows('activity')).flatMap(({ minutes }) => minutes)).toHaveLength(4)
    })

    it('[P6] refuses contents of keys, item by item, and logs nothing of them', async () => {
      const said: string[] = []
      const write = process.stdout.write.bind(process.stdout)
      process.stdout.write = (chunk: string) => said.push(String(chunk)) > 0
      try {
        expect(
          await send([
            minute(-60_000, { text: 'hunter2' }),
            minute(-60_000, { keys: 'hunter2' }),
            minute(-60_000, { keystrokes: ['h', 'u'] }),
            minute(-60_000),
          ]),
        ).toEqual(['undeclared-field', 'invalid', 'undeclared-field', 'accepted'])
        const whole = await laptop.post('/ingest/v1/activity', { items: [minute(0)], text: 'hunter2' })
        expect([whole.status, whole.body.code]).toEqual([400, 'undeclared-field'])
        const broken = await laptop
          .post('/ingest/v1/activity')
          .set('content-type', 'application/json')
          .send('{"items":[{"text":"hunter2"')
        // Of this one a parser says what it could not read.
        const quoted = await laptop
          .post('/ingest/v1/activity')
          .set('content-type', 'application/json')
          .send('{"items":[hunter2]}')
        expect([broken.status, quoted.status]).toEqual([400, 400])
        expect(JSON.stringify([broken.body, quoted.body])).not.toContain('hunter2')
      } finally {
        process.stdout.write = write
      }
      expect(said.join('')).not.toContain('hunter2')
      const stored = JSON.stringify([await rows('activity'), await rows('activity-days')])
      expect(stored).not.toContain('hunter2')
      expect((await rows('activity'))[0]).toMatchObject({ minutes: [{ keys: 40 }] })
    })

    it('[T12] judges late, early and out-of-hours minutes one by one', async () => {
      app.clock.set('2026-03-16T12:30:00.000Z') // 20:30, sent in the evening
      const day = (time: string) => ({ ...minute(0), at: `2026-03-16T${time}:00+08:00` })
      expect(
        await send([
          day('11:00'),
          day('12:30'),
          day('18:00'),
          day('17:59'),
          day('20:36'),
          day('20:30'),
          day('09:59'),
        ]),
      ).toEqual([
        'accepted',
        'outside-working-time',
        'outside-working-time',
        'accepted',
        'clock-ahead',
        'outside-working-time',
        'not-in-policy',
      ])
      app.clock.set('2026-03-31T03:00:00.000Z')
      expect(await send([day('11:05')])).toEqual(['too-late'])
    })

    it('[P58] refuses after a withdrawal also what was captured before it', async () => {
      expect((await shoot('before')).status).toBe(201)
      await app.consent(ann.id, 'screenshots', false)
      app.clock.advance(60_000)
      expect((await shoot('late', at(-120_000))).body).toMatchObject({
        status: 403,
        code: 'consent-withdrawn',
      })
      expect(await send([minute(-60_000)])).toEqual(['accepted'])
      await app.consent(ann.id, 'activity', false)
      app.clock.advance(60_000)
      expect(await send([minute(-180_000)])).toEqual(['consent-withdrawn'])
    })

    it('takes a project of the company and no other id', async () => {
      const project = await app.raw('projects', { name: 'P', company: app.company })
      const other = await app.raw('companies', {
        name: 'Other',
        controller: 'Other',
        zone: 'Asia/Shanghai',
        hours: { days: ['1'], from: '09:00', to: '18:00' },
      })
      const foreign = await app.raw('projects', { name: 'F', company: other })
      const codes = await send([
        minute(-60_000, { project }),
        minute(-120_000, { project: foreign }),
        minute(-120_000, { project: '019a8c1e-5f4e-7000-8000-0123456789ab' }),
        minute(-120_000, { project: 'a1b2c3d4e5f6a1b2c3d4e5f6' }),
      ])
      expect(codes).toEqual(['accepted', 'invalid', 'invalid', 'invalid'])
      expect((await rows('activity-days'))[0]).toMatchObject({ projects: { [project]: 60 } })
    })

    it('opens a second block under a new stamp, and counts a repeat once across both', async () => {
      expect(await send([minute(-8 * 60_000)])).toEqual(['accepted'])
      const team = await app.team()
      await app.raw('memberships', {
        employment: ann.employment,
        team,
        role: 'member',
        main: true,
        from: '2026-01-05',
      })
      expect(await send([minute(-8 * 60_000), minute(-7 * 60_000)])).toEqual(['accepted', 'accepted'])
      const blocks = await rows('activity')
      expect(
        blocks.map((block) => [(block.team as string | null) ?? null, (block.minutes as unknown[]).length]),
      ).toEqual(
        expect.arrayContaining([
          [null, 1],
          [team, 1],
        ]),
      )
      expect((await rows('activity-days'))[0]).toMatchObject({ minutes: 2, keys: 80 })
    })

    it('refuses what the person deleted or hides', async () => {
      const start = Date.parse(at(-20 * 60_000))
      await app.raw('tombstones', {
        key: blockTombstone(laptop.id, start),
        category: 'activity',
        subject: ann.id,
        at: ELEVEN,
        expiresAt: at(30 * DAY),
      })
      expect(await send([minute(-20 * 60_000), minute(-9 * 60_000)])).toEqual(['deleted', 'accepted'])
      const [block] = await rows('activity')
      await app.payload.db.updateOne({
        collection: 'activity',
        id: block!.id,
        data: { hiddenAt: ELEVEN },
        req: {},
      })
      app.clock.advance(10_000)
      expect(await send([minute(-9 * 60_000), minute(-8 * 60_000)])).toEqual(['deleted', 'deleted'])
    })

    it('[T20] puts minutes on both sides of local midnight on their own days', async () => {
      app.clock.set(MONDAY)
      const night = await app.raw('companies', {
        name: 'Night',
        controller: 'Night',
        zone: 'Asia/Kathmandu',
        hours: { days: ['1', '2', '3', '4', '5', '6', '7'], from: '00:00', to: '00:00' },
      })
      const kim = await app.person()
      await app.payload.update({
        collection: 'employments',
        id: kim.employment,
        data: { company: night },
        overrideAccess: true,
      })
      const device = await app.device(kim)
      app.clock.set('2026-03-16T18:30:00.000Z')
      // Kathmandu is 5:45 ahead: its midnight falls into the block of 18:10.
      const around = ['18:14', '18:15'].map((time) => ({ at: `2026-03-16T${time}:30Z`, keys: 1, clicks: 0 }))
      expect(await send(around, device)).toEqual(['accepted', 'accepted'])
      expect((await rows('activity', kim.id)).map(({ localDate }) => localDate).sort()).toEqual([
        '2026-03-16',
        '2026-03-17',
      ])
      expect(
        (await rows('activity-days', kim.id)).map(({ localDate, minutes }) => [localDate, minutes]).sort(),
      ).toEqual([
        ['2026-03-16', 1],
        ['2026-03-17', 1],
      ])
    })
  })

  describe('screenshots', () => {
    it('[B1] names the field of a picture that is missing or does not fit', async () => {
      const told = async (fields: Record<string, string>) => {
        const { status, body } = await laptop
          .post('/ingest/v1/screenshots')
          .field(fields)
          .attach('image', png, 'shot.png')
        return [status, body.code, body.detail] as unknown
      }
      const good = { clientId: 'named', capturedAt: at(-60_000) }
      const misfit = (names: string) => [400, 'invalid', `Missing, or does not fit: ${names}.`]
      expect(await told({ ...good, screen: '8' })).toEqual(misfit('screen'))
      expect(await told({ ...good, capturedAt: 'now' })).toEqual(misfit('capturedAt'))
      expect(await told({ clientId: 'a b' })).toEqual(misfit('clientId, capturedAt'))
    })

    it('[T4] stores a clean image and a thumbnail under random names, and tells of a repeat', async () => {
      const fixture = await sharp(png)
        .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 13/1 0/1' } })
        .jpeg()
        .toBuffer()
      expect((await shoot('a', at(-60_000), fixture)).status).toBe(201)
      const again = await Promise.all([shoot('a', at(-60_000), fixture), shoot('a', at(-60_000), fixture)])
      expect(again.map(({ status, body }) => [status, body.status])).toEqual([
        [200, 'duplicate'],
        [200, 'duplicate'],
      ])
      const [row, ...more] = await rows('screenshots')
      expect(more).toEqual([])
      expect(row).toMatchObject({
        subject: ann.id,
        device: laptop.id,
        clientId: 'a',
        key: `${laptop.id}:a`,
        width: 400,
        height: 300,
        localDate: '2026-03-16',
      })
      expect(new Date(row!.expiresAt as string).toISOString()).toBe(at(-60_000 + 30 * DAY))
      for (const name of [row!.file, row!.thumb] as string[]) {
        const file = await app.files.open('screenshots', name)
        const bytes = Buffer.concat((await file!.stream().toArray()) as Buffer[])
        const { format, exif } = await sharp(bytes).metadata()
        expect({ format, exif }).toEqual({ format: 'webp' })
        expect(row!.bytes === bytes.length || name === row!.thumb).toBe(true)
      }
      expect(await filesOf('incoming')).toEqual([])
    })

    it('[T5] refuses what is no image, with nothing left behind', async () => {
      const before = await filesOf('screenshots')
      const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')
      expect((await shoot('s', at(0), svg)).body).toMatchObject({
        status: 415,
        code: 'unsupported-media-type',
      })
      expect((await shoot('t', at(0), png.subarray(0, png.length - 40))).body).toMatchObject({
        status: 400,
        code: 'bad-image',
      })
      expect((await shoot('u', at(0), Buffer.alloc(0))).body.status).toBe(400)
      expect((await shoot('v', at(0), Buffer.alloc(10.5 * 1024 * 1024, 1))).body).toMatchObject({
        status: 413,
        code: 'too-large',
      })
      expect(await filesOf('screenshots')).toEqual(before)
      expect(await filesOf('incoming')).toEqual([])
      expect(await rows('screenshots')).toEqual([])
    })

    it('refuses undeclared and missing fields, and every broken body, with a problem', async () => {
      const url = '/ingest/v1/screenshots'
      const answers = [
        await laptop
          .post(url)
          .field('clientId', 'x')
          .field('capturedAt', at(0))
          .field('gps', '31,121')
          .attach('image', png, 'x.png'),
        await laptop
          .post(url)
          .field('clientId', 'x')
          .field('capturedAt', at(0))
          .attach('other', png, 'x.png'),
        await laptop.post(url).field('clientId', 'x').field('capturedAt', at(0)),
        await laptop
          .post(url)
          .field('clientId', '../x')
          .field('capturedAt', at(0))
          .attach('image', png, 'x.png'),
        await laptop
          .post(url)
          .field('clientId', 'x')
          .field('clientId', 'y')
          .field('capturedAt', at(0))
          .attach('image', png, 'x.png'),
        await laptop
          .post(url)
          .field('clientId', 'x')
          .field('capturedAt', at(0))
          .attach('image', png, 'x.png')
          .attach('image', png, 'y.png'),
        await laptop.post(url).set('content-type', 'multipart/form-data').send('x'),
        await laptop
          .post(url)
          .set('content-type', 'multipart/form-data; boundary=b')
          .send('--b\r\nContent-Disposition: form-data; name="clientId"\r\n\r\nx'),
        await laptop
          .post(url)
          .set('content-type', 'multipart/form-data; boundary=b')
          .send('--b\r\nContent-Disposition: form-data; name="image"; filename="a"\r\n\r\nx'),
        await laptop.post(url).set('content-type', 'multipart/form-data; boundary=b').send(''),
        await laptop.post(url, { image: 'x' }),
      ]
      expect(answers.map(({ status, body }) => `${status} ${body.code}`)).toEqual([
        '400 undeclared-field',
        '400 undeclared-field',
        '400 invalid',
        '400 invalid',
        '400 invalid',
        '400 invalid',
        '400 invalid',
        '400 invalid',
        '400 invalid',
        '400 invalid',
        '415 unsupported-media-type',
      ])
      expect(await filesOf('incoming')).toEqual([])
    })

    it('keeps to policy, consent and time before a byte of the image is stored', async () => {
      app.clock.set(MONDAY)
      const bob = await app.device(await app.person())
      app.clock.set(ELEVEN)
      expect((await shoot('b', at(0), png, bob)).body.code).toBe('consent-missing')
      expect((await shoot('c', at(6 * 60_000))).body.code).toBe('clock-ahead')
      expect((await shoot('d', '2026-03-16T00:30:00Z')).body.code).toBe('not-in-policy')
      app.clock.set('2026-03-16T11:00:00.000Z')
      expect((await shoot('e', '2026-03-16T10:30:00Z')).body.code).toBe('outside-working-time')
    })

    it('refuses the return of what the person deleted', async () => {
      await app.raw('tombstones', {
        key: pictureTombstone('screenshots', laptop.id, 'gone'),
        category: 'screenshots',
        subject: ann.id,
        at: ELEVEN,
        expiresAt: at(30 * DAY),
      })
      expect((await shoot('gone')).body).toMatchObject({ status: 403, code: 'deleted' })
      await shoot('hidden')
      const [row] = await rows('screenshots')
      await app.payload.db.updateOne({
        collection: 'screenshots',
        id: row!.id,
        data: { hiddenAt: ELEVEN },
        req: {},
      })
      expect((await shoot('hidden')).body.code).toBe('deleted')
    })
  })

  describe('bad bodies', () => {
    it('are problems, never faults', async () => {
      const url = '/ingest/v1/activity'
      const json = (body: string | Buffer, type = 'application/json') =>
        laptop
          .post(url)
          .set('content-type', type)
          .send(body as string)
      const answers = [
        await json('{'),
        await json('null'),
        await json('[]'),
        await json('{"items":[]}'),
        await json(JSON.stringify({ items: Array.from({ length: 501 }, () => minute(0)) })),
        await json(Buffer.from([0x7b, 0xff, 0xfe, 0x7d])),
        await json('{"items":[1]}', 'text/plain'),
        await json('{"items":[1]}', 'application/json; charset=utf-16'),
        await json('{"items":[1]}', 'application/json; charset=latin1'),
        await laptop
          .post(url)
          .set('content-type', 'application/json')
          .set('content-encoding', 'gzip')
          .send('x'),
        await json(`{"items":["${'x'.repeat(1_100_000)}"]}`),
        await laptop.post(url),
      ]
      expect(answers.map(({ status }) => status)).toEqual([
        400, 400, 400, 400, 400, 400, 415, 415, 415, 415, 413, 415,
      ])
      for (const { headers, body } of answers) {
        expect(headers['content-type']).toContain('application/problem+json')
        expect(body.code).toBeTruthy()
      }
      expect(await send([null, 1, 'x', [], {}, { at: at(0) }, JSON.parse('{"__proto__":{}}')])).toEqual([
        'invalid',
        'invalid',
        'invalid',
        'invalid',
        'invalid',
        'invalid',
        'undeclared-field',
      ])
    })
  })

  it('[B1] describes itself: OpenAPI 3.1 and a page without scripts or requests elsewhere', async () => {
    const { body } = await app.anonymous().get('/ingest/v1/openapi.json')
    expect(body.openapi).toBe('3.1.0')
    expect(Object.keys(body.paths as object)).toEqual([
      '/enrol',
      '/config',
      '/activity',
      '/activitywatch',
      '/screenshots',
      '/webcam-photos',
      '/logs',
      '/punches',
    ])
    const page = await app.anonymous().get('/docs')
    expect(page.status).toBe(200)
    expect(page.text).toContain('/ingest/v1/screenshots')
    // Of one minute before the first day a device stops nothing else.
    expect(page.text).toContain('drop that item alone')
    expect(page.text).not.toMatch(/<script|https?:\/\/(?!json-schema)|src=/)
    // What else it asks for is there: without an icon of its own a browser would ask for one that is not.
    expect([...page.text.matchAll(/<link[^>]* href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      '/icon.svg',
    ])
    const icon = await app.anonymous().get('/favicon.ico')
    expect([icon.status, icon.headers.location]).toEqual([308, '/icon.svg'])
    expect(plainPage({ title: '', text: '' }, { title: '', text: '' })).toContain(
      '<link rel="icon" href="data:,">',
    )
  })

  it('keeps no day where the policy has no term for days', async () => {
    await app.publish([{ category: 'activity', retentionDays: 60, consent: 'general' }])
    const bob = await app.person()
    const device = await app.device(bob)
    expect(await send([minute(0)], device)).toEqual(['accepted'])
    expect(await rows('activity-days', bob.id)).toEqual([])
  })
})
