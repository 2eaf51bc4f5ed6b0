import type { CollectionSlug } from 'payload'
import { useApp, type Person } from '../support/app'
import { bobsWorld, prose, type World } from '../support/world'

const app = useApp()
let world: World
type Who = 'anonymous' | 'employee' | 'bob' | 'lead' | 'hr' | 'privacy' | 'admin'
const EVERYBODY: Who[] = ['anonymous', 'employee', 'bob', 'lead', 'hr', 'privacy', 'admin']
let people: Record<Exclude<Who, 'anonymous'>, Person>

beforeAll(async () => {
  await app.publish()
  world = await bobsWorld(app)
  const lead = await app.person({ name: 'Lea', team: String(world.rows.teams), role: 'lead' })
  await app.payload.update({
    collection: 'employments',
    id: lead.employment,
    data: { company: String(world.rows.companies) },
    overrideAccess: true,
  })
  people = {
    employee: await app.person({ name: 'Ann' }),
    bob: world.bob,
    lead,
    hr: await app.person({ name: 'Hana', roles: ['hr'] }),
    privacy: await app.person({ name: 'Pia', roles: ['privacy'] }),
    admin: await app.person({ name: 'Ada', roles: ['admin'] }),
  }
})

interface Row {
  read: string
  create?: string
  update?: string
  delete?: string
}
/**
 * Who may do what with the row about Bob in each collection, by hand after the design; nobody where nothing is written, and nobody here
 * has announced a viewing. The lead leads Bob's team and works for the same company.
 */
const TABLE: Record<string, Row> = {
  users: { read: 'bob lead hr privacy admin', update: 'bob hr admin' },
  avatars: { read: 'bob lead hr privacy admin' },
  personnel: { read: 'bob', create: 'hr' },
  companies: { read: 'bob lead hr privacy admin', create: 'hr', update: 'hr' },
  employments: { read: 'bob lead hr privacy admin', create: 'hr', update: 'hr' },
  teams: { read: 'bob lead hr privacy admin', create: 'hr', update: 'hr' },
  memberships: { read: 'bob lead hr privacy admin', create: 'hr', update: 'hr' },
  projects: { read: 'bob lead hr privacy admin', create: 'hr', update: 'lead hr' },
  imports: { read: 'bob hr privacy' },
  devices: { read: 'bob privacy admin' },
  pauses: { read: 'bob' },
  activity: { read: 'bob' },
  'activity-days': { read: 'bob' },
  screenshots: { read: 'bob' },
  'webcam-photos': { read: 'bob' },
  'device-logs': { read: 'bob privacy admin' },
  guardianships: { read: 'bob hr privacy', create: 'hr privacy', update: 'hr privacy' },
  'child-reports': { read: 'hr privacy' },
  'redaction-requests': { read: 'bob hr privacy' },
  policies: { read: 'hr privacy', create: 'hr privacy', update: 'hr privacy', delete: 'hr privacy' },
  'policy-seals': { read: 'employee bob lead hr privacy admin' },
  'policy-signatures': { read: 'bob hr privacy' },
  acceptances: { read: 'bob hr privacy' },
  consents: { read: 'bob hr privacy' },
  viewings: { read: 'bob privacy' },
  'audit-log': { read: 'bob privacy' },
  outbox: { read: 'bob hr privacy admin' },
  notices: { read: 'bob' },
  announcements: { read: 'hr privacy', create: 'hr privacy', update: 'hr privacy', delete: 'hr privacy' },
  breaches: { read: 'hr privacy', create: 'hr privacy', update: 'hr privacy' },
  'breach-notices': { read: 'bob hr privacy' },
  'breach-signatures': { read: 'hr privacy' },
  tombstones: { read: 'privacy' },
  'job-runs': { read: 'hr privacy admin' },
  'capture-plans': { read: '' },
  'device-tokens': { read: '' },
  'enrolment-codes': { read: '' },
  'one-time-links': { read: '' },
  'import-rows': { read: '' },
  leases: { read: '' },
  epochs: { read: '' },
  'payload-preferences': { read: 'bob', create: 'employee bob lead hr privacy admin', update: 'bob' },
  'payload-locked-documents': {
    read: 'hr privacy admin',
    create: 'hr privacy admin',
    update: 'hr privacy admin',
    delete: 'hr privacy admin',
  },
  'payload-kv': { read: '' },
}
const CASES = Object.keys(TABLE)
const allowedIn = (slug: string, act: keyof Row): Who[] => {
  const names = (TABLE[slug]?.[act] ?? '').split(' ')
  return EVERYBODY.filter((each) => names.includes(each))
}

type Method = 'get' | 'post' | 'patch' | 'delete'
const ask = async (who: Who, method: Method, url: string, body?: object) => {
  if (who !== 'anonymous') return people[who][method](url, body as object)
  const test = app.anonymous()[method](url).set('sec-fetch-site', 'same-origin')
  return body ? test.send(body) : test
}
const everybody = async (act: (who: Who) => Promise<boolean>): Promise<Who[]> => {
  const may: Who[] = []
  for (const who of EVERYBODY) if (await act(who)) may.push(who)
  return may
}
const isRefusal = (status: number): boolean => [401, 403, 404].includes(status)

let n = 0
/** A body that is whole, so that only the role can be what refuses it. */
const newRow = async (slug: string): Promise<object> => {
  const { rows, bob } = world
  const name = `New ${++n}`
  const at = new Date(app.clock.now()).toISOString()
  const bodies: Record<string, () => Promise<object> | object> = {
    users: () => ({ name, username: `new${n}`, password: 'x'.repeat(12), state: 'active' }),
    avatars: async () => ({ subject: (await app.person()).id, file: 'x', at }),
    personnel: async () => ({ subject: (await app.person()).id, sex: { value: 'x', source: 'person' } }),
    companies: () => ({ name, zone: 'Asia/Shanghai', hours: { days: ['1'], from: '09:00', to: '18:00' } }),
    employments: () => ({ user: bob.id, company: rows.companies, from: '2020-01-01', until: '2020-02-01' }),
    teams: () => ({ name, company: rows.companies }),
    memberships: () => ({
      employment: bob.employment,
      team: rows.teams,
      role: 'member',
      main: false,
      from: '2026-02-01',
    }),
    projects: () => ({ name, company: rows.companies, team: rows.teams }),
    policies: () => ({ title: name, prose: prose(name) }),
    guardianships: async () => ({
      subject: (await app.person({ agrees: false })).id,
      bornOn: '2010-05-05T12:00:00.000Z',
      state: 'pending',
    }),
    announcements: () => ({
      title: name,
      body: 'Text',
      audience: 'internal',
      letters: 'none',
      status: 'draft',
    }),
    breaches: () => ({ title: name, knownAt: at, clock: 'eu', unreadAfterDays: 3 }),
    'payload-locked-documents': () => ({
      document: { relationTo: 'companies', value: app.company },
      user: { relationTo: 'users', value: bob.id },
    }),
    'payload-preferences': () => ({ key: name, value: 1 }),
    consents: () => ({
      subject: bob.id,
      category: 'screenshots',
      granted: true,
      policyVersion: 1,
      policyHash: 'x',
      language: 'en',
      how: 'portal',
      at,
    }),
    acceptances: () => ({ subject: bob.id, version: 1, policyHash: 'x', language: 'en', how: 'portal', at }),
    'audit-log': () => ({ at, act: 'look' }),
    imports: () => ({ fileName: name, by: bob.id, at, state: 'done', total: 1, done: 1 }),
    'import-rows': () => ({ import: rows.imports, n: 1, values: {}, expiresAt: at }),
    'job-runs': () => ({ job: name, startedAt: at }),
    'one-time-links': () => ({ hash: name, user: bob.id, act: 'password', expiresAt: at }),
    'enrolment-codes': () => ({ hash: name, user: bob.id, employment: bob.employment, expiresAt: at }),
    'device-tokens': () => ({ hash: name, device: rows.devices, user: bob.id }),
  }
  return bodies[slug]?.() ?? {}
}

describe('who may do what', () => {
  it('has a row for every collection', () => {
    const slugs = app.payload.config.collections
      .map(({ slug }) => slug)
      .filter((slug) => slug !== 'payload-migrations')
    expect(CASES.sort()).toEqual(slugs.sort())
  })

  it.each(CASES)('[P102] reads %s: the row, its list and its count', async (slug) => {
    const id = world.rows[slug]
    const may = await everybody(async (who) => {
      const list = await ask(who, 'get', `/api/${slug}?depth=0&where[id][equals]=${id}`)
      const count = await ask(who, 'get', `/api/${slug}/count?where[id][equals]=${id}`)
      const shown = list.status === 200 && list.body.docs?.length === 1
      expect([who, shown || list.body.docs?.length === 0 || isRefusal(list.status)]).toEqual([who, true])
      // Preferences answer by key, so that `count` is one.
      if (slug !== 'payload-preferences') {
        expect([who, count.body.totalDocs ?? 0]).toEqual([who, shown ? 1 : 0])
        const one = await ask(who, 'get', `/api/${slug}/${id}?depth=0`)
        expect([who, one.status === 200]).toEqual([who, shown])
        expect([who, shown || isRefusal(one.status)]).toEqual([who, true])
      }
      return shown
    })
    expect(may).toEqual(allowedIn(slug, 'read'))
  })

  it.each(CASES)('[P102] creates in %s', async (slug) => {
    const count = async () =>
      (await app.payload.count({ collection: slug as CollectionSlug, overrideAccess: true })).totalDocs
    const may = await everybody(async (who) => {
      const body = await newRow(slug)
      const before = await count()
      const { status, text } = await ask(who, 'post', `/api/${slug}`, body)
      const made = status === 201
      // Some collections have a door of our own at this address, which asks for other things.
      const refused =
        isRefusal(status) ||
        (['viewings', 'enrolment-codes'].includes(slug) && status === 400) ||
        (slug === 'imports' && status === 415)
      expect([who, made || refused ? '' : `${status} ${text}`]).toEqual([who, ''])
      if (slug !== 'enrolment-codes') expect([who, await count()]).toEqual([who, made ? before + 1 : before])
      return made && slug !== 'enrolment-codes'
    })
    expect(may).toEqual(allowedIn(slug, 'create'))
  })

  it.each(CASES)('[P102] changes a row of %s, alone or with others', async (slug) => {
    const id = world.rows[slug]
    const may = await everybody(async (who) => {
      const one = await ask(who, 'patch', `/api/${slug}/${id}`, {})
      const bulk = await ask(who, 'patch', `/api/${slug}?where[id][equals]=${id}`, {})
      const changed = one.status === 200
      expect([who, changed || isRefusal(one.status) ? '' : `${one.status} ${one.text}`]).toEqual([who, ''])
      expect([who, bulk.body.docs?.length ?? 0]).toEqual([who, changed ? 1 : 0])
      return changed
    })
    expect(may).toEqual(allowedIn(slug, 'update'))
  })

  it.each(CASES.filter((slug) => slug !== 'payload-preferences'))(
    '[P102] deletes a row of %s, alone or with others',
    async (slug) => {
      const collection = slug as CollectionSlug
      const exists = async (id: string) =>
        (await app.payload.db.findOne({ collection, where: { id: { equals: id } }, req: {} })) !== null
      const fresh = async () => {
        const kept = String(world.rows[slug])
        // A person's new code takes the place of the last, so the row about Bob may be gone since.
        const usable = !allowedIn(slug, 'delete').length && (await exists(kept))
        return usable ? kept : app.raw(collection, (await newRow(slug)) as never)
      }
      const may = await everybody(async (who) => {
        const [one, other] = [await fresh(), await fresh()]
        await ask(who, 'delete', `/api/${slug}/${one}`)
        await ask(who, 'delete', `/api/${slug}?where[id][equals]=${other}`)
        const gone = !(await exists(one))
        expect([who, !(await exists(other))]).toEqual([who, gone])
        return gone
      })
      expect(may).toEqual(allowedIn(slug, 'delete'))
    },
  )

  it('[P102] drops a preference of one’s own alone', async () => {
    const exists = async () =>
      (await app.payload.db.findOne({
        collection: 'payload-preferences',
        where: { key: { equals: 'bob-key' } },
        req: {},
      })) !== null
    const others = EVERYBODY.filter((who) => who !== 'bob')
    for (const who of [...others, 'bob' as const]) {
      expect([who, await exists()]).toEqual([who, true])
      await ask(who, 'delete', '/api/payload-preferences/bob-key')
      await ask(who, 'delete', '/api/payload-preferences?where[key][equals]=bob-key')
    }
    expect(await exists()).toBe(false)
  })

  it('[P102] reads and changes the settings', async () => {
    const url = '/api/globals/settings'
    expect(await everybody(async (who) => (await ask(who, 'get', url)).status === 200)).toEqual([
      'hr',
      'privacy',
      'admin',
    ])
    expect(
      await everybody(async (who) => (await ask(who, 'post', url, { help: 'x' })).status === 200),
    ).toEqual(['hr'])
  })

  const FIELDS: [string, unknown, string][] = [
    ['name', 'Renamed', 'hr'],
    ['username', 'renamed', 'hr'],
    ['email', 'bob@example.org', 'bob hr'],
    ['phone', '+8613900139000', 'bob hr'],
    ['roles', ['privacy'], 'admin'],
    ['state', 'suspended', 'hr admin'],
    ['zone', 'Asia/Tokyo', 'bob hr'],
    ['language', 'zh', 'bob hr'],
    ['digest', true, 'bob hr'],
    ['quietFrom', '22:00', 'bob hr'],
    ['shutUntil', '2099-01-01T00:00:00.000Z', ''],
    ['source', null, ''],
    ['stateSince', '2020-01-01T00:00:00.000Z', ''],
    ['accessEndsAt', '2020-01-01T00:00:00.000Z', ''],
    ['hash', 'x', ''],
    ['salt', 'x', ''],
    ['loginAttempts', 99, ''],
    ['lockUntil', '2099-01-01T00:00:00.000Z', ''],
    ['resetPasswordToken', 'x', ''],
    ['sessions', [{ id: 'x', expiresAt: '2099-01-01T00:00:00.000Z' }], ''],
  ]
  it.each(FIELDS)('[P102] changes %s of a person', async (field, value, expected) => {
    const find = async () => {
      const row = await app.payload.db.findOne<Record<string, unknown> & { id: string }>({
        collection: 'users',
        where: { id: { equals: world.bob.id } },
        req: {},
      })
      if (!row) throw new Error('Bob is gone')
      return row
    }
    const may = await everybody(async (who) => {
      const before = await find()
      await ask(who, 'patch', `/api/users/${world.bob.id}`, { [field]: value })
      const changed = JSON.stringify((await find())[field] ?? null) !== JSON.stringify(before[field] ?? null)
      await app.payload.db.updateOne({
        collection: 'users',
        id: world.bob.id,
        data: { ...before, [field]: before[field] ?? null },
        req: {},
        returning: false,
      })
      return changed
    })
    expect(may.join(' ')).toBe(expected)
  })

  it('[P28] [P102] reads monitoring data of the team as its lead, and of all as HR, under a viewing; nobody else opens one', async () => {
    for (const category of ['activity', 'activity-days', 'screenshots']) {
      const viewing = { category, scope: 'person', subject: world.bob.id, purpose: 'hours-dispute' }
      const url = `/api/${category}/${world.rows[category]}`
      const may = await everybody(async (who) => {
        const opened = (await ask(who, 'post', '/api/viewings', viewing)).status === 201
        if (who !== 'bob') expect([who, (await ask(who, 'get', url)).status === 200]).toEqual([who, opened])
        return opened
      })
      expect([category, may.filter((who) => who !== 'bob')]).toEqual([category, ['lead', 'hr']])
    }
  })
})

describe('an account', () => {
  const CLOSED = [
    'hash',
    'salt',
    'resetPasswordToken',
    'resetPasswordExpiration',
    'resetPasswordRequestedAt',
    'lockUntil',
    'loginAttempts',
    'password',
    'token',
  ]
  it('[T1] [P102] is shown without its password, its sessions and its locks, at every door that shows one', async () => {
    const password = 'a long enough password'
    await app.payload.update({
      collection: 'users',
      id: world.bob.id,
      data: { password },
      overrideAccess: true,
    })
    const login = await app
      .anonymous()
      .post('/api/users/login')
      .set('sec-fetch-site', 'same-origin')
      .send({ username: 'bobhidden', password })
    expect(login.status).toBe(200)
    // A new password ends the sessions before it.
    const bob = { ...world.bob, ...(await app.session(world.bob.id)) }
    const row = await app.payload.db.findOne<{
      id: string
      hash: string
      salt: string
      sessions: { id: string }[]
    }>({
      collection: 'users',
      where: { id: { equals: bob.id } },
      req: {},
    })
    const secrets = [row?.hash, row?.salt, ...(row?.sessions ?? []).map(({ id }) => id)].map(String)
    expect(secrets.length).toBeGreaterThan(2)
    const { hr, admin, lead } = people
    const answers = [
      login,
      await bob.get('/api/users/me'),
      await bob.post('/api/users/refresh-token', {}),
      await bob.patch(`/api/users/${bob.id}`, { language: 'en' }),
      await bob.get('/api/users'),
      await bob.get(`/api/users/${bob.id}?depth=2`),
      await bob.get('/api/employments?depth=2'),
      await hr.get('/api/users?limit=100'),
      await hr.patch(`/api/users?where[id][equals]=${bob.id}`, { language: 'en' }),
      await hr.get('/api/memberships?depth=2'),
      await admin.get(`/api/users/${bob.id}`),
      await lead.get(`/api/users/${bob.id}`),
      await lead.get('/api/employments?depth=2'),
    ]
    for (const [i, { status, text, body }] of answers.entries()) {
      expect([i, status]).toEqual([i, 200])
      expect(text).toContain('Bob Hidden')
      for (const secret of secrets) expect([i, text.includes(secret)]).toEqual([i, false])
      const keys = new Set<string>()
      JSON.stringify(body, (key, value: unknown) => {
        keys.add(key)
        if (key === 'sessions') expect(value).toEqual([])
        return value
      })
      expect([i, CLOSED.filter((key) => keys.has(key))]).toEqual([i, []])
    }
    // The session itself still holds.
    expect((await bob.get('/api/users/me')).body.user.id).toBe(bob.id)
  })

  it('[P102] comes by an invitation alone: Payload’s own ways to one are shut', async () => {
    const body = {
      name: 'X',
      username: 'xavier',
      email: 'x@example.org',
      password: 'x'.repeat(12),
      token: 'x',
      roles: ['admin'],
    }
    for (const path of ['first-register', 'forgot-password', 'reset-password', 'unlock', 'verify/x'])
      for (const who of ['anonymous', 'employee', 'admin'] as const)
        expect([path, who, (await ask(who, 'post', `/api/users/${path}`, body)).status]).toEqual([
          path,
          who,
          404,
        ])
  })
})
