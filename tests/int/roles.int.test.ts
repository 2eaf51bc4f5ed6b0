import type { CollectionSlug } from 'payload'
import { STANDARD_TERMS, useApp } from '../support/app'
import { castOf, isRefusal, type Cast } from '../support/cast'
import { newRow as rowOf } from '../support/newRow'
import { WORK_TERMS } from '../support/workTerms'
import type { World } from '../support/world'
import { anyOf, EVERYBODY, whoOf, type Who } from '../tables/expand'
import { READS } from '../tables/reads'
import { WRITES } from '../tables/writes'

const app = useApp()
let world: World
let people: Cast['people']
let ask: Cast['ask']
let everybody: Cast['everybody']

beforeAll(async () => {
  ;({ world, people, ask, everybody } = await castOf(app, [...STANDARD_TERMS, ...WORK_TERMS]))
})

// What each may do with the row about Bob, by the tables of fields; nobody here has announced a viewing.
const CASES = Object.keys(READS).filter((slug) => slug !== 'payload-migrations')
const allowedIn = (slug: string, act: 'read' | 'create' | 'update' | 'delete'): Who[] => {
  const { lines, delete: deletes } = WRITES[slug]!
  if (act === 'read') return whoOf(READS[slug]?.read)
  if (act === 'delete') return whoOf(deletes)
  if (act === 'create') return anyOf(lines, 'create')
  const { read, viewing } = READS[slug]!
  // What opens with a purpose alone is not changed without one.
  return anyOf(lines, 'patch').filter((who) => !viewing || whoOf(read).includes(who))
}
const newRow = (slug: string) => rowOf(app, world, slug)

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
        (['viewings', 'enrolment-codes', 'punches', 'corrections', 'overtime-requests', 'absences'].includes(
          slug,
        ) &&
          status === 400) ||
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
    await app.setPassword(world.bob.id, password)
    const bob = world.bob
    const row = await app.payload.db.findOne<{ id: string; hash: string; salt: string }>({
      collection: 'users',
      where: { id: { equals: bob.id } },
      req: {},
    })
    const session = await app.payload.db.findOne<{ id: string; hash: string }>({
      collection: 'sessions',
      where: { subject: { equals: bob.id } },
      req: {},
    })
    const secrets = [row?.hash, row?.salt, session?.hash].map(String)
    expect(secrets.length).toBeGreaterThan(2)
    const { hr, admin, lead } = people
    const answers = [
      await bob.get('/api/users/me'),
      await bob.post('/api/users/refresh-token', {}),
      await bob.get('/api/users'),
      await bob.get(`/api/users/${bob.id}?depth=2`),
      await bob.get('/api/employments?depth=2'),
      await hr.get('/api/users?limit=100'),
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
    for (const path of ['login', 'first-register', 'forgot-password', 'reset-password', 'unlock', 'verify/x'])
      for (const who of ['anonymous', 'employee', 'admin'] as const)
        expect([path, who, (await ask(who, 'post', `/api/users/${path}`, body)).status]).toEqual([
          path,
          who,
          404,
        ])
  })
})
