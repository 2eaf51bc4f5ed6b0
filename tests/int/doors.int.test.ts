import sharp from 'sharp'
import type { CollectionSlug } from 'payload'
import { useApp, type Person } from '../support/app'
import { absentId, bobsWorld, SECRETS, type World } from '../support/world'

const app = useApp()

let world: World
let ann: Person
let hr: Person
let admin: Person
let stranger: Person
/** What no answer to anybody else may carry: read from the database, beside what the arrangement made up. */
let secrets: string[]

beforeAll(async () => {
  await app.publish()
  world = await bobsWorld(app)
  ann = await app.person({ name: 'Ann' })
  hr = await app.person({ name: 'Hana', roles: ['hr'] })
  stranger = await app.person({ agrees: false })
  admin = await app.person({ name: 'Ada', roles: ['admin'] })
  await app.setPassword(world.bob.id, 'a long enough password')
  const row = await rowOf('users', world.bob.id)
  const session = await app.payload.db.findOne<{ id: string; hash: string }>({
    collection: 'sessions',
    where: { subject: { equals: world.bob.id } },
    req: {},
  })
  secrets = [row.hash, row.salt, session?.hash, SECRETS.tokenHash].map(String)
  expect(secrets.every((each) => each.length > 10)).toBe(true)
})

interface UserRow {
  id: string
  hash: string
  salt: string
  sessions: { id: string }[]
  revokedAt?: string | null
}
const rowOf = async (collection: CollectionSlug, id: string) => {
  const row = await app.payload.db.findOne<UserRow>({ collection, where: { id: { equals: id } }, req: {} })
  if (!row) throw new Error(`no ${collection} ${id}`)
  return row
}
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
    parts.push([slug, docs])
  }
  return JSON.stringify(parts)
}

/** What a filter by one path answers at every door, with the path's name taken out of it. */
const askEverywhere = async (who: Person, slug: string, path: string, condition: string) => {
  const where = `where[${path}]${condition}`
  const nested = `where[or][0][and][0][${path}]${condition}`
  const answers = await Promise.all([
    who.get(`/api/${slug}?${where}`),
    who.get(`/api/${slug}/count?${nested}`),
    who.patch(`/api/${slug}?${where}`, {}),
    who.delete(`/api/${slug}?${nested}`),
    who.post(`/api/${slug}`).set('X-Payload-HTTP-Method-Override', 'GET').type('form').send(where),
  ])
  return answers.map(({ status, text }) => `${status} ${text.replaceAll(path, '~')}`)
}

/** Each field that is in no answer, by hand. */
const HIDDEN: [string, string[]][] = [
  [
    'users',
    [
      'hash',
      'salt',
      'password',
      'sessions',
      'sessions.id',
      'sessions.expiresAt',
      'resetPasswordToken',
      'resetPasswordExpiration',
      'resetPasswordRequestedAt',
      'loginAttempts',
      'lockUntil',
    ],
  ],
  [
    'screenshots',
    ['file', 'thumb', 'subject.hash', 'device.subject.hash', 'subject.phone', 'team.company.name'],
  ],
  ['avatars', ['file', 'subject.hash', 'subject.phone']],
  ['viewings', ['sid', 'viewer.hash', 'viewer.sessions.id', 'subject.email']],
  ['device-tokens', ['hash']],
  ['enrolment-codes', ['hash']],
  ['one-time-links', ['hash', 'user.hash']],
  ['memberships', ['user.hash', 'user.phone', 'employment.user.phone', 'user__hash']],
  ['employments', ['user.resetPasswordToken', 'user.phone', 'company.contact']],
  ['audit-log', ['actor.name', 'subject.phone']],
  ['devices', ['subject.hash', 'employment.number']],
  ['personnel', ['subject.phone', 'subject.hash']],
]
describe('a filter', () => {
  it.each(HIDDEN)(
    '[T1] on a hidden field of %s answers as for a field that never existed',
    async (slug, paths) => {
      for (const [who, condition] of [
        [ann, '[equals]=x'],
        [hr, '[like]=a'],
        [admin, '[exists]=true'],
      ] as const) {
        const never = await askEverywhere(who, slug, 'neverwas', condition)
        expect(never.every((each) => each.startsWith('400 '))).toBe(true)
        for (const path of paths) {
          const got = await askEverywhere(who, slug, path, condition)
          expect([path, condition, ...got]).toEqual([path, condition, ...never])
        }
      }
    },
  )

  it('[T1] that hits what is hidden answers as one that misses it', async () => {
    const bob = await rowOf('users', world.bob.id)
    for (const [field, value] of [
      ['hash', bob.hash],
      ['salt', bob.salt],
      ['resetPasswordToken', 'reset-token-of-bob'],
    ] as const) {
      for (const who of [ann, hr, admin]) {
        const hit = await who.get(`/api/users?where[${field}][equals]=${value}`)
        const prefix = await who.get(`/api/users?where[${field}][like]=${value.slice(0, 4)}`)
        const miss = await who.get(`/api/users?where[${field}][equals]=zzzzzzzz`)
        expect([hit.status, hit.text]).toEqual([miss.status, miss.text])
        expect([prefix.status, prefix.text]).toEqual([miss.status, miss.text])
        expect(miss.status).toBe(400)
      }
    }
  })

  const OTHERS: [string, string, string][] = [
    ['users', 'name', 'Bob Hidden'],
    ['users', 'username', 'bobhidden'],
    ['users', 'phone', encodeURIComponent(SECRETS.phone)],
    ['personnel', 'idNumber.value', SECRETS.idNumber],
    ['personnel', 'idNumber.source', 'person'],
    ['companies', 'name', 'Elsewhere'],
    ['teams', 'name', 'Bobs team'],
    ['projects', 'name', 'Bobs project'],
    ['imports', 'fileName', 'bobs-list.csv'],
    ['devices', 'name', 'Bobs laptop'],
    ['activity', 'key', 'bob-block'],
    ['activity-days', 'keys', '4242'],
    ['screenshots', 'clientId', 'bob-shot'],
    ['policies', 'title', 'Secret draft'],
    ['consents', 'category', 'screenshots'],
    ['acceptances', 'how', 'portal'],
    ['viewings', 'purpose', 'hours-dispute'],
    ['audit-log', 'category', 'activity'],
    ['pauses', 'start', '2026-03-16'],
    ['tombstones', 'key', 'bob-gone'],
    ['job-runs', 'job', 'purgeExpired'],
    ['payload-preferences', 'key', 'bob-key'],
    ['payload-locked-documents', 'globalSlug', 'settings'],
  ]
  it.each(OTHERS)(
    '[T1] by %s.%s tells an employee nothing of another person’s row',
    async (slug, path, value) => {
      const ask = async (given: string) => {
        const answers = await Promise.all([
          stranger.get(`/api/${slug}?where[${path}][equals]=${given}`),
          stranger.get(`/api/${slug}/count?where[${path}][equals]=${given}`),
          stranger.get(
            `/api/${slug}?where[and][0][or][0][${path}][equals]=${given}&where[or][0][id][exists]=true`,
          ),
          stranger.patch(`/api/${slug}?where[${path}][equals]=${given}`, {}),
          stranger.delete(`/api/${slug}?where[${path}][equals]=${given}`),
        ])
        return answers.map(({ status, text }) => `${status} ${text}`)
      }
      const hit = await ask(value)
      const miss = await ask(
        value.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)).replace(/[a-z]$/i, 'q'),
      )
      expect(hit).toEqual(miss)
      expect(hit.join()).not.toContain(world.rows[slug])
      expect(hit.filter((each) => !/^(200|400|403)/.test(each))).toEqual([])
    },
  )

  it('[T1] of HR and admin tells nothing of monitoring data and personnel files without a viewing', async () => {
    for (const who of [hr, admin]) {
      for (const [slug, path, hit, miss] of [
        ['personnel', 'idNumber.source', 'person', 'document'],
        ['activity', 'key', 'bob-block', 'bob-blocq'],
        ['activity-days', 'keys', '4242', '4243'],
        ['activity-days', 'subject', world.bob.id, absentId()],
        ['screenshots', 'clientId', 'bob-shot', 'bob-shoq'],
        ['screenshots', 'subject', world.bob.id, absentId()],
      ] as const) {
        for (const door of [`/api/${slug}`, `/api/${slug}/count`]) {
          const [a, b] = [
            await who.get(`${door}?where[${path}][equals]=${hit}`),
            await who.get(`${door}?where[${path}][equals]=${miss}`),
          ]
          expect([a.status, a.text]).toEqual([b.status, b.text])
          expect(a.text).not.toMatch(/"totalDocs":[1-9]/)
        }
      }
    }
  })
})

describe('a way round', () => {
  it.each(HIDDEN)(
    '[T2] sorting %s by a hidden field answers as for a field that never existed',
    async (slug, paths) => {
      for (const who of [ann, hr]) {
        const ask = async (name: string) => {
          const answers = await Promise.all([
            who.get(`/api/${slug}?sort=-${name}`),
            who.get(`/api/${slug}?sort[]=createdAt&sort[]=${name}`),
          ])
          return answers.map(({ status, text }) => `${status} ${text.replaceAll(name, '~')}`)
        }
        const never = await ask('neverwas')
        expect(never.every((each) => each.startsWith('400 '))).toBe(true)
        for (const path of paths) expect([path, ...(await ask(path))]).toEqual([path, ...never])
      }
    },
  )

  const PARAMETERS = [
    'depth=10&draft=true&trash=true&showHiddenFields=true&overrideAccess=true&context[firstPerson]=true',
    'select[hash]=true&select[salt]=true&select[sessions]=true&select[file]=true&select[thumb]=true&select[sid]=true',
    'populate[users][hash]=true&populate[users][sessions]=true&populate[users][phone]=true&depth=2',
    'joins[users][limit]=10&joins[sessions][limit]=10&locale=all&pagination=false&limit=100&depth=2',
  ]
  it.each(PARAMETERS)('[T2] by ?%s shows no secret and no row of another person', async (parameter) => {
    const others = [...secrets, ...Object.values(SECRETS), 'Bob Hidden', 'bobhidden', 'Elsewhere', 'bob-']
    const staffs = [...secrets, SECRETS.file, SECRETS.thumb, SECRETS.sid, SECRETS.idNumber, SECRETS.title]
    for (const slug of Object.keys(world.rows)) {
      for (const [who, hidden] of [
        [ann, others],
        [hr, staffs],
        [admin, staffs],
      ] as const) {
        const urls = [`/api/${slug}`, `/api/${slug}/${world.rows[slug]}`]
        const answers = await Promise.all(urls.map((url) => who.get(`${url}?${parameter}`)))
        for (const [n, url] of urls.entries()) {
          const { status = 0, text = '' } = answers[n] ?? {}
          expect([url, [200, 400, 403, 404].includes(status) ? 0 : status]).toEqual([url, 0])
          for (const each of hidden) expect([url, text.includes(each)]).toEqual([url, false])
        }
      }
    }
  })

  it('[T2] through a relationship shows who looked by id alone, and names nobody', async () => {
    await app.raw('audit-log', {
      at: new Date(app.clock.now()).toISOString(),
      act: 'look',
      actor: hr.id,
      subject: ann.id,
      category: 'activity',
    })
    const { body, text } = await ann.get(
      '/api/audit-log?depth=2&where[act][equals]=look&populate[users][name]=true',
    )
    expect(body.docs).toHaveLength(1)
    expect(body.docs[0].actor).toBe(hr.id)
    expect(text).not.toContain('Hana')
  })

  it('[T2] by versions, copies and GraphQL is shut', async () => {
    expect(app.payload.config.graphQL.disable).toBe(true)
    for (const who of [ann, hr]) {
      for (const [slug, id] of Object.entries(world.rows)) {
        if (slug === 'payload-preferences') continue // its routes take any word for a key of one's own
        for (const url of [`/api/${slug}/versions`, `/api/${slug}/versions/${id}`]) {
          const { status, text } = await who.get(url)
          expect([url, [403, 404].includes(status) ? 0 : `${status} ${text}`]).toEqual([url, 0])
        }
        for (const url of [
          `/api/${slug}/versions/${id}`,
          `/api/${slug}/${id}/duplicate`,
          `/api/${slug}/duplicate/${id}`,
        ]) {
          const { status, text } = await who.post(url, {})
          expect([url, [400, 403, 404].includes(status) ? 0 : `${status} ${text}`]).toEqual([url, 0])
        }
      }
      expect((await who.get('/api/globals/settings/versions')).status).toBeGreaterThanOrEqual(403)
      for (const path of ['/api/graphql', '/api/graphql-playground', '/graphql']) {
        expect([path, (await who.get(`${path}?query={Users{docs{hash}}}`)).status]).toEqual([path, 404])
        expect([path, (await who.post(path, { query: '{Users{docs{id}}}' })).status]).toEqual([path, 404])
      }
    }
  })
})

describe('jobs', () => {
  it('[T6] are run by nobody over HTTP', async () => {
    const before = await everything()
    const people = [ann, hr, admin, await app.person({ roles: ['privacy'] })]
    for (const who of people) {
      for (const path of [
        '/api/payload-jobs/run',
        '/api/payload-jobs/run?allQueues=true&limit=100',
        '/api/payload-jobs/handle-schedules',
        '/api/payload-jobs',
        '/api/jobs/run',
        '/api/job-runs',
        '/api/job-runs/run',
      ]) {
        const posted = await who.post(path, { job: 'purgeExpired', startedAt: '2026-03-16T02:00:00.000Z' })
        expect([path, [403, 404].includes(posted.status) ? 0 : posted.status]).toEqual([path, 0])
        if (path.endsWith('job-runs')) continue
        const got = await who.get(path)
        expect([path, [403, 404].includes(got.status) ? 0 : got.status]).toEqual([path, 0])
      }
      const { access } = app.payload.config.jobs
      const req = { user: { id: who.id, collection: 'users', roles: ['hr', 'privacy', 'admin'] } } as never
      expect([access?.run?.({ req }), access?.queue?.({ req }), access?.cancel?.({ req })]).toEqual([
        false,
        false,
        false,
      ])
    }
    expect(app.payload.config.jobs.tasks ?? []).toEqual([])
    // Who was made for this test is the one change.
    const after = await everything()
    expect(after.split('purgeExpired').length).toBe(before.split('purgeExpired').length)
  })

  it('[T6] show their runs to HR, privacy and admin, and an employee gets 403', async () => {
    const id = world.rows['job-runs']
    for (const url of ['/api/job-runs', `/api/job-runs/${id}`, '/api/job-runs/count'])
      expect([url, (await ann.get(url)).status]).toEqual([url, 403])
    for (const who of [hr, admin]) expect((await who.get(`/api/job-runs/${id}`)).status).toBe(200)
    for (const who of [ann, hr, admin]) {
      expect((await who.patch(`/api/job-runs/${id}`, { outcome: 'failed' })).status).toBe(403)
      expect((await who.delete(`/api/job-runs/${id}`)).status).toBe(403)
    }
    expect(await rowOf('job-runs', String(id))).toMatchObject({ outcome: 'done' })
  })
})

/** Collections whose row about Bob is closed to each, by hand. */
const CLOSED: Record<'employee' | 'hr' | 'admin', string[]> = {
  employee: [
    'users',
    'avatars',
    'personnel',
    'companies',
    'employments',
    'teams',
    'memberships',
    'projects',
    'imports',
    'devices',
    'pauses',
    'activity',
    'activity-days',
    'screenshots',
    'policies',
    'acceptances',
    'consents',
    'viewings',
    'audit-log',
    'tombstones',
    'job-runs',
    'capture-plans',
    'device-tokens',
    'enrolment-codes',
    'one-time-links',
    'import-rows',
    'leases',
    'epochs',
    'payload-preferences',
    'payload-locked-documents',
    'payload-kv',
  ],
  hr: [
    'personnel',
    'devices',
    'pauses',
    'activity',
    'activity-days',
    'screenshots',
    'viewings',
    'audit-log',
    'tombstones',
    'capture-plans',
    'device-tokens',
    'enrolment-codes',
    'one-time-links',
    'import-rows',
    'leases',
    'epochs',
    'payload-preferences',
    'payload-kv',
  ],
  admin: [
    'personnel',
    'imports',
    'pauses',
    'activity',
    'activity-days',
    'screenshots',
    'policies',
    'acceptances',
    'consents',
    'viewings',
    'audit-log',
    'tombstones',
    'capture-plans',
    'device-tokens',
    'enrolment-codes',
    'one-time-links',
    'import-rows',
    'leases',
    'epochs',
    'payload-preferences',
    'payload-kv',
  ],
}

describe('an id', () => {
  const people = () => ({ employee: ann, hr, admin })
  it.each(['employee', 'hr', 'admin'] as const)(
    '[T11] that is closed to %s answers as one that was never given',
    async (role) => {
      const who = people()[role]
      for (const slug of CLOSED[role]) {
        const ask = async (id: string) => {
          const answers = await Promise.all([
            who.get(`/api/${slug}/${id}?depth=0`),
            who.patch(`/api/${slug}/${id}`, {}),
            who.delete(`/api/${slug}/${id}`),
            who.get(`/api/${slug}?where[id][equals]=${id}`),
            who.post(`/api/${slug}/access/${id}`, {}),
          ])
          return answers.map(({ status, text }) => `${status} ${text.replaceAll(id, '~')}`)
        }
        const got = await ask(world.rows[slug] ?? '')
        expect([slug, ...got]).toEqual([slug, ...(await ask(absentId()))])
        // Preferences answer by key, and only one's own.
        if (slug === 'payload-preferences') continue
        expect([slug, ...got.slice(0, 3).filter((each) => !/^(403|404) /.test(each))]).toEqual([slug])
      }
    },
  )

  it('[T11] of a device, a picture, a person and an employment answers alike at our own doors', async () => {
    const { rows } = world
    const [device, shot, policy] = [rows.devices, rows.screenshots, rows.policies].map(String)
    const asked = async (who: Person, id: (real: string) => string) => [
      await who.post(`/api/devices/${id(String(device))}/revoke`, {}),
      await who.get(`/api/screenshots/${id(String(shot))}/file`),
      await who.get(`/api/screenshots/${id(String(shot))}/file?size=thumb`),
      await who.post(`/api/screenshots/${id(String(shot))}/delete`, {}),
      await who.post(`/api/screenshots/${id(String(shot))}/undo`, {}),
      await who.post(`/api/employments/${id(world.bob.employment)}/end`, { now: true }),
      await who.post(`/api/employments/${id(world.bob.employment)}/restore`, { reason: 'x' }),
      await who.post(`/api/people/${id(world.bob.id)}/invitation`, {}),
      await who.get(`/api/users/${id(world.bob.id)}/picture`),
      await who.post(`/api/users/${id(world.bob.id)}/picture`, {}),
      await who.delete(`/api/users/${id(world.bob.id)}/picture`),
      await who.post(`/api/policies/${id(String(policy))}/sign`, { digest: '0'.repeat(64) }),
      await who.post('/api/viewings', {
        category: 'screenshots',
        scope: 'person',
        subject: id(world.bob.id),
        purpose: 'hours-dispute',
      }),
      await who.post('/api/viewings', {
        category: 'screenshots',
        scope: 'team',
        team: id(String(rows.teams)),
        purpose: 'hours-dispute',
      }),
      await who.post('/api/enrolment-codes', { employment: id(world.bob.employment) }),
    ]
    const line = ({ status, text }: { status: number; text: string }) => `${status} ${text}`
    const real = (await asked(ann, (id) => id)).map(line)
    expect(real).toEqual((await asked(ann, absentId)).map(line))
    expect(real.filter((each) => !/^(403|404) /.test(each))).toEqual([])
    expect((await rowOf('devices', String(device))).revokedAt ?? null).toBeNull()
  })

  it('[T11] of a preference is dropped or not found: absent and another person’s answer alike', async () => {
    const drop = async (who: Person, key: string) => {
      const { status, text } = await who.delete(`/api/payload-preferences/${key}`)
      return `${status} ${text.replaceAll(key, '~')}`
    }
    const absent = await drop(ann, 'neverwas')
    expect(absent).toMatch(/^404 .*"code":"not-found"/)
    for (const who of [ann, hr, admin]) expect(await drop(who, 'bob-key')).toBe(absent)
    expect((await app.anonymous().delete('/api/payload-preferences/neverwas')).status).toBe(401)

    expect((await ann.post('/api/payload-preferences/anns', { value: 1 })).status).toBe(200)
    expect(await drop(ann, 'anns')).toMatch(/^200 /)
    expect(await drop(ann, 'anns')).toBe(absent)
    expect((await world.bob.get('/api/payload-preferences/bob-key')).body.value).toEqual({ a: 1 })
  })

  it('[T11] of a file answers alike to HR and admin without a viewing, and to nobody signed in', async () => {
    const png = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#123456' } })
      .webp()
      .toBuffer()
    const [file, thumb] = [await app.files.put('screenshots', png), await app.files.put('screenshots', png)]
    const now = new Date(app.clock.now()).toISOString()
    const id = await app.raw('screenshots', {
      subject: ann.id,
      company: app.company,
      capturedAt: now,
      localDate: now.slice(0, 10),
      zone: 'Asia/Shanghai',
      receivedAt: now,
      policyVersion: 1,
      expiresAt: new Date(app.clock.now() + 60_000).toISOString(),
      clientId: 'a',
      key: 'anns',
      file,
      thumb,
      width: 64,
      height: 64,
      bytes: png.length,
    })
    const url = (given: string) => `/api/screenshots/${given}/file`
    expect((await ann.get(url(id))).status).toBe(200)
    const other = await app.person()
    for (const who of [hr, admin, other, world.bob]) {
      const [closed, absent] = [await who.get(url(id)), await who.get(url(absentId()))]
      expect([closed.status, closed.text]).toEqual([404, absent.text])
      expect(closed.headers['content-type']).toBe(absent.headers['content-type'])
    }
    const [closed, absent] = [await app.anonymous().get(url(id)), await app.anonymous().get(url(absentId()))]
    expect([closed.status, closed.text]).toEqual([401, absent.text])
    for (const odd of ['x', absentId().toUpperCase(), `${id}0`])
      expect([odd, (await ann.get(url(odd))).status]).toEqual([odd, 404])
    expect((await ann.get(url('..%2f..%2fsecrets'))).status).toBe(400)
  })
})
