import { useApp, type Person } from '../support/app'
import { absentId, bobsWorld, prose, type World } from '../support/world'

const app = useApp()
let world: World
let ann: Person
let hr: Person
let admin: Person
let privacy: Person

beforeAll(async () => {
  await app.publish()
  world = await bobsWorld(app)
  ann = await app.person({ name: 'Ann' })
  hr = await app.person({ name: 'Hana', roles: ['hr'] })
  admin = await app.person({ name: 'Ada', roles: ['admin'] })
  privacy = await app.person({ name: 'Pia', roles: ['privacy'] })
  const viewing = { category: 'personnel', scope: 'person', subject: world.bob.id, purpose: 'hours-dispute' }
  expect((await hr.post('/api/viewings', viewing)).status).toBe(201)
})

/** Every row of every collection; rows that only tell of requests, such as sessions, do not change in these tests. */
const everything = async (): Promise<string> => {
  const parts = []
  for (const { slug } of app.payload.config.collections) {
    const { docs } = await app.payload.db.find<{ id: string }>({
      collection: slug,
      where: {},
      sort: 'createdAt',
      limit: 0,
      pagination: false,
      req: {},
    })
    parts.push([slug, docs.filter((doc) => (doc as { act?: string }).act !== 'look')])
  }
  parts.push(await app.payload.db.findGlobal({ slug: 'settings', req: {} }))
  return JSON.stringify(parts)
}

interface Door {
  name: string
  who: () => Person
  /** The body that would be taken, and where in it something is written. */
  field: string
  send: (body: object) => Promise<{ status: number; body: { code?: string }; text: string }>
}

const patch = (name: string, who: () => Person, slug: string, field: string): Door => ({
  name: `PATCH ${name}`,
  who,
  field,
  send: (body) => who().patch(`/api/${slug}/${world.rows[slug]}`, body),
})
const bulk = (name: string, who: () => Person, slug: string, field: string): Door => ({
  name: `bulk PATCH ${name}`,
  who,
  field,
  send: (body) => who().patch(`/api/${slug}?where[id][equals]=${world.rows[slug]}`, body),
})
const create = (who: () => Person, slug: string, field: string, rest: () => object): Door => ({
  name: `POST ${slug}`,
  who,
  field,
  send: (body) => who().post(`/api/${slug}`, { ...rest(), ...body }),
})
const multipart = (name: string, who: () => Person, slug: string, field: string): Door => ({
  name: `multipart ${name}`,
  who,
  field,
  send: (body) => who().patch(`/api/${slug}/${world.rows[slug]}`).field('_payload', JSON.stringify(body)),
})
const own = (url: string, field: string, rest: object = {}): Door => ({
  name: `POST ${url}`,
  who: () => ann,
  field,
  send: (body) => ann.post(url, { ...rest, ...body }),
})
const asHr = () => hr
const asAdmin = () => admin

/** Each door that takes a body, with a field of its own. */
const DOORS: Door[] = [
  {
    name: 'PATCH oneself',
    who: () => ann,
    field: 'roles',
    send: (body) => ann.patch(`/api/users/${ann.id}`, body),
  },
  {
    name: 'bulk PATCH oneself',
    who: () => ann,
    field: 'roles',
    send: (body) => ann.patch(`/api/users?where[id][equals]=${ann.id}`, body),
  },
  {
    name: 'multipart oneself',
    who: () => ann,
    field: 'roles',
    send: (body) => ann.patch(`/api/users/${ann.id}`).field('_payload', JSON.stringify(body)),
  },
  patch('a person by HR', asHr, 'users', 'name'),
  patch('a person by admin', asAdmin, 'users', 'roles'),
  patch('personnel', asHr, 'personnel', 'sex'),
  patch('companies', asHr, 'companies', 'hours'),
  patch('employments', asHr, 'employments', 'position'),
  patch('teams', asHr, 'teams', 'name'),
  patch('memberships', asHr, 'memberships', 'role'),
  patch('projects', asHr, 'projects', 'members'),
  patch('a draft', () => privacy, 'policies', 'terms'),
  patch('a lock', asHr, 'payload-locked-documents', 'globalSlug'),
  bulk('people by HR', asHr, 'users', 'state'),
  bulk('companies', asHr, 'companies', 'name'),
  bulk('drafts', () => privacy, 'policies', 'title'),
  multipart('companies', asHr, 'companies', 'contact'),
  multipart('teams', asHr, 'teams', 'parent'),
  create(asHr, 'companies', 'name', () => ({})),
  create(asHr, 'teams', 'name', () => ({ company: world.rows.companies })),
  create(asHr, 'projects', 'name', () => ({ company: world.rows.companies })),
  create(asHr, 'employments', 'position', () => ({
    user: ann.id,
    company: world.rows.companies,
    from: '2026-01-01',
  })),
  create(
    () => privacy,
    'policies',
    'title',
    () => ({ prose: prose('x') }),
  ),
  {
    name: 'a global',
    who: asHr,
    field: 'help',
    send: (body) => hr.post('/api/globals/settings', body),
  },
  {
    name: 'a preference',
    who: () => ann,
    field: 'value',
    send: (body) => ann.post('/api/payload-preferences/anns-key', body),
  },
  {
    name: 'POST sign-in',
    who: () => ann,
    field: 'name',
    send: (body) =>
      app
        .anonymous()
        .post('/api/sign-in')
        .send({ password: 'x', ...body }),
  },
  own('/api/agreement', 'consents', { version: 0, hash: 'x'.repeat(64), language: 'en' }),
  own('/api/consent', 'category', { granted: true, language: 'en' }),
  own('/api/viewings', 'subject', { category: 'activity', scope: 'person', purpose: 'hours-dispute' }),
  own('/api/enrolment-codes', 'employment'),
  own('/api/account/password', 'current', { next: 'x'.repeat(12) }),
  {
    name: 'POST people',
    who: asHr,
    field: 'name',
    send: (body) => hr.post('/api/people', body),
  },
]

const OPERATORS: [string, unknown][] = [
  ['$max', ['hr']],
  ['$set', { state: 'closed' }],
  ['$push', 'admin'],
  ['$inc', 1],
  ['$ne', null],
  ['$gt', ''],
  ['$where', 'sleep(100)'],
]

describe('a database operator', () => {
  it.each(DOORS)('[T25] is refused by $name at any depth, and nothing changes', async ({ field, send }) => {
    const before = await everything()
    const bodies: object[] = [
      ...OPERATORS.map(([operator, value]) => ({ [field]: { [operator]: value } })),
      { [field]: { a: [{ b: { $max: 1 } }] } },
      { [field]: [{ $max: 1 }] },
      JSON.parse(`{"${field}":{"__proto__":{"roles":["hr"]}}}`) as object,
    ]
    for (const body of bodies) {
      const { status } = await send(body)
      expect([JSON.stringify(body), status]).toEqual([JSON.stringify(body), 400])
    }
    expect(await everything()).toBe(before)
  })

  it.each(DOORS.filter(({ name }) => !/login|preference/.test(name)))(
    '[T25] as a key of the body, bare or dotted, is refused by $name, and nothing changes',
    async ({ field, send }) => {
      const before = await everything()
      for (const key of ['$set', '$max', `${field}.$max`, `${field}.0`, 'roles.0', '$rename']) {
        const { status } = await send({ [key]: key.startsWith('$') ? { roles: ['hr'] } : 'hr' })
        expect([key, status]).toEqual([key, 400])
      }
      expect(await everything()).toBe(before)
    },
  )

  it('[T25] in place of a value is refused by the device API', async () => {
    const laptop = await app.device(ann)
    const at = new Date(app.clock.now()).toISOString()
    expect((await laptop.post('/ingest/v1/activity', { items: { $gt: 0 } })).status).toBe(400)
    const { body } = await laptop.post('/ingest/v1/activity', {
      items: [
        { at, keys: { $inc: 1 }, clicks: 0 },
        { at, keys: 1, clicks: 0, $set: { keys: 2 } },
        { at, keys: 1, clicks: 0, project: { $ne: null } },
      ],
    })
    expect((body.results as { status: string }[]).map(({ status }) => status)).toEqual([
      'refused',
      'refused',
      'refused',
    ])
    const enrol = await app
      .anonymous()
      .post('/ingest/v1/enrol')
      .send({ code: { $ne: '' }, name: 'x', platform: 'linux' })
    expect(enrol.status).toBe(400)
    expect(await app.payload.count({ collection: 'activity', overrideAccess: true })).toEqual({
      totalDocs: 1,
    })
  })
})

/** A field of each type, of a collection that HR may list and change. */
const FIELDS: [string, string, string, string[]][] = [
  [
    'date',
    'employments',
    'from',
    ['garbage', '', 'now', '2026-99-99', 'NaN', 'Infinity', '0', '[object Object]'],
  ],
  ['moment', 'users', 'stateSince', ['garbage', 'not-a-date', '1', '2026-13-45T00:00:00Z']],
  ['number', 'acceptances', 'version', ['garbage', 'NaN', 'Infinity', '1e999', '0x10', '1;2', '']],
  ['checkbox', 'projects', 'archived', ['garbage', '2', 'yes', '']],
  ['relationship', 'memberships', 'team', ['garbage', '1', '../..', 'g'.repeat(24), '']],
  ['id', 'teams', 'id', ['garbage', '1', '*', 'g'.repeat(24), '']],
  ['many of a relationship', 'projects', 'members', ['garbage', '0', '']],
  ['json', 'job-runs', 'counts', ['garbage', '1', '{}']],
  ['rich text', 'policies', 'prose', ['garbage', '{}']],
  ['group', 'companies', 'hours', ['garbage', '1']],
  ['array', 'companies', 'hours.breaks', ['garbage', '1']],
]

/** The doors that a filter has; none of them may do anything with one that cannot be read. */
const filtered = async (slug: string, where: string) => {
  const answers = await Promise.all([
    hr.get(`/api/${slug}?${where}`),
    hr.get(`/api/${slug}/count?${where}`),
    hr.patch(`/api/${slug}?${where}`, slug === 'users' ? { language: 'zh' } : {}),
    hr.delete(`/api/${slug}?${where}`),
  ])
  return answers.map(({ status }) => status)
}
const REFUSED = [400, 400, 400, 400]

describe('a filter that cannot be read', () => {
  it.each(FIELDS)(
    '[T26] by a %s (%s.%s) is refused at every door, and touches nothing',
    async (_, slug, path, values) => {
      const before = await everything()
      for (const value of values) {
        for (const operator of ['equals', 'not_equals', 'greater_than', 'in']) {
          if (value === '' && operator === 'in') continue // an empty list
          const where = `where[${path}][${operator}]=${encodeURIComponent(value)}`
          expect([where, ...(await filtered(slug, where))]).toEqual([where, ...REFUSED])
        }
      }
      for (const where of [
        `where[${path}][equals][]=a&where[${path}][equals][]=b`,
        `where[${path}][equals][$ne]=`,
        `where[${path}][exists]=perhaps`,
        `where[${path}][nosuch]=1`,
        `where[${path}][$gt]=1`,
        `where[${path}]=1`,
        `where[${path}][not_in]=garbage,more`,
        `where[and][0][${path}][less_than]=garbage`,
      ])
        expect([where, ...(await filtered(slug, where))]).toEqual([where, ...REFUSED])
      expect(await everything()).toBe(before)
    },
  )

  it.each([
    ['text', 'teams', 'name'],
    ['email', 'users', 'email'],
    ['select', 'users', 'state'],
    ['a text in several languages', 'policies', 'title'],
  ])('[T26] by a %s (%s.%s) is refused where it is no text', async (_, slug, path) => {
    const before = await everything()
    for (const where of [
      `where[${path}][equals][]=a&where[${path}][equals][]=b`,
      `where[${path}][equals][$ne]=x`,
      `where[${path}][like][$regex]=.*`,
      `where[${path}][contains][]=a`,
      `where[${path}][equals]=${'x'.repeat(1001)}`,
      `where[${path}][like]=%00`,
      `where[${path}][near]=1,2`,
      `where[${path}][within]=x`,
      `where[${path}][all]=x`,
      `where[${path}][exists]=`,
    ])
      expect([where, ...(await filtered(slug, where))]).toEqual([where, ...REFUSED])
    expect(await everything()).toBe(before)
  })

  it('[T26] is refused whatever is wrong with its form', async () => {
    const before = await everything()
    for (const where of [
      'where[or]=garbage',
      'where[or][name][equals]=x',
      'where[and]=1',
      'where[or][]=garbage',
      'where[or][0]=x',
      'where=garbage',
      'where={"name":',
      'where=[]',
      'where={"nosuch":{"equals":1}}',
      'where[]=x',
      'where[name]',
      'where[$or][0][name][equals]=x',
      'where[$where]=1',
      'where[name.$ne][equals]=x',
      'where[OR][0][nosuch][equals]=1',
    ]) {
      const answers = await filtered('teams', where)
      expect([where, ...answers]).toEqual([where, ...REFUSED])
    }
    expect(await everything()).toBe(before)
  })

  it('[T26] matches nothing by a relationship or a language that are not there', async () => {
    const { body } = await hr.get(`/api/memberships?where[team][equals]=${absentId()}`)
    expect(body.totalDocs).toBe(0)
    for (const locale of ['', 'locale=zh', 'locale=en', 'locale=all', 'locale=garbage']) {
      const answer = await hr.get(`/api/policies?where[title][equals]=nothing&${locale}`)
      expect([locale, answer.status, answer.body.totalDocs]).toEqual([locale, 200, 0])
    }
  })
})

describe('a profile', () => {
  it('[P1] takes name, email, user name and zone, and needs no more than a name', async () => {
    const { status, body } = await hr.post('/api/people', {
      name: 'New Person',
      company: app.company,
      from: '2026-03-16',
    })
    expect([status, body]).toEqual([
      201,
      expect.objectContaining({ username: expect.stringMatching(/^[a-z]/) }),
    ])
    const { docs } = (await hr.get('/api/users?where[name][equals]=New Person')).body
    expect(docs).toHaveLength(1)
    const url = `/api/people/${docs[0].id}`
    await app.reauth(hr)
    const about = { name: 'Newer Person', username: 'newperson', zone: 'Asia/Tokyo', reason: 'Married' }
    expect((await hr.post(`${url}/correct`, about)).status).toBe(200)
    expect((await hr.post(`${url}/contact`, { email: 'new@example.org', reason: 'New' })).status).toBe(200)
    expect((await hr.get(`/api/users/${docs[0].id}?depth=0`)).body).toMatchObject({
      name: 'Newer Person',
      email: 'new@example.org',
      username: 'newperson',
      zone: 'Asia/Tokyo',
    })
  })

  it.each(['age', 'religion', 'salary', 'weChat', 'home.address', 'idNumber', 'avatarUrl'])(
    '[P1] refuses %s, which no field declares, with the rest of the body',
    async (key) => {
      const before = await everything()
      const answers = [
        await ann.patch(`/api/users/${ann.id}`, { name: 'Other', [key]: 'x' }),
        await hr.patch(`/api/users/${ann.id}`, { name: 'Other', [key]: 'x' }),
        await hr.patch(`/api/users?where[id][equals]=${ann.id}`, { name: 'Other', [key]: 'x' }),
        await hr.patch(`/api/companies/${app.company}`, { hours: { from: '10:00', [key]: 'x' } }),
        await hr.patch(`/api/companies/${app.company}`, {
          hours: { breaks: [{ from: '12:00', to: '13:00', [key]: 'x' }] },
        }),
        await hr.post('/api/teams', { name: 'T', company: app.company, [key]: 'x' }),
        await hr.post('/api/globals/settings', { help: 'x', [key]: 'x' }),
      ]
      expect(answers.map(({ status, text }) => [status, text.includes('undeclared-field')])).toEqual(
        answers.map(() => [400, true]),
      )
      const invited = await hr.post('/api/people', {
        name: 'X',
        company: app.company,
        from: '2026-03-16',
        [key]: 'x',
      })
      expect(invited.status).toBe(400)
      expect(await everything()).toBe(before)
    },
  )

  it('[P1] refuses an object where one value belongs', async () => {
    for (const body of [
      { name: { a: 1 } },
      { name: ['x'] },
      { zone: {} },
      { email: { x: 1 } },
      { language: ['zh'] },
    ])
      expect([body, (await ann.patch(`/api/users/${ann.id}`, body)).status]).toEqual([body, 400])
  })
})
