import type { Server } from 'node:http'
import sharp from 'sharp'
import type { CollectionSlug } from 'payload'
import type { Term } from '../../src/base/policyTypes'
import { STANDARD_TERMS, useApp, type Person, type TestDevice } from '../support/app'
import { listening, sendSlowly } from '../support/slowly'

/** A Monday, 10:00 in Shanghai. */
const TEN = Date.parse('2026-03-16T02:00:00.000Z')
const MINUTE = 60_000
const iso = (at: number): string => new Date(at).toISOString()
const LOGS: Partial<Term> = {
  category: 'device-logs',
  consent: 'general',
  optional: true,
  retentionDays: 30,
  logs: ['fault'],
}
const TERMS = [...STANDARD_TERMS, LOGS]
const NOTHING = STANDARD_TERMS.filter(({ category }) => category === 'personnel')

/** What may happen while a body is on its way. */
interface Scene {
  act: (person: Person, device: TestDevice) => Promise<unknown>
  /** Of each item, or of the whole request where it has none. */
  code: string
  whole?: number
}

describe('what changes while a body is on its way', () => {
  const app = useApp()
  let server: Server
  let hr: Person
  let png: Buffer
  beforeAll(async () => {
    app.clock.set(iso(TEN - 60 * MINUTE))
    await app.publish(TERMS)
    hr = await app.person({ roles: ['hr'] })
    png = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#336699' } })
      .png()
      .toBuffer()
    server = await listening(app)
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  let week = 0
  const arrive = async () => {
    app.clock.set(iso(TEN + week * 7 * 24 * 60 * MINUTE))
    const person = await app.person({ consents: ['screenshots'] })
    const device = await app.device(person)
    app.clock.advance(10 * MINUTE)
    return { person, device }
  }
  const withdraw =
    (...categories: string[]) =>
    async (person: Person) => {
      for (const category of categories)
        await person.post('/api/consent', { category, granted: false, language: 'en' }).expect(200)
    }
  const scenes: Record<string, Scene> = {
    'the person withdraws': {
      act: withdraw('activity', 'device-logs', 'screenshots'),
      code: 'consent-withdrawn',
    },
    'the person is suspended': {
      act: async (person) => {
        await app.reauth(hr)
        await hr.post(`/api/people/${person.id}/suspend`, { reason: 'A dispute' }).expect(200)
      },
      code: 'account-ended',
    },
    'the employment ends': {
      act: async (person) => {
        await app.reauth(hr)
        await hr.post(`/api/employments/${person.employment}/end`, { now: true }).expect(200)
      },
      // Its computers are signed off with it.
      code: 'unauthenticated',
      whole: 401,
    },
    'the person turns out to be a child': {
      act: async (person) => {
        await app.reauth(hr)
        await hr
          .post(`/api/people/${person.id}/guardian`, { bornOn: '2014-06-01', reason: 'Seen on a paper' })
          .expect(201)
      },
      code: 'guardian-missing',
    },
    'the device is revoked': {
      act: (person, device) => person.post(`/api/devices/${device.id}/revoke`, {}).expect(200),
      code: 'unauthenticated',
      whole: 401,
    },
    'a version comes into force that has none of it': {
      act: () => app.publish(NOTHING),
      code: 'not-in-policy',
    },
    'the hour strikes from which a sealed version has none of it': {
      act: () => Promise.resolve(app.clock.advance(MINUTE)),
      code: 'not-in-policy',
    },
  }
  const counted = async (collection: CollectionSlug, { id }: Person): Promise<number> =>
    (await app.payload.db.count({ collection, where: { subject: { equals: id } }, req: {} })).totalDocs
  const prepare = async (name: string) => {
    if (name.startsWith('the hour')) await app.publish(NOTHING, iso(app.clock.now() + MINUTE / 2))
  }
  /** A version that has none of it is followed by one that has. */
  const recover = async (name: string) => {
    if (scenes[name]?.code !== 'not-in-policy') return
    app.clock.advance(MINUTE)
    await app.publish(TERMS)
    week++
  }

  it.each(Object.keys(scenes))('[L3] judges minutes again: %s', async (name) => {
    const { person, device } = await arrive()
    await prepare(name)
    const { act, code, whole } = scenes[name]!
    const items = [1, 2, 3].map((n) => ({ at: iso(app.clock.now() - n * MINUTE), keys: 1, clicks: 1 }))
    const { status, body } = await sendSlowly(
      app,
      server,
      device,
      {
        path: '/ingest/v1/activity',
        type: 'application/json',
        body: Buffer.from(JSON.stringify({ items })),
      },
      () => act(person, device),
    )
    if (whole) expect([status, body.code]).toEqual([whole, code])
    else expect([status, body.results?.map((each) => each.code)]).toEqual([200, [code, code, code]])
    expect([await counted('activity', person), await counted('activity-days', person)]).toEqual([0, 0])
    await recover(name)
  })

  it.each(Object.keys(scenes))('[L3] judges logs again: %s', async (name) => {
    const { person, device } = await arrive()
    await prepare(name)
    const { act, code, whole } = scenes[name]!
    const items = [1, 2].map((n) => ({
      at: iso(app.clock.now() - n * MINUTE),
      kind: 'fault',
      code: 'crashed',
    }))
    const { status, body } = await sendSlowly(
      app,
      server,
      device,
      { path: '/ingest/v1/logs', type: 'application/json', body: Buffer.from(JSON.stringify({ items })) },
      () => act(person, device),
    )
    if (whole) expect([status, body.code]).toEqual([whole, code])
    else expect([status, body.results?.map((each) => each.code)]).toEqual([200, [code, code]])
    expect(await counted('device-logs', person)).toBe(0)
    await recover(name)
  })

  it.each(Object.keys(scenes))('[L3] judges a picture again: %s', async (name) => {
    const { person, device } = await arrive()
    await prepare(name)
    const { act, code, whole = 403 } = scenes[name]!
    const form = new FormData()
    form.set('clientId', 'slow')
    form.set('capturedAt', iso(app.clock.now() - MINUTE))
    form.set('image', new Blob([new Uint8Array(png)]), 'shot.png')
    const encoded = new Response(form)
    const { status, body } = await sendSlowly(
      app,
      server,
      device,
      {
        path: '/ingest/v1/screenshots',
        type: encoded.headers.get('content-type') ?? '',
        body: Buffer.from(await encoded.arrayBuffer()),
      },
      () => act(person, device),
    )
    expect([status, body.code]).toEqual([whole, code])
    expect(await counted('screenshots', person)).toBe(0)
    await recover(name)
  })

  it('[L3] leaves of ten minutes and of the day what was there before, where the rest of a batch is refused', async () => {
    const { person, device } = await arrive()
    const minute = (ago: number) => ({ at: iso(app.clock.now() - ago * MINUTE), keys: 1, clicks: 1 })
    const first = await device.post('/ingest/v1/activity', { items: [minute(3)] })
    expect(first.body.results[0].status).toBe('accepted')
    // As one that was not seen for a while.
    const data = { lastSeenAt: null }
    await app.payload.db.updateOne({ collection: 'devices', id: device.id, data, req: {}, returning: false })
    const { body } = await sendSlowly(
      app,
      server,
      device,
      {
        path: '/ingest/v1/activity',
        type: 'application/json',
        body: Buffer.from(JSON.stringify({ items: [minute(2), minute(1)] })),
      },
      () => withdraw('activity')(person),
    )
    expect(body.results?.map(({ code }) => code)).toEqual(['consent-withdrawn', 'consent-withdrawn'])
    const own = await person.get('/api/activity?depth=0')
    expect(own.body.docs.map(({ minutes }: { minutes: unknown[] }) => minutes.length)).toEqual([1])
    expect((await person.get('/api/activity-days?depth=0')).body.docs).toMatchObject([
      { minutes: 1, keys: 1 },
    ])
  })

  it('[L3] takes what nothing changed for, however slowly it comes', async () => {
    const { person, device } = await arrive()
    const items = [{ at: iso(app.clock.now() - MINUTE), keys: 1, clicks: 1 }]
    const { status, body } = await sendSlowly(
      app,
      server,
      device,
      {
        path: '/ingest/v1/activity',
        type: 'application/json',
        body: Buffer.from(JSON.stringify({ items })),
      },
      () => Promise.resolve(),
    )
    expect([status, body.results?.map((each) => each.status)]).toEqual([200, ['accepted']])
    expect(await counted('activity', person)).toBe(1)
  })
})
