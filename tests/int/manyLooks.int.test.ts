import { JOBS } from '../../src/jobs'
import { runJob } from '../../src/jobs/run'
import { useApp, type Person } from '../support/app'
import { starredWorld, type StarredWorld } from '../support/starred'

const app = useApp()
let world: StarredWorld
let hr: Person

interface Notice {
  kind: string
  titles: { en: string }
}
/** What the notices of somebody say of many looks, in English. */
const toldTo = async ({ id }: Person): Promise<string[]> => {
  const { docs } = await app.payload.find({
    collection: 'notices',
    where: { subject: { equals: id } },
    limit: 100,
    depth: 0,
    overrideAccess: true,
  })
  return (docs as unknown as Notice[])
    .filter(({ kind }) => kind === 'many-looks')
    .map(({ titles }) => titles.en)
}
const everybody = async () => {
  const { ann, ben, privacy, lead, admin } = world.people
  const told = await Promise.all([ann, privacy, ben, lead, admin, hr].map(toldTo))
  return told.map(({ length }) => length)
}
const open = async () => {
  hr = { ...hr, ...(await app.session(hr.id)) }
  const wish = { category: 'screenshots', scope: 'person', subject: world.people.ann.id }
  expect((await hr.post('/api/viewings', { ...wish, purpose: 'hours-dispute' })).status).toBe(201)
}
/** The newest look, so often again: as if the same request had been made. */
const again = async (times: number) => {
  const { docs } = await app.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'audit-log',
    where: { act: { equals: 'look' } },
    sort: '-createdAt',
    limit: 1,
    req: {},
  })
  const { id: _, ...row } = docs[0]!
  for (let i = 0; i < times; i++)
    await app.payload.db.create({ collection: 'audit-log', data: structuredClone(row), req: {} })
}
const look = async (times: number) => {
  expect((await hr.get(`/api/screenshots/${world.rows.screenshots.ann}?depth=0`)).status).toBe(200)
  await again(times - 1)
}
const tell = () =>
  runJob('tellOfManyLooks', JOBS.tellOfManyLooks!.job, { payload: app.payload, files: app.files })

beforeAll(async () => {
  world = await starredWorld(app)
  hr = world.people.hr
  app.clock.set('2026-03-20T02:00:00.000Z')
  await open()
})

describe('who opens a hundred rows of one person within an hour', () => {
  it('[T9] is not told of at ninety-nine, nor at a hundred that took longer', async () => {
    await look(60)
    app.clock.advance(61 * 60_000)
    await look(99)
    await tell()
    expect(await everybody()).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('[T9] is told to the person and to the privacy officer, by name, once a day', async () => {
    await look(1)
    await tell()
    expect(await everybody()).toEqual([1, 1, 0, 0, 0, 0])
    expect((await toldTo(world.people.ann))[0]).toMatch(
      /^Hana.* opened records of yours 100 times within an hour/,
    )
    expect((await toldTo(world.people.privacy))[0]).toMatch(
      /^Hana.* opened records of Ann 100 times within an hour/,
    )
    await look(1)
    await tell()
    await tell()
    expect(await everybody()).toEqual([1, 1, 0, 0, 0, 0])
    app.clock.advance(20 * 3_600_000)
    await open()
    await look(100)
    await tell()
    expect(await everybody()).toEqual([2, 2, 0, 0, 0, 0])
  })

  it('[T9] counts a list once, however many rows it has', async () => {
    app.clock.advance(24 * 3_600_000)
    await open()
    const list = `/api/screenshots?where[subject][equals]=${world.people.ann.id}&limit=100&depth=0`
    expect((await hr.get(list)).body.docs.length).toBeGreaterThan(1)
    await again(98)
    await tell()
    expect(await everybody()).toEqual([2, 2, 0, 0, 0, 0])
    expect((await hr.get(list)).status).toBe(200)
    await tell()
    expect(await everybody()).toEqual([3, 3, 0, 0, 0, 0])
  })
})
