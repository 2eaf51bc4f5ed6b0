import type { CollectionSlug } from 'payload'
import { fillDemo, topUpDemo } from '../../src/demo/fill'
import { fileStore } from '../../src/files/current'
import { JOBS } from '../../src/jobs'
import { runJob } from '../../src/jobs/run'
import { dateAt } from '../../src/demo/calendarDays'
import { idOf } from '../../src/base/ids'
import { useApp } from '../support/app'

const DAY = 86_400_000
/** A Thursday, 14:20 in Shanghai: some weeks after the test's own beginning. */
const FIRST = new Date('2026-06-18T06:20:00.000Z')
const LATER = new Date('2026-06-22T03:30:00.000Z')
const IMAGES = 10

describe('the demo company in a database', () => {
  const app = useApp()
  const show = (moment: Date) => ({
    now: () => app.clock.now(),
    show: (at: number | null) => app.clock.set(new Date(at ?? moment).toISOString()),
  })
  const rows = async (collection: CollectionSlug) =>
    (
      await app.payload.db.find<{ id: string } & Record<string, string>>({
        collection,
        where: {},
        limit: 0,
        pagination: false,
        req: {},
      })
    ).docs
  const purge = () =>
    runJob('purgeExpired', JOBS.purgeExpired!.job, { payload: app.payload, files: fileStore() })
  const options = (now: Date) => ({
    payload: app.payload,
    files: fileStore(),
    clock: show(now),
    seed: 'test',
    now,
    mostImages: IMAGES,
  })
  const recorded = async () => {
    const activity = await rows('activity')
    return { count: activity.length, times: activity.map((row) => Date.parse(row.capturedAt as string)) }
  }

  /** What cannot be: a picture in a minute of which its computer tells nothing, a computer last seen before its last record. */
  const contradictions = async (): Promise<string[]> => {
    const blocks = (await rows('activity')) as unknown as {
      device: unknown
      capturedAt: string
      minutes: { m: number }[]
    }[]
    const minutes = new Set(
      blocks.flatMap(({ device, capturedAt, minutes: told }) =>
        told.map(({ m }) => `${idOf(device)} ${Date.parse(capturedAt) + m * 60_000}`),
      ),
    )
    const shots = await rows('screenshots')
    const alone = shots.filter(
      ({ device, capturedAt }) =>
        !minutes.has(`${idOf(device)} ${Math.floor(Date.parse(capturedAt ?? '') / 60_000) * 60_000}`),
    )
    const seen = new Map((await rows('devices')).map(({ id, lastSeenAt }) => [String(id), lastSeenAt ?? '']))
    const records = [...shots, ...blocks] as { device: unknown; capturedAt: string }[]
    const early = records.filter(
      ({ device, capturedAt }) => Date.parse(capturedAt) > Date.parse(seen.get(idOf(device)) ?? ''),
    )
    return [...alone, ...early].map(({ capturedAt }) => String(capturedAt))
  }

  it('[B1] is filled through the doors of the product, whole, and the purge leaves it so', async () => {
    await fillDemo(options(FIRST))
    app.clock.set(FIRST.toISOString())

    expect((await rows('users')).filter(({ username }) => username?.startsWith('demo-'))).toHaveLength(12)
    expect((await rows('policy-seals')).map(({ version }) => version).sort()).toEqual([0, 1])
    const { count, times } = await recorded()
    expect(count).toBeGreaterThan(7_000)
    expect(Math.max(...times)).toBeLessThan(FIRST.getTime())
    expect(Math.min(...times)).toBeGreaterThan(FIRST.getTime() - 30 * DAY)
    expect(await rows('screenshots')).toHaveLength(IMAGES)
    expect((await rows('tombstones')).length).toBeGreaterThan(4)
    expect(await contradictions()).toEqual([])

    const looks = (await rows('audit-log')).filter(({ act }) => act === 'look')
    expect(looks.map(({ purpose }) => purpose).sort()).toEqual([
      ...Array(3).fill('hours-dispute'),
      ...Array(3).fill('project-time'),
    ])
    expect(await purge()).toEqual({ ran: true, counts: {} })
    expect((await recorded()).count).toBe(count)
  }, 300_000)

  it('[B1] is brought to a later day, and the purge leaves that whole too', async () => {
    const before = (await recorded()).count
    app.clock.set(LATER.toISOString())
    await purge()
    await topUpDemo(options(LATER), dateAt(FIRST), FIRST)
    app.clock.set(LATER.toISOString())

    const { count, times } = await recorded()
    expect(Math.abs(count - before)).toBeLessThan(before * 0.1)
    expect(Math.max(...times)).toBeGreaterThan(LATER.getTime() - 2 * 3_600_000)
    expect(Math.max(...times)).toBeLessThan(LATER.getTime())
    expect(await contradictions()).toEqual([])
    const days = await rows('activity-days')
    expect(new Set(days.map(({ key }) => key)).size).toBe(days.length)
    expect(days.some(({ localDate }) => localDate === '2026-06-19')).toBe(true)
    expect(await purge()).toEqual({ ran: true, counts: {} })
  }, 300_000)
})
