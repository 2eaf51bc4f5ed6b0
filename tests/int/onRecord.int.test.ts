import { checkWriters } from '../../src/record/written'
import { useApp, type Person } from '../support/app'
import { prose } from '../support/world'

const app = useApp()
let hr: Person
let privacy: Person
let admin: Person
let ann: Person

interface Entry {
  id: string
  act: string
  actor?: unknown
  actorRole?: string
  subject?: unknown
  slug?: string
  row?: string
  fields?: string
  reason?: string | null
  detail?: string | null
}

const entries = async (): Promise<Entry[]> => {
  const { docs } = await app.payload.db.find<Entry>({
    collection: 'audit-log',
    where: { act: { not_in: ['viewing', 'look'] } },
    sort: 'createdAt',
    limit: 0,
    pagination: false,
    req: {},
  })
  return docs
}

/** What one call leaves in the log. */
const left = async (call: () => Promise<unknown>): Promise<Entry[]> => {
  const before = new Set((await entries()).map(({ id }) => String(id)))
  await call()
  return (await entries()).filter(({ id }) => !before.has(String(id)))
}

beforeAll(async () => {
  await app.publish()
  hr = await app.person({ roles: ['hr'] })
  privacy = await app.person({ roles: ['privacy'] })
  admin = await app.person({ roles: ['admin'] })
  ann = await app.person({ name: 'Ann Private' })
})

describe('what people write', () => {
  const bodies = (): [slug: string, who: Person, create: object, change: object, fields: string][] => [
    ['teams', hr, { name: 'North', company: app.company }, { name: 'South' }, 'name'],
    ['projects', hr, { name: 'P', company: app.company }, { code: 'X-1', archived: true }, 'archived code'],
    ['policies', privacy, { title: 'Draft', prose: prose('x') }, { title: 'Other' }, 'title'],
    [
      'announcements',
      hr,
      { title: 'A', body: 'b', audience: 'internal', letters: 'none', status: 'draft' },
      { body: 'c' },
      'body',
    ],
    [
      'breaches',
      privacy,
      { title: 'B', knownAt: new Date(app.clock.now()).toISOString(), clock: 'eu', unreadAfterDays: 3 },
      { title: 'B2' },
      'title',
    ],
  ]
  it.each(['teams', 'projects', 'policies', 'announcements', 'breaches'])(
    '[L2] in %s through REST leaves one row an act: who, in which office, which row, which fields',
    async (slug) => {
      const [, who, create, change, fields] = bodies().find(([name]) => name === slug)!
      let id = ''
      const role = who === hr ? 'hr' : 'privacy'
      const made = await left(async () => {
        const { status, body } = await who.post(`/api/${slug}?locale=en`, create)
        expect([status, body.errors]).toEqual([201, undefined])
        id = String(body.doc.id)
      })
      expect(made).toEqual([expect.objectContaining({ act: 'created', actorRole: role, slug, row: id })])
      expect(made[0]?.detail ?? null).toBeNull()
      expect(String((made[0]?.actor as { id?: string })?.id ?? made[0]?.actor)).toBe(who.id)
      const done = await left(async () =>
        expect((await who.patch(`/api/${slug}/${id}?locale=en`, change)).status).toBe(200),
      )
      expect(
        done.map(({ act, row, fields: names }) => [act, row, names?.split(' ').sort().join(' ')]),
      ).toEqual([['changed', id, fields]])
      // What was written stands in no log.
      expect(JSON.stringify(done)).not.toMatch(/South|X-1|Other|B2/)
    },
  )

  it('[L2] several at once leaves one row for each, and a deletion too', async () => {
    const drafts = await Promise.all(
      ['One', 'Two'].map((title) => privacy.post('/api/policies?locale=en', { title, prose: prose('x') })),
    )
    const ids = drafts.map(({ body }) => String(body.doc.id))
    const where = ids.map((id, i) => `where[id][in][${i}]=${id}`).join('&')
    const changed = await left(async () =>
      expect((await privacy.patch(`/api/policies?locale=en&${where}`, { title: 'Both' })).status).toBe(200),
    )
    expect(changed.map(({ act, row }) => [act, row]).sort()).toEqual(ids.map((id) => ['changed', id]).sort())
    const gone = await left(async () =>
      expect((await privacy.delete(`/api/policies/${ids[0]}`)).status).toBe(200),
    )
    expect(gone.map(({ act, row, slug }) => [act, row, slug])).toEqual([['deleted', ids[0], 'policies']])
    const rest = await left(async () =>
      expect((await privacy.delete(`/api/policies?where[id][equals]=${ids[1]}`)).status).toBe(200),
    )
    expect(rest.map(({ act, row }) => [act, row])).toEqual([['deleted', ids[1]]])
  })

  it('[L2] in the settings leaves its row, by the names of what was set', async () => {
    const done = await left(async () =>
      expect((await hr.post('/api/globals/settings', { help: 'secretary@example.com' })).status).toBe(200),
    )
    expect(done.map(({ act, slug, fields }) => [act, slug, fields])).toEqual([
      ['changed', 'settings', 'help'],
    ])
    expect(JSON.stringify(done)).not.toContain('secretary')
  })

  it('[L2] of a person is told of that person, in whose log he reads it', async () => {
    const viewing = { category: 'personnel', scope: 'person', subject: ann.id, purpose: 'project-time' }
    await hr.post('/api/viewings', viewing)
    const done = await left(async () =>
      expect(
        (await hr.post('/api/personnel', { subject: ann.id, sex: { value: 'f', source: 'person' } })).status,
      ).toBe(201),
    )
    expect(done.filter(({ act }) => act === 'created')).toEqual([
      expect.objectContaining({ slug: 'personnel', actorRole: 'hr' }),
    ])
    const own = (await ann.get('/api/audit-log?where[act][equals]=created&depth=0')).body.docs as Entry[]
    expect(own.map(({ slug }) => slug)).toEqual(['personnel'])
  })

  it('[L2] by a door of ours leaves a row even where the act writes none itself', async () => {
    const done = await left(async () =>
      expect((await admin.post('/api/first-steps', { steps: ['mail'], done: true })).status).toBe(200),
    )
    expect(done.map(({ act, detail, actorRole }) => [act, detail, actorRole])).toEqual([
      ['acted', 'post /first-steps', 'admin'],
    ])
  })
})

describe('who writes a collection', () => {
  it('[L2] is said of each, once: whatever is not listed stops the start', async () => {
    const { collections, globals } = app.payload.config
    const slugs = [...collections, ...globals].map(({ slug }) => slug)
    expect(() => checkWriters(slugs)).not.toThrow()
    expect(() => checkWriters([...slugs, 'payslips'])).toThrow(/payslips: nobody said who writes it/)
    expect(() => checkWriters(slugs.filter((slug) => slug !== 'teams'))).toThrow(/there is no teams/)
  })
})
