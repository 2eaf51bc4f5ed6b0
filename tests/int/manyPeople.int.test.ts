import { jest } from '@jest/globals'
import { readTimeGrid } from '../../src/admin/time/recordedTime'
import { insertRows, newId } from '../../src/db/insertRows'
import { personChanged } from '../../src/policy/decide/epochs'
import { snapshotOf, snapshotsOf } from '../../src/policy/decide/snapshot'
import { useApp, type Person } from '../support/app'
import { pageReq } from '../support/reading'

const MANY = 2_400

describe('a company of some thousand people', () => {
  const app = useApp()
  let hr: Person
  let ids: string[]

  beforeAll(async () => {
    const { version, hash } = await app.publish()
    hr = await app.person({ roles: ['hr'] })
    const { payload, company } = app
    ids = Array.from({ length: MANY }, () => newId(payload))
    const at = new Date(app.clock.now())
    const startsAt = new Date('2026-01-05T00:00:00Z')
    const users = ids.map((id, n) => ({
      id,
      name: n < 2 ? '王小明' : `Person ${n}`,
      username: `many${n}`,
      state: 'active',
      language: 'en',
    }))
    const rows = (of: 'user' | 'subject', row: object) =>
      ids.map((id) => ({ id: newId(payload), [of]: id, ...row }))
    await insertRows(payload, 'users', users)
    await insertRows(payload, 'employments', rows('user', { company, from: startsAt, startsAt }))
    const given = { version, policyHash: hash, language: 'en', how: 'portal', at }
    await insertRows(payload, 'acceptances', rows('subject', given))
  }, 120_000)

  /** Queries, and turns of the loop in which others are answered, while something runs. */
  const during = async <T>(run: () => Promise<T>): Promise<{ result: T; queries: number; turns: number }> => {
    const spies = (['find', 'findOne', 'count'] as const).map((name) => jest.spyOn(app.payload.db, name))
    let turns = 0
    let over = false
    const tick = () => {
      turns++
      if (!over) setImmediate(tick)
    }
    setImmediate(tick)
    try {
      const result = await run()
      return { result, turns, queries: spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0) }
    } finally {
      over = true
      for (const spy of spies) spy.mockRestore()
    }
  }

  it('[H1] is asked about many at a time, once, and others are answered between', async () => {
    const purpose = { purpose: 'project-time', category: 'activity-days' }
    const opened = await hr.post('/api/viewings', { ...purpose, scope: 'company', company: app.company })
    expect(opened.status).toBe(201)
    const grid = async () => readTimeGrid(await pageReq(app, hr), { month: '2026-03' })
    const first = await during(grid)
    expect(first.result).toMatchObject({ people: MANY + 1, pages: MANY / 100 + 1 })
    // Some for each two hundred, and not some for each.
    expect(first.queries).toBeLessThan(MANY / 8)
    expect(first.turns).toBeGreaterThan(MANY / 200)
    const again = await during(grid)
    expect(again.result.people).toBe(MANY + 1)
    expect(again.queries).toBeLessThan(100)
  })

  it('[H1] one of many is known as he is alone, and a change of his counts at once', async () => {
    const [one = ''] = ids
    const all = await snapshotsOf(app.payload, [...ids, hr.id])
    expect(all.size).toBe(MANY + 1)
    await personChanged(app.payload, one)
    await personChanged(app.payload, hr.id)
    expect(await snapshotOf(app.payload, one)).toEqual(all.get(one))
    expect(await snapshotOf(app.payload, hr.id)).toEqual(all.get(hr.id))
    await app.payload.db.updateOne({ collection: 'users', id: one, data: { state: 'suspended' }, req: {} })
    await personChanged(app.payload, one)
    const after = await snapshotsOf(app.payload, ids.slice(0, 3))
    expect(ids.slice(0, 3).map((id) => after.get(id)?.accountEndedAt === null)).toEqual([false, true, true])
    await app.payload.db.updateOne({ collection: 'users', id: one, data: { state: 'active' }, req: {} })
    await personChanged(app.payload, one)
  })

  it('[B4] each of them can be chosen, and two of one name are told apart', async () => {
    const { body } = await hr.get('/api/viewings/options?category=activity-days')
    const people = body.people as { id: string; name: string }[]
    expect(people).toHaveLength(MANY)
    expect(people.filter(({ name }) => name.startsWith('王小明')).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['王小明 (many0)', '王小明 (many1)']),
    )
    expect(people.find(({ id }) => id === ids[2])?.name).toBe('Person 2')
  })
})
