import { randomUUID } from 'node:crypto'
import { Writable } from 'node:stream'
import type { CollectionSlug } from 'payload'
import { createLogger } from '../../src/base/logger'
import { useApp, type Person } from '../support/app'
import { absentId } from '../support/world'

const app = useApp()
let ann: Person
let team: string
let hr: Person

beforeAll(async () => {
  await app.publish()
  ann = await app.person({ name: 'Ann' })
  hr = await app.person({ name: 'Hana', roles: ['hr', 'privacy'] })
  team = await app.team()
})

interface Told {
  status: number
  text: string
  body: { code?: string; errors?: { data?: { code?: string } }[] }
}
const codeOf = ({ body }: Told): string | undefined => body.code ?? body.errors?.[0]?.data?.code
const told = (answer: Told) => [answer.status, codeOf(answer)]

type Refused = [string, () => PromiseLike<unknown>, number, string]

/** What is left out as an address is parsed, or is no filter by its name: every row would be the answer. */
const NO_FILTERS = [
  'where[__proto__][x]=1',
  'where[constructor][equals]=1',
  'where[and][0][__proto__][a]=1',
  'where[id][__proto__]=1',
  'where[id][hasOwnProperty]=1',
  'where.id=x',
  'WHERE[id][equals]=x',
  'where%5Bid=x',
]

describe('a refused request', () => {
  /** What the log says while requests are made. */
  const logged = async (run: () => Promise<unknown>): Promise<string[]> => {
    const lines: string[] = []
    const to = new Writable({ write: (chunk, _encoding, done) => (lines.push(String(chunk)), done()) })
    const { logger } = app.payload
    app.payload.logger = createLogger({ LOG_LEVEL: 'info' }, to)
    try {
      await run()
    } finally {
      app.payload.logger = logger
    }
    return lines
  }

  it.each([
    ['a filter that is too much', () => hr.get('/api/teams?limit=0'), 400],
    ['a filter by no field', () => hr.get('/api/teams?where[nosuch][equals]=secretword'), 400],
    ['a list that is not open', () => ann.get('/api/imports/not-an-id'), 404],
    ['a body with a field of nobody', () => hr.post('/api/teams', { secretword: 1 }), 400],
    ['a body that is no JSON', () => hr.post('/api/teams').type('json').send('{secretword'), 400],
    ['a body that lacks what it needs', () => hr.post('/api/teams', { company: app.company }), 400],
    ['somebody without a session', () => app.anonymous().get('/api/teams'), 403],
  ])('[K3] leaves its code in the log and no stack: %s', async (_, ask, status) => {
    const lines = await logged(async () => expect((await ask()).status).toBe(status))
    expect(lines.length).toBeLessThanOrEqual(1)
    for (const line of lines) {
      expect(JSON.parse(line)).toMatchObject({ level: 30, status, msg: 'refused' })
      expect(line.length).toBeLessThan(200)
      expect(line).not.toMatch(/secretword|stack|node_modules/)
    }
  })

  it.each<Refused>([
    [
      'a body that lacks what it needs',
      () => hr.post('/api/teams', { company: app.company }),
      400,
      'invalid',
    ],
    [
      'a name that is too long',
      () => hr.post('/api/teams', { name: 'x'.repeat(90_000), company: app.company }),
      400,
      'invalid',
    ],
    [
      'rows to delete that nobody deletes',
      () => hr.delete('/api/teams?where[name][equals]=x'),
      403,
      'forbidden',
    ],
    [
      'a text where there is a group',
      () => hr.patch(`/api/companies/${app.company}`, { hours: 'all day' }),
      400,
      'invalid',
    ],
    [
      'an object where there is a text',
      () => hr.post('/api/announcements', { title: { en: 'x' } }),
      400,
      'invalid',
    ],
    [
      'a form where there is JSON',
      () => hr.patch(`/api/teams/${team}`).type('form').send('name=x'),
      415,
      'unsupported-media-type',
    ],
    ...NO_FILTERS.map((query): Refused => [
      `a filter that would be none: ${query}`,
      () => hr.get(`/api/teams?${query}`),
      400,
      'invalid',
    ]),
    [
      'a preference under a name that is none',
      () => ann.post(`/api/payload-preferences/${'k'.repeat(5_000)}`, { value: 1 }),
      400,
      'too-much',
    ],
    ['a migration', () => hr.get('/api/payload-migrations'), 404, 'not-found'],
    ['a row that nobody has', () => hr.get(`/api/teams/${absentId()}`), 404, 'not-found'],
    ['a list that nobody reads', () => ann.get('/api/audit-log/nobody/nothing'), 404, 'not-found'],
    ['a route that is none', () => hr.get('/api/nowhere'), 404, 'not-found'],
    ['somebody without a session', () => app.anonymous().get('/api/teams'), 403, 'forbidden'],
  ])('[K3] is told by its code, as Payload says it too: %s', async (_, ask, status, code) => {
    expect(told((await ask()) as Told)).toEqual([status, code])
  })

  it('[K3] keeps of a person’s preferences three hundred, the newest', async () => {
    const keep = (key: string) => ann.post(`/api/payload-preferences/${key}`, { value: { key } })
    const row = (i: number) => ({
      key: `old-${i}`,
      user: { relationTo: 'users', value: ann.id },
      value: {},
      updatedAt: new Date(Date.UTC(2026, 0, 1) + i * 1_000).toISOString(),
    })
    for (let i = 0; i < 300; i++)
      await app.payload.db.create({ collection: 'payload-preferences', data: row(i), req: {} })
    expect((await keep('new')).status).toBe(200)
    const { docs } = await app.payload.db.find<{ id: string; key: string }>({
      collection: 'payload-preferences',
      where: { 'user.value': { equals: ann.id } },
      sort: 'updatedAt',
      limit: 0,
      pagination: false,
      req: {},
    })
    const keys = docs.map(({ key }) => key)
    expect([keys.length, keys.includes('new'), keys.includes('old-0'), keys.includes('old-1')]).toEqual([
      300,
      true,
      false,
      true,
    ])
  })

  it('[A8] a page of another site writes nothing, with a session or without', async () => {
    for (const headers of [{ origin: 'http://evil.example' }, { 'sec-fetch-site': 'cross-site' }]) {
      const sent = await app
        .anonymous()
        .post('/api/sign-in')
        .set(headers)
        .send({ name: 'nobody', password: 'a long password' })
      expect([sent.status, sent.headers['set-cookie'] ?? null]).toEqual([401, null])
      expect(sent.body.detail).toBe('Sign in first.')
    }
  })

  it('[K3] a fault has a code as well, and not a word more', async () => {
    const { find } = app.payload.db
    app.payload.db.find = () => Promise.reject(new Error('broken particulars'))
    try {
      const fault = await hr.get('/api/teams')
      expect(told(fault)).toEqual([500, 'internal'])
      expect(fault.text).not.toContain('particulars')
    } finally {
      app.payload.db.find = find
    }
  })

  it('[K3] a fault keeps its place in the log', async () => {
    const { find } = app.payload.db
    app.payload.db.find = () => Promise.reject(new Error('broken'))
    try {
      const lines = await logged(async () => expect((await hr.get('/api/teams')).status).toBe(500))
      expect(lines.join('')).toMatch(/"level":50[^]*"place":"[^"]+:\d+"/)
      expect(lines.join('')).not.toContain('broken')
    } finally {
      app.payload.db.find = find
    }
  })
})

describe('a row that is not there', () => {
  /** Bodies that would be taken but for the one id in them that nobody was ever given. */
  const bodies = (): [string, () => Promise<Told>][] => {
    const none = absentId()
    const send = (slug: string, body: object) => () =>
      hr.post(`/api/${slug}`, body) as unknown as Promise<Told>
    const of = (slug: CollectionSlug, id: string, body: object) => () =>
      hr.patch(`/api/${slug}/${id}`, body) as unknown as Promise<Told>
    return [
      ['team.company', send('teams', { name: 'x', company: none })],
      ['team.parent', send('teams', { name: 'x', company: app.company, parent: none })],
      ['project.team', send('projects', { name: 'x', company: app.company, team: none })],
      ['project.members', send('projects', { name: 'x', company: app.company, members: [hr.id, none] })],
      [
        'breach.people',
        send('breaches', {
          title: 'x',
          what: 'x',
          knownAt: '2026-03-16T00:00:00Z',
          clock: 'eu',
          people: [none],
        }),
      ],
      [
        'lock.document',
        send('payload-locked-documents', {
          document: { relationTo: 'teams', value: none },
          user: { relationTo: 'users', value: hr.id },
        }),
      ],
      [
        'lock of no collection',
        send('payload-locked-documents', {
          document: { relationTo: 'nosuch', value: none },
          user: { relationTo: 'users', value: hr.id },
        }),
      ],
      ['PATCH team.company', of('teams', team, { company: none })],
      [
        'bulk team.company',
        () =>
          hr.patch(`/api/teams?where[id][equals]=${team}`, {
            company: none,
          }),
      ],
    ]
  }

  it('[K3] is refused wherever a field may name one, on create, change and bulk', async () => {
    for (const [what, ask] of bodies()) {
      const answer = await ask()
      // Of several, each is told apart.
      const code = what.startsWith('bulk') ? /names nothing/.test(answer.text) && 'invalid' : codeOf(answer)
      expect([what, answer.status, code]).toEqual([what, 400, 'invalid'])
    }
  })

  it('[K3] an id as the other database writes it is refused likewise', async () => {
    const other = process.env.GW_TEST_DB === 'mongo' ? randomUUID() : '0'.repeat(24)
    expect(told((await hr.post('/api/teams', { name: 'x', company: other })) as Told)).toEqual([
      400,
      'invalid',
    ])
  })

  it('[K3] is told to nobody who may not write', async () => {
    const [absent, there] = [absentId(), app.company].map((company) =>
      ann.post('/api/teams', { name: 'x', company }),
    )
    expect([(await absent!).status, (await absent!).text]).toEqual([
      (await there!).status,
      (await there!).text,
    ])
    expect((await there!).status).toBe(403)
  })

  it('[K3] may stay in a row that names it already', async () => {
    const team = await app.team()
    const parent = await app.team()
    await app.payload.db.updateOne({
      collection: 'teams',
      id: team,
      data: { parent },
      req: {},
      returning: false,
    })
    if (process.env.GW_TEST_DB === 'mongo')
      await app.payload.db.deleteOne({ collection: 'teams', where: { id: { equals: parent } }, req: {} })
    const answer = await hr.patch(`/api/teams/${team}`, { name: 'Renamed', parent })
    expect(told(answer as Told)).toEqual([200, undefined])
  })

  it('[K3] is no fault at our own doors either', async () => {
    const none = absentId()
    const answers: [string, Told][] = []
    for (const [path, body] of [
      ['/api/people', { name: 'x', company: none, from: '2026-03-16' }],
      ['/api/people', { name: 'x', company: app.company, team: none, from: '2026-03-16' }],
      ['/api/people/invitations', { people: [none] }],
      ['/api/people/move', { people: [ann.id], team: none, from: '2026-03-17' }],
      [`/api/employments/${none}/move`, { team: none, from: '2026-03-17' }],
      ['/api/enrolment-codes', { employment: none }],
      ['/api/viewings', { category: 'personnel', scope: 'person', subject: none, purpose: 'hours-dispute' }],
      ['/api/viewings', { category: 'activity', scope: 'team', team: none, purpose: 'hours-dispute' }],
      ['/api/viewings', { category: 'activity', scope: 'company', company: none, purpose: 'hours-dispute' }],
      [
        '/api/activitywatch',
        { device: none, preview: false, items: [{ at: '2026-03-16T01:00:00Z', keys: 1, clicks: 1 }] },
      ],
      [
        '/api/activity/assign',
        {
          date: '2026-03-16',
          assignments: [{ from: '2026-03-16T01:00:00Z', to: '2026-03-16T01:10:00Z', project: none }],
        },
      ],
    ] as const)
      answers.push([path, await hr.post(path, body)])
    for (const [path, answer] of answers)
      expect([path, answer.status < 500 ? '' : answer.text]).toEqual([path, ''])
  })

  it('[K3] reads every part of a filter, whichever stand beside each other, before it tells or changes rows', async () => {
    const [one, two] = [await app.team(), await app.team()]
    const either = [{ id: { equals: one } }, { id: { equals: two } }]
    const filters = [
      { and: [{ id: { equals: one } }], or: either },
      { or: either, and: [{ id: { equals: one } }] },
      { id: { equals: one }, or: either, and: [{ id: { exists: true } }] },
      { and: [{ or: either, and: [{ id: { equals: one } }] }] },
    ]
    for (const where of filters) {
      const query = encodeURIComponent(JSON.stringify(where))
      const { body } = await hr.get(`/api/teams?where=${query}&depth=0`)
      expect((body.docs as { id: string }[]).map(({ id }) => id)).toEqual([one])
      const changed = await hr.patch(`/api/teams?where=${query}&depth=0`, {
        name: `Renamed ${filters.indexOf(where)}`,
      })
      expect((changed.body.docs as { id: string }[]).map(({ id }) => id)).toEqual([one])
    }
    expect((await hr.get(`/api/teams/${two}`)).body.name).not.toMatch(/^Renamed/)
  })
})
