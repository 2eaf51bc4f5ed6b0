import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { jest } from '@jest/globals'
import sharp from 'sharp'
import type { CollectionSlug, Payload } from 'payload'
import { isMongo, mongoOf, sqliteOf } from '../../src/db/kind'
import { insertRows, newId } from '../../src/db/insertRows'
import { JOBS } from '../../src/jobs'
import { runJob } from '../../src/jobs/run'
import { readMonth } from '../../src/portal/days/days'
import { setHolds } from '../../src/policy/decide/holds'
import { snapshotOf } from '../../src/policy/decide/snapshot'
import { pageReq } from '../support/reading'
import { STANDARD_TERMS, useApp, type Person, type TestDevice } from '../support/app'
import { Second } from '../support/second'

/** A Monday in Shanghai. */
const NINE = Date.parse('2026-03-16T01:00:00.000Z')
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const iso = (at: number): string => new Date(at).toISOString()

interface Row {
  id: string
  expiresAt: string
}

describe('a withdrawal', () => {
  const app = useApp()
  let png: Buffer
  let second: Second
  let ann: Person
  let laptop: TestDevice
  /** Each test has an hour of its own. */
  let hour = 0

  beforeAll(async () => {
    app.clock.set(iso(NINE))
    await app.publish()
    png = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#336699' } })
      .png()
      .toBuffer()
    second = await Second.start(app)
  }, 120_000)
  afterAll(async () => {
    await second.stop()
    await Second.tidy()
  })
  beforeEach(async () => {
    const day = NINE + Math.floor(hour / 2) * 7 * DAY
    app.clock.set(iso(day + (hour % 2) * HOUR))
    ann = await app.person({ consents: ['screenshots'] })
    laptop = await app.device(ann)
    app.clock.advance(30 * MINUTE)
    hour++
  })
  afterEach(() => {
    setHolds(() => Promise.resolve(new Set()))
    jest.restoreAllMocks()
  })

  const now = () => app.clock.now()
  const job = (name: string) => runJob(name, JOBS[name]!.job, { payload: app.payload, files: app.files })
  const rows = async <T extends object>(
    collection: CollectionSlug,
    more: object = {},
  ): Promise<(Row & T)[]> => {
    const { docs } = await app.payload.db.find<Row & T>({
      collection,
      where: { subject: { equals: ann.id }, ...more },
      sort: 'createdAt',
      limit: 0,
      pagination: false,
      req: {},
    })
    return docs
  }
  const ends = async (collection: CollectionSlug) =>
    (await rows(collection)).map(({ expiresAt }) => iso(Date.parse(expiresAt)))
  const record = async () =>
    (await rows<{ detail: string; category?: string }>('audit-log', { act: { equals: 'consent' } })).map(
      ({ category, detail }) => `${category} ${detail}`,
    )
  const shoot = (clientId: string, capturedAt = now() - MINUTE) =>
    laptop
      .post('/ingest/v1/screenshots')
      .field('clientId', clientId)
      .field('capturedAt', iso(capturedAt))
      .attach('image', png, 'shot.png')
  const picture = (clientId: string): FormData => {
    const body = new FormData()
    body.set('clientId', clientId)
    body.set('capturedAt', iso(now() - MINUTE))
    body.set('image', new Blob([new Uint8Array(png)]), 'shot.png')
    return body
  }
  const withdraw = (category: string) =>
    ann.post('/api/consent', { category, granted: false, language: 'en' })
  const screenshot = (receivedAt: number, keptDays: number, key: string) => ({
    id: newId(app.payload),
    subject: ann.id,
    company: app.company,
    device: laptop.id,
    capturedAt: new Date(receivedAt),
    receivedAt: new Date(receivedAt),
    localDate: iso(receivedAt).slice(0, 10),
    zone: 'Asia/Shanghai',
    policyVersion: 1,
    expiresAt: new Date(receivedAt + keptDays * DAY),
    clientId: key,
    key,
    file: randomBytes(16).toString('hex'),
    thumb: randomBytes(16).toString('hex'),
    width: 1,
    height: 1,
    bytes: 4,
  })
  const minute = { keys: 1, clicks: 0, title: 'Work' }

  describe('cut off', () => {
    it('[D1] counts everywhere though its server died before it was on record; the job does the rest, once', async () => {
      expect((await shoot('before')).status).toBe(201)
      const dying = await Second.start(app, 'after-answer-before-record')
      expect(
        await dying.post(ann, '/api/consent', { category: 'screenshots', granted: false, language: 'en' }),
      ).toBeNull()
      expect(await dying.ended).toBe('SIGKILL')
      expect(await record()).toEqual([])

      // This server had decided by what was so before.
      const at = now()
      app.clock.advance(1000)
      expect((await shoot('after')).body.code).toBe('consent-withdrawn')
      expect(await ends('screenshots')).toEqual([iso(at - MINUTE + 30 * DAY)])
      await job('settleWithdrawals')
      expect(await ends('screenshots')).toEqual([iso(at + DAY)])
      expect(await record()).toEqual(['screenshots withdrawn'])
      app.clock.advance(MINUTE)
      await job('settleWithdrawals')
      // Who got no answer says it again; it is one withdrawal all the same.
      expect((await withdraw('screenshots')).status).toBe(200)
      expect(await record()).toEqual(['screenshots withdrawn'])
      expect(await rows('consents', { granted: { equals: false } })).toHaveLength(1)
    }, 120_000)

    it('[D1] is not there at all where its server died before it could count', async () => {
      for (const point of ['after-change-before-epoch', 'after-epoch-before-commit']) {
        const dying = await Second.start(app, point)
        await dying.post(ann, '/api/consent', { category: 'screenshots', granted: false, language: 'en' })
        expect(await dying.ended).toBe('SIGKILL')
        expect(await rows('consents', { granted: { equals: false } })).toEqual([])
        expect((await shoot(point)).status).toBe(201)
      }
      // It can be said again; a transaction of MongoDB's that nobody ends is given up after some seconds.
      expect((await withdraw('screenshots')).status).toBe(200)
      expect((await shoot('after')).body.code).toBe('consent-withdrawn')
    }, 120_000)

    it('[D1] stands though the audit log takes nothing, and is on record once it does', async () => {
      expect((await shoot('before')).status).toBe(201)
      const restore = await refuseWrites(app.payload)
      try {
        expect((await withdraw('screenshots')).status).toBe(200)
        app.clock.advance(1000)
        expect((await shoot('after')).body.code).toBe('consent-withdrawn')
        await expect(job('settleWithdrawals')).rejects.toThrow()
      } finally {
        await restore()
      }
      expect(await record()).toEqual([])
      await job('settleWithdrawals')
      await job('settleWithdrawals')
      expect(await record()).toEqual(['screenshots withdrawn'])
      expect(await ends('screenshots')).toEqual([iso(now() - 1000 + DAY)])
    })

    it('[D1] ends also what a dead server stored after the walk, and not what came under a new consent', async () => {
      await withdraw('screenshots')
      const at = now()
      await insertRows(app.payload, 'screenshots', [screenshot(at - MINUTE, 30, `late ${ann.id}`)])
      app.clock.advance(MINUTE)
      await job('settleWithdrawals')
      expect(await ends('screenshots')).toEqual([iso(at + DAY)])
      // Once more, and then no more: nothing can arrive so late.
      app.clock.advance(MINUTE)
      await ann.post('/api/consent', { category: 'screenshots', granted: true, language: 'en' })
      app.clock.advance(MINUTE)
      expect((await shoot('anew', now() - 1000)).status).toBe(201)
      app.clock.advance(3 * MINUTE)
      await job('settleWithdrawals')
      expect((await ends('screenshots'))[1]).toBe(iso(now() - 3 * MINUTE - 1000 + 30 * DAY))
      const said = await rows<{ settledAt?: string | null }>('consents', { granted: { equals: false } })
      expect(said.map(({ settledAt }) => Boolean(settledAt))).toEqual([true])
      expect(await job('settleWithdrawals')).toEqual({ ran: true, counts: {} })
    })

    it('[D1] settles what an earlier version left half done, without a second record', async () => {
      const at = iso(now())
      await insertRows(app.payload, 'screenshots', [screenshot(now() - HOUR, 30, `old ${ann.id}`)])
      await app.raw('audit-log', {
        at,
        act: 'consent',
        actor: ann.id,
        subject: ann.id,
        category: 'screenshots',
        detail: 'withdrawn',
      })
      await app.consent(ann.id, 'screenshots', false)
      app.clock.advance(DAY / 2)
      await job('settleWithdrawals')
      expect(await ends('screenshots')).toEqual([iso(Date.parse(at) + DAY)])
      expect(await record()).toEqual(['screenshots withdrawn'])
      expect(await job('settleWithdrawals')).toEqual({ ran: true, counts: {} })
    })
  })

  describe('beside other work', () => {
    it('[D1] counts with the next request in another process', async () => {
      await second.moveTo(iso(now()))
      const sent = await second.postAs(laptop, '/ingest/v1/screenshots', picture('one'))
      expect(sent?.status).toBe(201)
      await withdraw('screenshots')
      await second.moveTo(iso(now() + 1000))
      const late = await second.postAs(laptop, '/ingest/v1/screenshots', picture('two'))
      expect([late?.status, ((await late?.json()) as { code: string }).code]).toEqual([
        403,
        'consent-withdrawn',
      ])
    })

    it('[D1] refuses a picture that was judged before it and comes to be stored after, and keeps no file of it', async () => {
      const { putAll } = app.files
      const put: string[] = []
      jest.spyOn(app.files, 'putAll').mockImplementationOnce(async (category, contents) => {
        const names = await putAll(category, contents)
        put.push(...names)
        await second.post(ann, '/api/consent', { category: 'screenshots', granted: false, language: 'en' })
        app.clock.advance(1)
        return names
      })
      await second.moveTo(iso(now()))
      expect((await shoot('between')).body).toMatchObject({ status: 403, code: 'consent-withdrawn' })
      expect(await rows('screenshots')).toEqual([])
      expect(put).toHaveLength(2)
      for (const name of put) expect(await app.files.open('screenshots', name)).toBeNull()
    })

    it('[D1] leaves nothing for longer than a day, whoever of two was faster in two processes', async () => {
      const random = (most: number) => sleep(Math.random() * most)
      for (let round = 0; round < 12; round++) {
        await second.moveTo(iso(now()))
        const at = now()
        const items = [{ ...minute, at: iso(at - 2 * MINUTE) }]
        await Promise.all([
          random(60).then(() => second.postAs(laptop, '/ingest/v1/screenshots', picture(`race ${round}`))),
          random(60).then(() => second.postAs(laptop, '/ingest/v1/activity', { items })),
          random(90).then(() => withdraw('screenshots')),
          random(40).then(() => withdraw('activity')),
        ])
        for (const category of ['screenshots', 'activity'] as const)
          expect((await ends(category)).filter((end) => end > iso(at + DAY))).toEqual([])
        app.clock.advance(1000)
        await second.moveTo(iso(now()))
        for (const category of ['screenshots', 'activity'])
          await ann.post('/api/consent', { category, granted: true, language: 'en' })
        app.clock.advance(1000)
      }
    }, 120_000)
  })

  describe('and an agreement given anew on the same day', () => {
    interface Total {
      key: string
      seconds: number
      pausedSeconds: number
      deletedGaps: number
    }
    const totals = async () =>
      (await rows<Total>('activity-days')).map(({ seconds, pausedSeconds, deletedGaps, expiresAt }) => ({
        seconds,
        pausedSeconds,
        deletedGaps,
        end: iso(Date.parse(expiresAt)),
      }))
    const give = (category: string) => ann.post('/api/consent', { category, granted: true, language: 'en' })
    const ownMonth = async () => {
      const req = await pageReq(app, ann)
      const snapshot = await snapshotOf(app.payload, ann.id)
      const reader = { payload: app.payload, req, user: { id: ann.id }, zone: 'Asia/Shanghai', snapshot }
      const today = iso(now()).slice(0, 10)
      return (await readMonth(reader as never, today.slice(0, 7), today)).days
    }
    /** So many whole minutes up to now, in a batch. */
    const work = async (count: number) => {
      app.clock.advance(count * MINUTE)
      const items = Array.from({ length: count }, (_, i) => ({
        ...minute,
        at: iso(now() - (i + 1) * MINUTE),
      }))
      return laptop.post('/ingest/v1/activity', { items })
    }

    it('[P58] counts what comes under it apart: what was withdrawn is not counted into it, and goes alone', async () => {
      await work(3)
      await withdraw('activity-days')
      const withdrawnAt = now()
      // The minutes themselves go on; nothing adds them up.
      expect((await work(5)).body.results).toHaveLength(5)
      expect((await totals()).map(({ seconds }) => seconds)).toEqual([180])
      app.clock.advance(1000)
      await give('activity-days')
      app.clock.advance(MINUTE - 1000)
      await work(2)
      const [before, after] = await totals()
      expect(before).toMatchObject({ seconds: 180, end: iso(withdrawnAt + DAY) })
      expect(after).toMatchObject({ seconds: 120 })
      expect(after!.end > iso(now() + 300 * DAY)).toBe(true)

      // What is paused from now on is counted where the rest of the day is.
      await ann.post('/api/pauses/start', {})
      app.clock.advance(3 * MINUTE)
      await ann.post('/api/pauses/end', {})
      expect((await totals()).map(({ pausedSeconds }) => pausedSeconds)).toEqual([0, 180])
      expect(await ownMonth()).toMatchObject([{ seconds: 300, isPart: true }])

      app.clock.set(iso(withdrawnAt + DAY))
      await job('purgeExpired')
      expect(await totals()).toEqual([{ ...after, pausedSeconds: 180 }])
      // And what comes late for that day finds it as it was.
      await laptop.post('/ingest/v1/activity', {
        items: [{ ...minute, at: iso(withdrawnAt - MINUTE) }],
      })
      expect(await totals()).toEqual([{ ...after, pausedSeconds: 180 }])
    })

    it('[P58] keeps by their own end the totals of minutes that a withdrawal took, whatever is counted after', async () => {
      expect((await shoot('early')).status).toBe(201)
      await work(4)
      await withdraw('activity')
      const withdrawnAt = now()
      app.clock.advance(1000)
      await give('activity')
      app.clock.advance(MINUTE - 1000)
      await work(2)
      expect((await totals()).map(({ seconds }) => seconds)).toEqual([240, 120])
      app.clock.set(iso(withdrawnAt + DAY))
      await job('purgeExpired')
      expect((await rows('activity')).length).toBeGreaterThan(0)
      await laptop.post('/ingest/v1/activity', { items: [{ ...minute, at: iso(withdrawnAt + 4 * MINUTE) }] })
      expect((await totals()).map(({ seconds }) => seconds)).toEqual([240, 180])
      Object.assign(ann, await app.session(ann.id))
      // Nor does a deletion count anew what is no longer there.
      const [early] = await rows('screenshots')
      const deleted = await ann.post(`/api/screenshots/${early!.id}/delete`)
      expect(deleted.body).toMatchObject({ left: 10_000 })
      expect((await totals()).map(({ seconds }) => seconds)).toEqual([240, 180])
      expect((await ownMonth())[0]).toMatchObject({ isPart: false })
    })

    it('[P58] takes out of each part what its person deletes, and of none what he does not', async () => {
      expect((await shoot('first', now() - 20 * MINUTE)).status).toBe(201)
      await work(2)
      const [first] = await rows('screenshots')
      await withdraw('activity-days')
      app.clock.advance(1000)
      await give('activity-days')
      app.clock.advance(20 * MINUTE - 1000)
      await work(3)
      expect((await shoot('second')).status).toBe(201)
      const second = (await rows('screenshots')).find(({ id }) => id !== first!.id)!
      expect((await totals()).map(({ seconds }) => seconds)).toEqual([120, 180])
      const deleted = await ann.post(`/api/screenshots/${second.id}/delete`)
      expect(deleted.status).toBe(200)
      const [before, after] = await totals()
      expect(before).toMatchObject({ seconds: 120, deletedGaps: 0 })
      expect(after!.seconds).toBeLessThan(180)
      app.clock.advance(11_000)
      await job('finishDeletions')
      expect((await totals()).map(({ deletedGaps }) => deletedGaps)).toEqual([0, 1])
    })
  })

  describe('by what the term says', () => {
    it('[P58] ends what rests on the agreement alone as what has a switch', async () => {
      const at = now()
      await laptop.post('/ingest/v1/activity', { items: [{ ...minute, at: iso(at - MINUTE) }] })
      await withdraw('activity')
      expect(await ends('activity')).toEqual([iso(at + DAY)])
      // Totals have a term of their own, and stay by it.
      expect((await ends('activity-days')).every((end) => end > iso(at + 300 * DAY))).toBe(true)
      app.clock.advance(DAY)
      await job('purgeExpired')
      expect(await rows('activity')).toEqual([])
    })

    it('[P58] keeps under a legal hold what would go, and lets it go when the hold ends', async () => {
      expect((await shoot('held')).status).toBe(201)
      await withdraw('screenshots')
      const held = new Set((await rows('screenshots')).map(({ id }) => String(id)))
      setHolds(() => Promise.resolve(held))
      app.clock.advance(DAY)
      await job('purgeExpired')
      expect(await rows('screenshots')).toHaveLength(1)
      setHolds(() => Promise.resolve(new Set()))
      await job('purgeExpired')
      expect(await rows('screenshots')).toEqual([])
    })

    it('[P58] stops collecting, and keeps for its term what another basis covers too', async () => {
      await app.publish([
        ...STANDARD_TERMS.filter(({ category }) => category !== 'screenshots'),
        {
          category: 'screenshots',
          retentionDays: 30,
          consent: 'separate',
          optional: true,
          perHour: 3,
          otherBasis: 'legal-duty',
        },
      ])
      await app.agree(ann.id)
      app.clock.advance(MINUTE)
      const at = now() - 1000
      expect((await shoot('covered', at)).status).toBe(201)
      await withdraw('screenshots')
      app.clock.advance(1000)
      expect((await shoot('after')).body.code).toBe('consent-withdrawn')
      await job('settleWithdrawals')
      expect(await ends('screenshots')).toEqual([iso(at + 30 * DAY)])
      const hr = await app.person({ roles: ['hr'] })
      const viewing = { category: 'screenshots', scope: 'person', subject: ann.id, purpose: 'hours-dispute' }
      expect((await hr.post('/api/viewings', viewing)).status).toBe(201)
      app.clock.set(iso(at + 30 * DAY - 1000))
      await job('purgeExpired')
      expect(await rows('screenshots')).toHaveLength(1)
      app.clock.set(iso(at + 30 * DAY))
      await job('purgeExpired')
      expect(await rows('screenshots')).toEqual([])
      await app.publish()
    })
  })
})

/** Lets the audit log refuse every row, as a full or broken database does. @returns what makes it take them again. */
const refuseWrites = async (payload: Payload): Promise<() => Promise<void>> => {
  if (isMongo(payload)) {
    const { collection } = mongoOf(payload).collections['audit-log']!
    const { db } = mongoOf(payload).connection
    const validate = (validator: object) => db!.command({ collMod: collection.collectionName, validator })
    await validate({ _never: { $exists: true } })
    return async () => void (await validate({}))
  }
  const { client } = sqliteOf(payload)
  await client.execute(
    "create trigger refuse before insert on audit_log begin select raise(abort, 'refused'); end",
  )
  return async () => void (await client.execute('drop trigger refuse'))
}
