import type { CollectionSlug, Where } from 'payload'
import { isStarred } from '../../src/access/matrix'
import { useApp, type Person } from '../support/app'
import { userOf } from '../support/reading'
import {
  CATEGORIES,
  STARRED,
  starredWorld,
  type Category,
  type Name,
  type Scope,
  type StarredWorld,
  type Viewer,
} from '../support/starred'
import { OTHER_DOORS, PAYLOADS, STARRED_DOORS, type Told } from '../support/starredDoors'

const app = useApp()
let world: StarredWorld

beforeAll(async () => {
  world = await starredWorld(app)
}, 120_000)

/** Whom a viewing opens, by hand. */
const IN_SCOPE: Record<Scope, Name[]> = {
  person: ['ann'],
  team: ['ann', 'ben', 'lead'],
  company: ['ann', 'ben', 'cid', 'lead', 'hr', 'privacy', 'admin'],
}
const toldTo = (viewer: Viewer, scope: Scope, told: Told): Name[] =>
  IN_SCOPE[scope].filter((name) => name !== viewer && (told === 'all' || told.includes(name))).sort()

interface LookRow {
  id: string
  subject: unknown
  category: string
  purpose: string
  viewing: string
  count: number
  rows: string | null
  days: string | null
}
const nameOf = (id: unknown): string =>
  Object.entries(world.people).find(([, person]) => person.id === String(id))?.[0] ?? String(id)
/** The looks that something leaves, by the names of those looked at. */
const looksOf = async <T>(viewer: Viewer, run: () => PromiseLike<T>) => {
  app.clock.advance(1_000)
  const at = new Date(app.clock.now()).toISOString()
  const answer = await run()
  const { docs } = await app.payload.db.find<LookRow>({
    collection: 'audit-log',
    where: {
      and: [
        { act: { equals: 'look' } },
        { at: { greater_than_equal: at } },
        { actor: { equals: world.people[viewer].id } },
      ],
    },
    limit: 0,
    pagination: false,
    req: {},
  })
  return { answer, looks: docs, names: docs.map(({ subject }) => nameOf(subject)).sort() }
}

/** A browser of the viewer's, in which nothing is opened yet. */
const browser = async (viewer: Viewer): Promise<Person> => ({
  ...world.people[viewer],
  ...(await app.session(world.people[viewer].id)),
})
const openFor = async (who: Person, category: Category, scope: Scope) => {
  const target = { person: world.people.ann.id, team: world.teams.blue, company: world.companies.here }[scope]
  const field = scope === 'person' ? 'subject' : scope
  const opened = await who.post('/api/viewings', {
    category,
    scope,
    [field]: target,
    purpose: 'hours-dispute',
  })
  expect([category, scope, opened.status]).toEqual([category, scope, 201])
  return String(opened.body.id)
}

const WALKS = CATEGORIES.flatMap((category) =>
  STARRED[category].flatMap((viewer) =>
    (['person', 'team', ...(viewer === 'lead' ? [] : ['company'])] as Scope[]).map(
      (scope) => [category, viewer, scope] as [Category, Viewer, Scope],
    ),
  ),
)
const casesOf = (category: Category, viewer: Viewer) =>
  Object.entries(STARRED_DOORS[category]).flatMap(([door, cases]) =>
    cases({ world, category, me: world.people[viewer].id }).map((each) => ({
      ...each,
      name: `${door} ${each.name}`,
    })),
  )

describe('the doors of what opens only under a viewing', () => {
  it('[L1] each have their line in the walk, and no other collection leads to them', () => {
    const { collections, endpoints } = app.payload.config
    const starred = collections.filter(({ slug }) => slug !== 'payload-migrations' && isStarred(slug))
    expect(starred.map(({ slug }) => slug).sort()).toEqual([...CATEGORIES].sort())
    const doors = (list: { method: string; path: string }[]) =>
      [...new Set(list.map(({ method, path }) => `${method} ${path}`))].sort()
    for (const { slug, endpoints: own, flattenedFields } of collections) {
      const found = doors(own || [])
      if (isStarred(slug)) {
        expect([slug, ...found]).toEqual([slug, ...Object.keys(STARRED_DOORS[slug as Category]).sort()])
        continue
      }
      const ours = (OTHER_DOORS[slug] ?? '').split(/,\s*/).filter(Boolean)
      expect([slug, ...found.filter((door) => !PAYLOADS.includes(door))]).toEqual([slug, ...ours.sort()])
      // Neither by depth nor by a filter through a relationship.
      const related = flattenedFields.flatMap((field) => ('relationTo' in field ? field.relationTo : []))
      if (!slug.startsWith('payload-'))
        expect([slug, related.filter((to) => (CATEGORIES as string[]).includes(to))]).toEqual([slug, []])
    }
    expect(doors(endpoints)).toEqual((OTHER_DOORS[''] ?? '').split(/,\s*/).sort())
  })

  const BEFORE = CATEGORIES.flatMap((category) =>
    STARRED[category].map((viewer) => [category, viewer] as [Category, Viewer]),
  )
  it.each(BEFORE)('[L1] [P28] of %s are shut to %s before a purpose is stated', async (category, viewer) => {
    const who = await browser(viewer)
    for (const { name, ask, before } of casesOf(category, viewer)) {
      const { answer, names } = await looksOf(viewer, () => ask(who))
      expect([name, answer.status, names]).toEqual([name, before, []])
      expect([name, answer.body?.totalDocs ?? 0, answer.body?.docs ?? []]).toEqual([name, 0, []])
      const isList = /^(get \/ |get \/count|post \/ as GET)/.test(name)
      if (isList && before === 403)
        expect([name, answer.body.errors?.[0]?.data?.code]).toEqual([name, 'purpose-missing'])
    }
  })

  it.each(WALKS)(
    '[L1] [P28] of %s each leave one look per person of whom %s is told, of a %s',
    async (category, viewer, scope) => {
      const who = await browser(viewer)
      const viewing = await openFor(who, category, scope)
      for (const { name, ask, told } of casesOf(category, viewer)) {
        const expected = toldTo(viewer, scope, told)
        const { answer, looks, names } = await looksOf(viewer, () => ask(who))
        // A lead takes nothing away as a file.
        if (name.startsWith('get /csv') && viewer === 'lead') {
          expect([answer.status, names]).toEqual([403, []])
          continue
        }
        expect([name, ...names]).toEqual([name, ...expected])
        if (expected.length) expect([name, answer.status]).toEqual([name, 200])
        for (const look of looks) expect(look).toMatchObject({ category, purpose: 'hours-dispute', viewing })
        const shown = (answer.body?.docs ?? []) as { subject?: unknown }[]
        if (name.startsWith('get / '))
          for (const { subject, count, rows } of looks) {
            const own = shown.filter((row) => String(row.subject) === String(subject)).length
            expect([name, rows?.split(',').length ?? 0]).toEqual([name, own])
            expect(count).toBeGreaterThanOrEqual(own)
          }
      }
    },
    120_000,
  )

  it.each(CATEGORIES)(
    '[B5] [P28] of %s say how many rows and which day, whatever of them is asked for',
    async (category) => {
      const [viewer] = STARRED[category]
      const who = await browser(viewer)
      await openFor(who, category, 'person')
      const { ann } = world.people
      const rows = category === 'personnel' ? 1 : 2
      const days = category === 'personnel' ? null : '2026-03-16'
      const by = `where[subject][equals]=${ann.id}`
      const lists = ['id', 'capturedAt', 'minutes', 'subject'].flatMap((field) => [
        `select[${field}]=true`,
        `select[${field}]=true&limit=1`,
        `select[${field}]=false`,
      ])
      for (const query of [
        ...lists,
        'select[localDate]=false',
        'select[localDate]=false&select[subject]=false&select[zone]=false',
        'select[localDate][a]=false',
        'depth=1&populate[users][name]=true&select[id]=true',
        'limit=1',
        'limit=1&page=99',
        'limit=1&pagination=false',
      ]) {
        const { answer, looks } = await looksOf(viewer, () => who.get(`/api/${category}?${query}&${by}`))
        expect([query, answer.status, looks.length]).toEqual([query, 200, 1])
        const told = Math.max(answer.body.docs.length as number, answer.body.totalDocs as number)
        expect([query, looks[0]?.days ?? null, looks[0]?.count]).toEqual([query, days, told])
        expect(told).toBeLessThanOrEqual(rows)
      }
      const one = world.rows[category].ann
      for (const query of ['select[id]=true', 'select[localDate]=false']) {
        const { looks } = await looksOf(viewer, () => who.get(`/api/${category}/${one}?${query}`))
        expect([query, looks[0]?.days ?? null, looks[0]?.count]).toEqual([query, days, 1])
      }
      const counts = category === 'personnel' ? [''] : ['', '&where[localDate][equals]=2026-03-16']
      for (const query of counts) {
        const { answer, looks } = await looksOf(viewer, () => who.get(`/api/${category}/count?${by}${query}`))
        expect(answer.body.totalDocs).toBe(rows)
        const said = looks.map((look) => [look.count, look.days ?? null, look.rows ?? null])
        expect([query, said]).toEqual([query, [[rows, days, null]]])
      }
      // Of several people each is told of his own.
      const whole = await browser(viewer)
      await openFor(whole, category, 'team')
      const { looks: each } = await looksOf(viewer, () => whole.get(`/api/${category}/count`))
      const told = each.map(({ subject, count }) => [nameOf(subject), count])
      expect(told).toEqual(
        expect.arrayContaining([
          ['ann', rows],
          ['ben', 1],
        ]),
      )
      if (category === 'personnel') return
      const none = await looksOf(viewer, () =>
        who.get(`/api/${category}/count?${by}&where[localDate][equals]=2026-03-17`),
      )
      expect([
        none.answer.body.totalDocs,
        none.looks.map(({ count, days }) => [count, days ?? null]),
      ]).toEqual([0, [[0, null]]])
    },
    120_000,
  )

  it('[B5] of many people together name the days of them all, and count what was shown of each', async () => {
    const team = await app.raw('teams', { name: 'Many', company: app.company })
    for (let n = 0; n < 21; n++) await app.person({ team })
    const who = await browser('hr')
    const company = app.company
    const opened = await who.post('/api/viewings', {
      category: 'activity',
      scope: 'company',
      company,
      purpose: 'hours-dispute',
    })
    expect(opened.status).toBe(201)
    const { looks } = await looksOf('hr', () => who.get('/api/activity/count'))
    expect(looks.length).toBeGreaterThan(20)
    for (const { days, count } of looks) expect([days, count]).toEqual(['2026-03-16', 0])
  })

  it.each(WALKS.filter(([, , scope]) => scope === 'team'))(
    '[L1] [T2] of %s leave them too where the admin asks on the server, as %s, of a %s',
    async (category, viewer, scope) => {
      const who = await browser(viewer)
      await openFor(who, category, scope)
      const collection = category as CollectionSlug
      const common = { collection, overrideAccess: false, depth: 0 } as const
      const where: Where = { subject: { equals: world.people.ann.id } }
      const { payload } = app
      const id = world.rows[category].ann
      const asks: [string, Told, (user: never) => Promise<unknown>][] = [
        ['list', 'all', (user) => payload.find({ ...common, user, draft: true, includeLockStatus: true })],
        ['list of one', ['ann'], (user) => payload.find({ ...common, user, where })],
        // An order that the admin kept from before is no order any more, and no fault.
        ['list in an old order', 'all', (user) => payload.find({ ...common, user, sort: '-expiresAt' })],
        ['past the end', 'all', (user) => payload.find({ ...common, user, page: 9, limit: 5 })],
        ['count', 'all', (user) => payload.count({ ...common, user })],
        ['values', 'all', (user) => payload.findDistinct({ ...common, user, field: 'subject' })],
        ['document', ['ann'], (user) => payload.findByID({ ...common, user, id, draft: true })],
        [
          'document of another',
          ['dan'],
          (user) => payload.findByID({ ...common, user, id: world.rows[category].dan, disableErrors: true }),
        ],
      ]
      for (const [name, told, ask] of asks) {
        const user = await userOf(app, who)
        const { names } = await looksOf(viewer, () => ask(user as never))
        expect([name, ...names]).toEqual([name, ...toldTo(viewer, scope, told)])
      }
      const ask = (field: string) =>
        userOf(app, who).then((user) => payload.findDistinct({ ...common, user, field }))
      const { names } = await looksOf(viewer, () =>
        expect(ask(category === 'personnel' ? 'sex.value' : 'zone')).rejects.toMatchObject({ status: 400 }),
      )
      expect(names).toEqual([])
    },
    120_000,
  )
})
