import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import request from 'supertest'
import { createApp } from '../../src/createApp'
import { withinBudget } from '../../src/http/serverCall'
import { createLogger } from '../../src/base/logger'
import { useApp, type Person } from '../support/app'
import { absentId } from '../support/world'

const app = useApp()
let ann: Person
let hr: Person

beforeAll(async () => {
  await app.publish()
  ann = await app.person({ name: 'Ann' })
  hr = await app.person({ name: 'Hana', roles: ['hr', 'privacy'] })
  for (let i = 0; i < 120; i++) await app.raw('teams', { name: `Team ${i}`, company: app.company })
})

type Query = Record<string, string>
const address = (query: Query): string => `?${new URLSearchParams(query).toString()}`
const filter = (where: object): Query => ({ where: JSON.stringify(where) })
const many = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i))
const ids = (count: number) => many(count, absentId).join(',')
const nested = (depth: number): object =>
  depth === 0 ? { name: { equals: 'x' } } : { and: [nested(depth - 1)] }
const fields = (count: number) => Object.fromEntries(many(count, (i) => [`select[f${i}]`, 'true']))

interface Told {
  status: number
  text: string
  body: { code?: string; errors?: { data?: { code?: string } }[]; docs?: unknown[]; totalDocs?: number }
}
const codeOf = ({ body }: Told): string | undefined => body.code ?? body.errors?.[0]?.data?.code
const told = (answer: Told) => [answer.status, codeOf(answer)]

/** A picker's request: Payload's own pages send it so. */
const pick = (who: Person, slug: string, query: Query) =>
  request(app.app)
    .post(`/api/${slug}`)
    .set({ cookie: who.cookie, 'sec-fetch-site': 'same-origin', 'x-payload-http-method-override': 'GET' })
    .type('form')
    .send(new URLSearchParams(query).toString())

/** Which collections the database was asked for rows of, meanwhile; finding out who asks is not among it. */
const askedMeanwhile = async (run: () => Promise<unknown>): Promise<string[]> => {
  const db = app.payload.db as unknown as Record<string, (args: { collection: string }) => unknown>
  const asked: string[] = []
  const real = { find: db.find!, count: db.count!, updateMany: db.updateMany!, deleteMany: db.deleteMany! }
  for (const [name, method] of Object.entries(real))
    db[name] = function (this: unknown, args) {
      asked.push(args.collection)
      return method.call(this, args)
    }
  try {
    await run()
  } finally {
    Object.assign(db, real)
  }
  return asked
}

/** What goes beyond the budget, each by the least. */
const BEYOND: [string, Query][] = [
  ['101 rows', { limit: '101' }],
  ['all rows', { limit: '0' }],
  ['all rows, said otherwise', { limit: '-1' }],
  ['rows by a number that is none', { limit: '1e9' }],
  ['rows by a list', { 'limit[]': '500' }],
  ['no pages', { pagination: 'false' }],
  ['page 1001', { page: '1001' }],
  ['depth 3', { depth: '3' }],
  ['four sort keys', { sort: 'name,company,createdAt,updatedAt' }],
  ['61 selected fields', fields(61)],
  ['more populated fields', Object.fromEntries(many(61, (i) => [`populate[teams][f${i}]`, 'true']))],
  ['all rows of a join', { 'joins[x][limit]': '0' }],
  ['21 conditions', filter({ or: many(21, (i) => ({ name: { equals: `x${i}` } })) })],
  ['17 words', filter({ name: { like: many(17, (i) => `w${i}`).join(' ') } })],
  ['17 words that are nothing', filter({ name: { like: ' '.repeat(16) } })],
  ['17 searches', filter({ or: many(17, (i) => ({ name: { contains: `w${i}` } })) })],
  ['401 letters', filter({ name: { contains: 'x'.repeat(401) } })],
  ['101 ids', filter({ id: { in: ids(101) } })],
  ['101 ids, one by one', Object.fromEntries(many(101, (i) => [`where[id][not_in][${i}]`, absentId()]))],
  ['101 ids in two lists', filter({ and: [{ id: { in: ids(50) } }, { company: { not_in: ids(51) } }] })],
  ['13 branches in each other', filter(nested(13))],
  ['branches of nothing', filter({ or: many(200, () => ({})) })],
]

describe('a budget for each request', () => {
  it.each(BEYOND)('[K1] refuses %s at every door, before a row is read', async (_, query) => {
    const doors = [
      () => ann.get(`/api/teams${address(query)}`),
      () => hr.get(`/api/teams/count${address(query)}`),
      () => hr.patch(`/api/teams${address(query)}`, { name: 'x' }),
      () => pick(hr, 'teams', query),
      () => pick(ann, 'teams', query),
    ]
    for (const door of doors) {
      let answer: Told = { status: 0, text: '', body: {} }
      const asked = await askedMeanwhile(async () => (answer = (await door()) as Told))
      expect([...told(answer), ...asked]).toEqual([400, 'too-much'])
    }
  })

  it.each([
    ['100 rows', { limit: '100' }],
    ['page 1000', { page: '1000' }],
    ['depth 2', { depth: '2' }],
    ['three sort keys', { sort: 'name,-company,createdAt' }],
    ['20 conditions', filter({ or: many(20, (i) => ({ name: { equals: `x${i}` } })) })],
    ['16 words', filter({ name: { like: many(16, (i) => `w${i}`).join(' ') } })],
    ['400 letters', filter({ name: { contains: 'x'.repeat(400) } })],
    ['100 ids', filter({ id: { in: ids(100) } })],
    ['12 branches in each other', filter(nested(12))],
  ] as [string, Query][])('[K1] answers %s', async (_, query) => {
    for (const answer of [await hr.get(`/api/teams${address(query)}`), await pick(hr, 'teams', query)])
      expect(told(answer as Told)).toEqual([200, undefined])
  })

  it('[K1] gives 500 rows to choose from, of what others name, and no more of it than its own fields', async () => {
    const rows = async (slug: string, query: Query) => told(await hr.get(`/api/${slug}${address(query)}`))
    expect(await rows('teams', { depth: '0', limit: '500' })).toEqual([200, undefined])
    expect(await rows('teams', { depth: '0', limit: '501' })).toEqual([400, 'too-much'])
    expect(await rows('teams', { depth: '1', limit: '500' })).toEqual([400, 'too-much'])
    // Nothing names a row of the log: there is nothing to choose.
    expect(await rows('audit-log', { depth: '0', limit: '101' })).toEqual([400, 'too-much'])
    const picked = { depth: '0', limit: '500', 'select[name]': 'true', ...filter({ id: { in: ids(300) } }) }
    expect(told((await pick(hr, 'teams', picked)) as Told)).toEqual([200, undefined])
    const more = { ...picked, ...filter({ id: { in: ids(501) } }) }
    expect(told((await pick(hr, 'teams', more)) as Told)).toEqual([400, 'too-much'])
  })

  it('[K1] looks at no address and no form that is longer than any page makes one', async () => {
    const name = { 'where[name][equals]': 'x' }
    expect(told((await hr.get(`/api/teams${address({ ...name, x: 'y'.repeat(12_000) })}`)) as Told)).toEqual([
      400,
      'too-much',
    ])
    expect(told((await hr.get(`/api/teams?${'a&'.repeat(601)}`)) as Told)).toEqual([400, 'too-much'])
    for (const form of [{ x: 'y'.repeat(48_001) }, Object.fromEntries(many(601, (i) => [`a${i}`, '']))])
      expect(told((await pick(hr, 'teams', form)) as Told)).toEqual([400, 'too-much'])
    expect(told((await pick(hr, 'teams', { where: 'garbage' })) as Told)).toEqual([400, 'invalid'])
    const asJson = await request(app.app)
      .post(`/api/teams/${absentId()}`)
      .set({ cookie: hr.cookie, 'sec-fetch-site': 'same-origin', 'x-payload-http-method-override': 'GET' })
      .send({ depth: 9 })
    expect(told(asJson as Told)).toEqual([400, 'invalid'])
  })

  it('[K1] changes and deletes at most a hundred rows at once, and of more not one', async () => {
    const where = 'where[name][like]=Team'
    const before = (await hr.get(`/api/teams?limit=1&${where}`)).body.totalDocs as number
    expect(before).toBeGreaterThan(100)
    expect(told((await hr.patch(`/api/teams?${where}`, { name: 'Changed' })) as Told)).toEqual([
      400,
      'too-much',
    ])
    expect((await hr.get(`/api/teams?limit=1&${where}`)).body.totalDocs).toBe(before)
    const few = await hr.patch(`/api/teams?where[name][equals]=Team 7`, { name: 'Seven' })
    expect([few.status, few.body.docs.length]).toEqual([200, 1])

    const own = { relationTo: 'users', value: hr.id }
    for (let i = 0; i < 101; i++)
      await app.payload.db.create({
        collection: 'payload-preferences',
        data: { key: `key-${i}`, user: own, value: i },
        req: {},
        returning: false,
      })
    const all = '/api/payload-preferences?limit=0&where[key][like]=key-'
    expect(told((await hr.delete(all)) as Told)).toEqual([400, 'too-much'])
    const [first] = (await hr.get('/api/payload-preferences?limit=1&where[key][equals]=key-7')).body.docs
    expect(first).toMatchObject({ value: 7 })
    // Payload's own pages say `limit=0` where the filter alone decides.
    const one = await hr.delete('/api/payload-preferences?limit=0&where[key][equals]=key-7')
    expect([one.status, one.body.docs.length]).toEqual([200, 1])
  })

  it('[K1] any filter within the budget is answered, any beyond it refused by its code, none a fault', async () => {
    const word = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !/[\s\0]/.test(text))
    const condition = fc.oneof(
      fc.record({ name: fc.record({ contains: word }) }),
      fc.record({ name: fc.record({ not_like: word }) }),
      fc.record({
        name: fc.record({ like: fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' ')) }),
      }),
      fc.record({ company: fc.record({ equals: fc.constant(app.company) }) }),
      fc.record({ createdAt: fc.record({ less_than: fc.constant('2040-01-01T00:00:00Z') }) }),
      fc.record({ id: fc.record({ in: fc.integer({ min: 1, max: 60 }).map((count) => ids(count)) }) }),
      fc.record({ parent: fc.record({ exists: fc.boolean() }) }),
    )
    const branch = fc.record({ or: fc.array(condition, { minLength: 1, maxLength: 6 }) })
    const where = fc.record({ and: fc.array(fc.oneof(condition, branch), { minLength: 1, maxLength: 8 }) })
    const wishes = fc.record({
      where,
      limit: fc.integer({ min: 1, max: 120 }),
      page: fc.integer({ min: 1, max: 1_100 }),
      depth: fc.integer({ min: 0, max: 3 }),
      sort: fc.subarray(['name', '-createdAt', 'company', 'updatedAt'], { minLength: 1 }),
    })
    type Wish = typeof wishes extends fc.Arbitrary<infer T> ? T : never
    /** As the budget is written down; counted here by other means than in the server. */
    const isWithin = ({ where: given, limit, page, depth, sort }: Wish): boolean => {
      const leaves: [string, unknown][] = []
      JSON.stringify(given, (_key, value: unknown) => {
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
          for (const [key, inner] of Object.entries(value))
            if (typeof inner !== 'object') leaves.push([key, inner])
        return value
      })
      const texts = leaves.flatMap(([key, text]) => (/like|contains/.test(key) ? [String(text)] : []))
      const listed = leaves.flatMap(([key, list]) => (key === 'in' ? String(list).split(',') : []))
      return (
        leaves.length <= 20 &&
        texts.flatMap((text) => text.split(' ')).length <= 16 &&
        texts.join('').length <= 400 &&
        listed.length <= (depth === 0 ? 500 : 100) &&
        limit <= (depth === 0 ? 500 : 100) &&
        page <= 1_000 &&
        depth <= 2 &&
        sort.length <= 3
      )
    }
    let within = 0
    await fc.assert(
      fc.asyncProperty(wishes, async (wish) => {
        const { where: given, sort, ...numbers } = wish
        const query = { ...numbers, sort: sort.join(','), where: JSON.stringify(given) } as unknown as Query
        const expected = isWithin(wish) ? [200, undefined] : [400, 'too-much']
        if (expected[0] === 200) within++
        expect(told((await pick(hr, 'teams', query)) as Told)).toEqual(expected)
      }),
      { numRuns: 150 },
    )
    expect(within).toBeGreaterThan(20)
  })

  it('[K1] finds a sign that databases take for any letter as what it is', async () => {
    const [one, other] = [await app.team('100%_sure'), await app.team('100 times sure')]
    for (const search of ['contains', 'like']) {
      const { body } = await hr.get(`/api/teams${address(filter({ name: { [search]: '0%_s' } }))}`)
      expect([search, (body.docs as { id: string }[]).map(({ id }) => id)]).toEqual([search, [one]])
    }
    const { body } = await hr.get(
      `/api/teams${address({ limit: '100', ...filter({ and: [{ name: { not_like: '% Team' } }, { name: { like: 'sure' } }] }) })}`,
    )
    expect((body.docs as { id: string }[]).map(({ id }) => id)).toEqual([other])
  })

  it('[K1] takes no body of more rows or values than a form has', async () => {
    const breaks = (count: number) => many(count, () => ({ from: '12:00', to: '12:30' }))
    const hours = (count: number) => ({
      hours: { days: ['1'], from: '09:00', to: '18:00', breaks: breaks(count) },
    })
    const send = async (body: object) => told(await hr.patch(`/api/companies/${app.company}`, body))
    expect(await send(hours(201))).toEqual([400, 'too-much'])
    expect(await send({ contact: many(50_001, () => 1) })).toEqual([400, 'too-much'])
    const key = `collection-${randomUUID()}`
    const preference = await hr.post(`/api/payload-preferences/${key}`, {
      value: { columns: 'x'.repeat(20_001) },
    })
    expect(told(preference as Told)).toEqual([400, 'too-much'])
  })

  it('[K1] shows no list of more rows than anybody may ask for, whatever a preference says', async () => {
    for (const limit of [100_000, -1, 0, 'all']) {
      const key = `collection-${randomUUID()}`
      expect(
        (await hr.post(`/api/payload-preferences/${key}`, { value: { limit, sort: 'name' } })).status,
      ).toBe(200)
      // As the list reads it.
      const { docs } = await app.payload.find({
        collection: 'payload-preferences',
        where: { key: { equals: key } },
        depth: 0,
        overrideAccess: true,
      })
      expect(docs.map(({ value }) => value)).toEqual([{ limit: 100, sort: 'name' }])
    }
  })

  it('[K1] holds for the addresses of pages, which make filters of them', async () => {
    const reached: string[] = []
    const pages = createApp({
      payload: app.payload,
      env: app.env,
      logger: createLogger({ LOG_LEVEL: 'silent' }),
      origin: 'http://127.0.0.1',
      next: async (req, res) => {
        reached.push(String(req.url))
        res.end('a page')
      },
      clock: app.clock,
    })
    const open = (query: Query, headers: Record<string, string> = {}) =>
      request(pages)
        .get(`/admin/collections/teams${address(query)}`)
        .set({ cookie: hr.cookie, ...headers })
    for (const [what, query] of [
      ...BEYOND,
      // The box looks into each field that a list names, of which people have four.
      ['a search of five words', { search: 'a b c d e' }] as [string, Query],
    ]) {
      expect([what, ...told((await open(query)) as Told)]).toEqual([what, 400, 'too-much'])
    }
    expect(reached).toEqual([])
    const page = await open({ limit: '101' }, { accept: 'text/html,*/*' })
    expect([page.status, page.type]).toEqual([400, 'text/html'])
    expect(page.text).toMatch(/一次请求的内容过多[^]*asks for too much/)
    expect((await open({ limit: '100', search: 'a b c d', sort: 'name' })).text).toBe('a page')
  })

  it('[K1] holds for what pages ask of the server beside the API', async () => {
    const noted: unknown[] = []
    const ask = (args: Record<string, unknown>) =>
      withinBudget(
        { args },
        app.payload.config,
        async () => 'done',
        ({ code }) => noted.push(code),
      )
    const refused = { errors: [{ message: expect.any(String), data: { code: 'too-much' } }] }
    const rows = many(201, () => ({ category: 'activity' }))
    const endless: Record<string, unknown> = {}
    endless.again = endless
    for (const args of [
      { query: { limit: 101 } },
      { query: { limit: 0 } },
      { query: { where: { or: many(21, () => ({ name: { equals: 'x' } })) } } },
      { searchParams: { search: 'a b c d e' } },
      { data: { terms: rows } },
      { data: { assessment: { terms: rows } } },
      { formState: { 'terms.200.category': { value: 'activity' } } },
      { data: many(50_001, () => 1) },
      { data: endless },
    ])
      expect(await ask(args)).toEqual(refused)
    // Made by hand, without what any page sends.
    expect(
      await withinBudget(
        null,
        app.payload.config,
        async () => 'done',
        () => undefined,
      ),
    ).toBe('done')
    expect(noted).toEqual(many(9, () => 'too-much'))
    expect(await ask({ query: { limit: 100 }, data: { terms: rows.slice(1) } })).toBe('done')
  })

  it('[K1] binds nobody within the server', async () => {
    const read = await app.payload.find({
      collection: 'teams',
      limit: 0,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user: {
        ...(await app.payload.findByID({ collection: 'users', id: hr.id, overrideAccess: true })),
        collection: 'users',
      },
    })
    expect(read.docs.length).toBeGreaterThan(100)
  })
})
