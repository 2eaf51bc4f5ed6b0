import { startPage } from '../../src/admin/start/startPage'
import { MONDAY, useApp, type Person } from '../support/app'

const MINUTE = 60_000
const DAY = 1440 * MINUTE
const iso = (at: number): string => new Date(at).toISOString()

describe('the start page', () => {
  const app = useApp()
  const people: Record<'hr' | 'privacy' | 'admin', Person> = {} as never
  const pageOf = async (who: Person) => {
    const user = await app.payload.findByID({ collection: 'users', id: who.id, overrideAccess: true })
    return startPage(app.payload, { ...user, collection: 'users' } as never, 'en')
  }

  beforeAll(async () => {
    await app.publish()
    for (const role of ['hr', 'privacy', 'admin'] as const) {
      people[role] = await app.person({ name: `The ${role}`, roles: [role] })
    }
  })
  beforeEach(() => app.clock.set(MONDAY))

  it('tells who is being recorded now, and of the others not why they are not', async () => {
    const at = app.clock.now()
    const [ann, ben, cat] = [
      await app.person({ name: 'Ann', consents: ['screenshots'] }),
      await app.person({ name: 'Ben' }),
      await app.person({ name: 'Cat', agrees: false }),
    ]
    const laptops = [await app.device(ann), await app.device(ben), await app.device(cat)]
    app.clock.set(iso(at + 30 * MINUTE))
    expect((await pageOf(people.admin)).devices).toEqual({
      recording: [],
      connected: 0,
      away: 3,
      more: false,
    })
    for (const laptop of laptops) await laptop.get('/ingest/v1/config')
    for (const who of Object.values(people))
      expect((await pageOf(who)).devices).toEqual({
        recording: ['Ann', 'Ben'],
        connected: 1,
        away: 0,
        more: false,
      })

    await ben.post('/api/pauses/start', {})
    app.clock.advance(MINUTE)
    expect((await pageOf(people.hr)).devices).toMatchObject({ recording: ['Ann'], connected: 2 })
    app.clock.set(iso(at + 46 * MINUTE))
    expect((await pageOf(people.hr)).devices).toMatchObject({ recording: [], connected: 0, away: 3 })
    // The lunch break: connected, and nothing is recorded of anybody.
    app.clock.set(iso(at + 150 * MINUTE))
    await laptops[0]?.get('/ingest/v1/config')
    expect((await pageOf(people.hr)).devices).toMatchObject({ recording: [], connected: 1, away: 2 })
  })

  it('names who has not agreed to those alone who may see it, and who has not come to all', async () => {
    await app.person({ name: 'Dan', state: 'invited', agrees: false })
    await app.person({ name: 'Eve', state: 'suspended', agrees: false })
    const expected = { count: 1, names: ['Cat'] }
    expect((await pageOf(people.hr)).notAgreed).toEqual(expected)
    expect((await pageOf(people.privacy)).notAgreed).toEqual(expected)
    expect((await pageOf(people.admin)).notAgreed).toBeNull()
    for (const who of Object.values(people))
      expect((await pageOf(who)).notCome).toEqual({ count: 1, names: ['Dan'] })
  })

  it('[B9] counts requests to black out a part that nobody has answered, for those who answer them', async () => {
    const asked = (state: string, minutes: number) =>
      app.raw('redaction-requests', {
        subject: people.hr.id,
        personName: 'The hr',
        category: 'screenshots',
        picture: `p${minutes}`,
        capturedAt: MONDAY,
        localDate: '2026-03-16',
        zone: 'Asia/Shanghai',
        ...{ width: 640, height: 400, x: 0, y: 0, areaWidth: 10, areaHeight: 10 },
        state,
        askedAt: iso(app.clock.now() - minutes * MINUTE),
        expiresAt: iso(app.clock.now() + DAY),
      })
    const redactionsFor = async (reader: Person) => {
      const { requests } = await pageOf(reader)
      const found = requests.find(({ name }) => name === 'redaction')
      return found ? { count: found.count, oldest: found.oldest } : null
    }
    expect(await redactionsFor(people.hr)).toMatchObject({ count: 0 })
    for (const [state, minutes] of [
      ['open', 5],
      ['open', 9],
      ['approved', 20],
      ['done', 30],
      ['refused', 40],
    ] as const)
      await asked(state, minutes)
    const waiting = { count: 2, oldest: iso(app.clock.now() - 9 * MINUTE) }
    expect(await redactionsFor(people.hr)).toEqual(waiting)
    expect(await redactionsFor(people.privacy)).toEqual(waiting)
    expect(await redactionsFor(people.admin)).toBeNull()
  })

  it('counts what expires by the company’s days, and shows nothing of what it is', async () => {
    const fay = await app.person({ name: 'Fay', consents: ['screenshots'] })
    const laptop = await app.device(fay)
    app.clock.advance(30 * MINUTE)
    const items = [{ at: iso(app.clock.now() - MINUTE), keys: 3, clicks: 1, title: 'A title of Fay' }]
    expect((await laptop.post('/ingest/v1/activity', { items })).body.results[0].status).toBe('accepted')
    const { expiring: now } = await pageOf(people.admin)
    expect(now.map(({ date }) => date)).toEqual([
      '2026-03-16',
      '2026-03-17',
      '2026-03-18',
      '2026-03-19',
      '2026-03-20',
      '2026-03-21',
      '2026-03-22',
    ])
    expect(now.flatMap(({ rows }) => rows).some((count) => count > 0)).toBe(false)

    // Activity is kept 60 days: it goes on 15 May, and stands under that day alone.
    app.clock.set(iso(Date.parse(MONDAY) + 58 * DAY))
    const page = await pageOf(people.admin)
    const k = page.categories.indexOf('Activity')
    expect(page.expiring.filter(({ rows }) => rows[k]).map(({ date, rows }) => [date, rows[k]])).toEqual([
      ['2026-05-15', 1],
    ])
    expect(JSON.stringify(page)).not.toContain('A title of Fay')
  })

  it('shows the last runs, the disk, and how far the set-up is', async () => {
    for (let i = 0; i < 10; i++)
      await app.raw('job-runs', {
        job: 'purgeExpired',
        startedAt: iso(app.clock.now() + i * MINUTE),
        finishedAt: iso(app.clock.now() + i * MINUTE + 1500),
        outcome: i === 9 ? 'failed' : 'done',
        counts: { screenshots: i },
      })
    const { runs, failing, disks, steps } = await pageOf(people.admin)
    expect(runs).toHaveLength(8)
    expect(runs[0]).toMatchObject({ job: 'Delete what has expired', outcome: 'failed', took: 1500 })
    expect(runs[1]).toMatchObject({ outcome: 'done', counts: [['Screenshots', 8]] })
    expect(failing).toEqual([expect.objectContaining({ job: 'Delete what has expired' })])
    expect(disks[0]?.total).toBeGreaterThan(0)
    expect(steps.find(({ step }) => step === 'collect')).toEqual({ step: 'collect', done: true, may: false })
  })
})
