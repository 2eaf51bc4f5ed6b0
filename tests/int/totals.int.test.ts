import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { Payload } from 'payload'
import { isMongo, mongoOf, sqliteOf } from '../../src/db/kind'
import { readDay } from '../../src/portal/days/day'
import { readMonth } from '../../src/portal/days/days'
import { snapshotOf } from '../../src/policy/decide/snapshot'
import { pageReq } from '../support/reading'
import { useApp, type Person, type TestDevice } from '../support/app'

const app = useApp()
const DATE = '2026-03-16'
const at = (clock: string): string => new Date(`${DATE}T${clock}:00+08:00`).toISOString()
let ann: Person
let laptop: TestDevice
let desktop: TestDevice

beforeAll(async () => {
  app.clock.set(at('09:00'))
  await app.publish()
})
beforeEach(async () => {
  app.clock.set(at('09:00'))
  ann = await app.person()
  laptop = await app.device(ann)
  desktop = await app.device(ann)
  app.clock.set(at('11:00'))
})

const send = async (device: TestDevice, ...items: object[]) => {
  const { body } = await device.post('/ingest/v1/activity', { items })
  return (body.results as { status: string; code?: string }[]).map(({ status, code }) => code ?? status)
}
const minute = (clock: string, seconds?: number, more: object = {}) => ({
  at: at(clock),
  keys: 4,
  clicks: 1,
  ...(seconds === undefined ? {} : { seconds }),
  ...more,
})
const today = async () =>
  (await ann.get('/api/activity-days?depth=0')).body.docs[0] as Record<string, unknown>
const page = async () => {
  const reader = {
    payload: app.payload,
    req: await pageReq(app, ann),
    user: { id: ann.id } as never,
    zone: 'Asia/Shanghai',
    snapshot: await snapshotOf(app.payload, ann.id),
    language: 'en',
  }
  return {
    day: await readDay(reader, DATE, app.clock.now()),
    month: await readMonth(reader as never, '2026-03', DATE),
  }
}

describe('[B12] a minute that was touched for a moment', () => {
  it('counts for its seconds, in the day, the month, by program and by project', async () => {
    const project = await app.raw('projects', { name: 'Website', company: app.company, members: [ann.id] })
    const items = [
      minute('09:10', 1, { program: 'code', project }),
      minute('09:11', 30, { program: 'code', project }),
      minute('09:12', undefined, { program: 'mail' }),
      minute('09:13', 60, { program: 'mail' }),
    ]
    expect(await send(laptop, ...items)).toEqual(items.map(() => 'accepted'))
    expect(await today()).toMatchObject({
      minutes: 4,
      seconds: 151,
      programs: { code: 31, mail: 120 },
      projects: { [project]: 31 },
    })
    const { day, month } = await page()
    // What is on none stands beside: the parts make the whole.
    const projects = [
      { name: 'Website', seconds: 31 },
      { name: '', seconds: 120 },
    ]
    expect(day).toMatchObject({ minutes: 4, seconds: 151, projects })
    expect(month.days).toMatchObject([{ date: DATE, seconds: 151 }])
    expect(await send(laptop, ...items)).toEqual(items.map(() => 'accepted'))
    expect(await send(laptop, minute('09:11', 31, { program: 'code', project }))).toEqual(['duplicate'])
  })

  it('that two computers share counts the larger number', async () => {
    await send(laptop, minute('09:10', 20, { program: 'code' }), minute('09:11', 60))
    await send(desktop, minute('09:10', 50, { program: 'mail' }), minute('09:11', 5))
    expect(await today()).toMatchObject({
      minutes: 2,
      seconds: 110,
      keys: 16,
      programs: { mail: 50 },
    })
    const { day } = await page()
    expect(day.seconds).toBe(110)
    // A minute without a program is in none: it stands beside them, and the parts make the whole.
    expect(day.programs).toEqual([
      { name: 'mail', seconds: 50 },
      { name: '', seconds: 60 },
    ])
  })

  it('is refused with other numbers than 1 to 60, item by item; a server says that it takes them', async () => {
    const bad = [0, 61, -1, 1.5, '30', null]
    expect(
      await send(
        laptop,
        ...bad.map((seconds, i) => ({ ...minute(`09:2${i}`), seconds })),
        minute('09:30', 1),
      ),
    ).toEqual([...bad.map(() => 'invalid'), 'accepted'])
    const { body } = await laptop.get('/ingest/v1/config')
    expect(body.categories.activity).toEqual({ collect: true, seconds: true })
  })
})

describe('[B12] pauses', () => {
  it('of twelve seconds in all are twelve seconds, however many', async () => {
    app.clock.set(at('10:00'))
    for (let i = 0; i < 6; i++) {
      expect((await ann.post('/api/pauses/start', {})).status).toBe(200)
      app.clock.advance(2_000)
      expect((await ann.post('/api/pauses/end', {})).body).toEqual({ seconds: 2 })
      app.clock.advance(58_000)
    }
    expect(await today()).toMatchObject({ minutes: 0, seconds: 0, pausedSeconds: 12 })
    expect((await page()).month.days).toMatchObject([{ pausedSeconds: 12 }])
  })

  it('count while they run, on the day and in the month, as their end will', async () => {
    await send(laptop, minute('10:00'))
    await ann.post('/api/pauses/start', {})
    app.clock.set(at('11:05'))
    await ann.post('/api/pauses/end', {})
    app.clock.set(at('11:10'))
    await ann.post('/api/pauses/start', {})
    app.clock.set(at('11:20'))
    const shown = await page()
    expect([shown.day.pausedSeconds, shown.month.days[0]?.pausedSeconds]).toEqual([900, 900])
    await ann.post('/api/pauses/end', {})
    expect(await today()).toMatchObject({ pausedSeconds: 900 })
    expect((await page()).day.pausedSeconds).toBe(900)
  })

  it('count working time to the second where they reach into a break', async () => {
    app.clock.set(new Date(Date.parse(at('11:59')) + 30_000).toISOString()) // the break begins at noon
    await ann.post('/api/pauses/start', {})
    app.clock.set(new Date(Date.parse(at('13:00')) + 15_000).toISOString())
    expect((await ann.post('/api/pauses/end', {})).body).toEqual({ seconds: 45 })
  })
})

describe('[B12] what was stored in minutes', () => {
  const OLD = {
    minutes: 31,
    paused: 7,
    programs: { '/opt/x.y/$calc "a"': 30, mail: 1 },
    projects: { '019a8c1e-5f4e-7000-8000-0123456789ab': 12 },
  }
  const id = async (): Promise<string> => {
    await send(laptop, minute('09:10', 1))
    return String((await today()).id)
  }
  /** The row as the version before wrote it, and the migration over it. */
  const upgraded = async (payload: Payload, row: string): Promise<void> => {
    if (isMongo(payload)) {
      const { up } = await import('../../src/migrations/mongo/20261129_000008_seconds')
      const days = mongoOf(payload).collections['activity-days']!.collection
      const { ObjectId } = await import('bson')
      const { minutes, paused: pausedMinutes, programs, projects } = OLD
      await days.updateOne({ _id: new ObjectId(row) }, [
        { $set: { minutes, pausedMinutes, programs: { $literal: programs }, projects } },
        { $unset: ['seconds', 'pausedSeconds'] },
      ])
      await up({ payload })
      // Killed and begun again, it multiplies nothing twice.
      await up({ payload })
      return
    }
    const { up, down } = await import('../../src/migrations/sqlite/20261129_000008_seconds')
    const db = sqliteOf(payload).drizzle
    const args = { db, payload, req: {} } as never
    await down(args)
    await db.run(sql`update activity_days set minutes = ${OLD.minutes}, paused_minutes = ${OLD.paused},
      programs = ${JSON.stringify(OLD.programs)}, projects = ${JSON.stringify(OLD.projects)} where id = ${row}`)
    await up(args)
  }

  it('keeps its length: so many minutes are sixty times as many seconds', async () => {
    const row = await id()
    await upgraded(app.payload, row)
    expect(await today()).toMatchObject({
      minutes: 31,
      seconds: 1_860,
      pausedSeconds: 420,
      programs: { '/opt/x.y/$calc "a"': 1_800, mail: 60 },
      projects: { '019a8c1e-5f4e-7000-8000-0123456789ab': 720 },
    })
  })
})
