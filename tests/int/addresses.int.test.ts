import pino from 'pino'
import { createApp } from '../../src/createApp'
import { rulesOf } from '../../src/http/doors'
import { useApp, type Person } from '../support/app'
import { RawServer } from '../support/raw'

const app = useApp()
let server: RawServer
let hr: Person
let ann: Person
beforeAll(async () => {
  hr = await app.person({ roles: ['hr'] })
  ann = await app.person()
  server = await RawServer.on(app.app)
})
afterAll(() => server.stop())

const json = (body: object, more: Record<string, string> = {}) => ({
  headers: { 'content-type': 'application/json', ...more },
  body: JSON.stringify(body),
})
const session = (who: Person) => ({ cookie: who.cookie, 'sec-fetch-site': 'same-origin' })

/** Ways to write the address of a door that is not its own. */
const spellings = (door: string): string[] => [
  `/api/.${door}`,
  `/./api${door}`,
  `/api/..//api${door}`,
  `/api/imports/..${door}`,
  `/api/imports/read/../..${door}`,
  `/api/%2e${door}`,
  `/api/%2E${door}`,
  `/api/imports/%2e%2e${door}`,
  `/api/imports/.%2e${door}`,
  `/api/${door}`,
  `//api${door}`,
  `/api${door}/.`,
  `/api${door}//`,
  `/api%2f${door.slice(1)}`,
  `/%61pi${door}`,
  `/api${door}%00`,
  `/api${door}%09`,
  `/api${door}%5c`,
  `/api${door}\\`,
  `/api\\${door.slice(1)}`,
  `\\api${door}`,
  `/api${door}%`,
  `/api${door}%zz`,
  `/api${door}%c0%af`,
  `/api${door}#a`,
  `/api${door}\t`,
  `http://127.0.0.1/api${door}`,
  `http://elsewhere.example/api${door}`,
  `glasswork://host/api${door}`,
  `glasswork://host`,
  `*`,
]
/** Ways that Payload's own router takes for the same door, though they are in normal form. */
const variants = (door: string): string[] => [
  `/api${door}/`,
  `/api${door.toUpperCase()}`,
  `/API${door}`,
  `/Api${door.replace('/s', '/S')}`,
  `/api/globals${door}`,
  `/api/globals/mail${door}`,
]

const countOf = async (collection: 'child-reports' | 'notices' | 'audit-log'): Promise<number> =>
  (await app.payload.db.count({ collection, where: {}, req: {} })).totalDocs

describe('a door', () => {
  const report = json({ text: 'I know of a child whose data is kept.' })

  it('[A7] has one address: nothing comes in by another, and no row or notice is written', async () => {
    const before = [await countOf('child-reports'), await countOf('notices'), await countOf('audit-log')]
    for (const target of spellings('/child-reports/report')) {
      const { status, body } = await server.ask('POST', target, report)
      expect([target, status]).toEqual([target, 400])
      // Node's own parser refuses a few before anybody sees them, without a word.
      if (body) expect([target, JSON.parse(body).code]).toEqual([target, 'invalid'])
    }
    for (const target of variants('/child-reports/report'))
      expect([target, (await server.ask('POST', target, report)).status]).toEqual([target, 404])
    const now = [await countOf('child-reports'), await countOf('notices'), await countOf('audit-log')]
    expect(now).toEqual(before)

    expect((await server.ask('POST', '/api/child-reports/report', report)).status).toBe(201)
    expect(await countOf('child-reports')).toBe(before[0]! + 1)
  })

  it('[A7] keeps its limit however it is addressed: after the last try nobody is let in', async () => {
    const slow = await RawServer.on(
      createApp({
        payload: app.payload,
        env: { ...app.env, SIGN_IN_RATE: 3 },
        logger: pino({ level: 'silent' }),
        origin: 'http://127.0.0.1',
        clock: app.clock,
      }),
    )
    try {
      const attempt = json({ name: 'nobody' }, { 'sec-fetch-site': 'same-origin' })
      const statuses = async (targets: string[]) => {
        const seen = new Set<number>()
        for (const target of targets) seen.add((await slow.ask('POST', target, attempt)).status)
        return [...seen].sort()
      }
      const others = [...spellings('/forgot-password'), ...variants('/forgot-password')]
      // None of these counts, and none of these is a try.
      expect(await statuses([...others, ...others])).toEqual([400, 404])
      expect(await statuses(Array.from({ length: 3 }, () => '/api/forgot-password'))).toEqual([200])
      const refused = await slow.ask('POST', '/api/forgot-password', attempt)
      expect([refused.status, JSON.parse(refused.body).code]).toEqual([429, 'too-many-requests'])
      expect(refused.head).toMatch(/\r\nretry-after: \d+/i)
      expect(await statuses(['/api/forgot-password?a=1', ...others])).toEqual([400, 404, 429])
      // Who asks for passwords keeps nobody who was invited from coming.
      const link = (secret: string) => slow.ask('GET', `/api/links/${secret}`)
      for (const secret of ['first', 'second', 'third']) expect((await link(secret)).status).toBe(410)
      expect((await link('fourth')).status).toBe(429)
    } finally {
      await slow.stop()
    }
  })

  it('[A7] is written as clients write it: brackets of pages, Chinese, ids, the device API', async () => {
    const asked: [string, string, number][] = [
      ['GET', '/api/privacy', 200],
      ['GET', '/api/privacy?text=%E5%BC%A0%E4%B8%89', 200],
      ['GET', '/api/users?where%5Bname%5D%5Bequals%5D=%E5%BC%A0%E4%B8%89&sort=-name', 200],
      ['GET', `/api/users/${ann.id}`, 200],
      ['GET', '/ingest/v1/openapi.json', 200],
      ['GET', '/.well-known/gpc.json', 200],
      // There is no Next here: that it is asked shows by its 404.
      ['GET', '/_next/static/chunks/app/%28portal%29/days/%5Bdate%5D/page-1a.js', 404],
      ['GET', '/_next/static/chunks/%5Broot-of-the-server%5D__0a1b2c._.js', 404],
    ]
    for (const [method, target, status] of asked)
      expect([target, (await server.ask(method, target, { headers: session(ann) })).status]).toEqual([
        target,
        status,
      ])
  })
})

/** Doors that are tried so few times from one address. */
const GUARDED = [
  'get /api/links/:secret',
  'get /api/setup',
  'post /api/child-reports/report',
  'post /api/forgot-password',
  'post /api/links/:secret',
  'post /api/links/:secret/confirm',
  'post /api/mail/test',
  'post /api/setup',
]
/** Open to everybody and not guarded, each for a reason. */
const OPEN = [
  'get /api/privacy', // what is public
  'get /api/privacy/:version',
  'get /api/privacy/:version/sealed',
  'get /api/unsubscribe/:token', // leads to a page
  'get /api/users/me', // says to nobody that he is nobody
  'post /api/bounces', // a mail provider's, by a secret of its own; many come from one address
  'post /api/privacy/cookies/clear', // clears what the asking browser holds
  'post /api/sign-in', // counts its failures itself, by account and network
  'post /api/unsubscribe/:token', // a mail provider's on behalf of many people, by a token of each
]
/** Bodies of up to seven megabytes; all others have two. */
const TAKE_A_FILE = [
  'post /api/acceptances/paper',
  'post /api/consents/on-request',
  'post /api/imports',
  'post /api/imports/check',
  'post /api/imports/faults',
  'post /api/imports/read',
]

describe('every door of the configuration', () => {
  const doors = () => {
    const { endpoints, collections, globals, routes } = app.payload.config
    const all = [
      ...endpoints.map((each) => ({ ...each, base: routes.api })),
      ...collections.flatMap(({ slug, endpoints: own }) =>
        (own || []).map((each) => ({ ...each, base: `${routes.api}/${slug}` })),
      ),
      ...globals.flatMap(({ slug, endpoints: own }) =>
        (own || []).map((each) => ({ ...each, base: `${routes.api}/globals/${slug}` })),
      ),
    ]
    return all.map((each) => {
      const address = each.base + (each.path === '/' ? '' : each.path)
      return {
        name: `${each.method} ${address}`,
        rules: rulesOf(each),
        isOpen: each.custom?.isOpen === true,
      }
    })
  }
  const named = (is: (door: ReturnType<typeof doors>[number]) => boolean): string[] =>
    doors()
      .filter(is)
      .map(({ name }) => name)
      .sort()

  it('[A7] is guarded where it must be, and where it is open to everybody, unless for a reason', () => {
    expect(named(({ rules }) => rules.guarded === true)).toEqual(GUARDED)
    expect(named(({ isOpen, rules }) => isOpen && !rules.guarded)).toEqual(OPEN)
  })

  it('[A7] takes two megabytes, and seven where a file comes in, whatever its address looks like', async () => {
    expect(named(({ rules }) => rules.takesFile === true)).toEqual(TAKE_A_FILE)
    const sent = async (target: string, megabytes: number) => {
      const { status, body } = await server.ask('POST', target, {
        headers: { ...session(hr), 'content-type': 'application/json' },
        body: JSON.stringify({ a: 'x'.repeat(megabytes * 1_048_576) }),
      })
      return [status, (JSON.parse(body) as { code: string }).code]
    }
    expect(await sent('/api/imports/read', 3)).toEqual([415, 'unsupported-media-type'])
    expect(await sent('/api/acceptances/paper', 3)).toEqual([415, 'unsupported-media-type'])
    expect(await sent('/api/imports/read', 8)).toEqual([413, 'too-large'])
    for (const target of [
      '/api/consent',
      '/api/sign-in',
      '/api/imports/x/undo',
      '/api/teams',
      '/api/globals/settings',
    ])
      expect([target, ...(await sent(target, 3))]).toEqual([target, 413, 'too-large'])
    expect(await sent('/api/imports/../consent', 3)).toEqual([400, 'invalid'])
    expect(await sent('/api/imports/READ', 3)).toEqual([404, 'not-found'])
  })
})

describe('a request that means another method than its own', () => {
  const form = (query: string, more: Record<string, string> = {}) => ({
    headers: {
      ...session(hr),
      'content-type': 'application/x-www-form-urlencoded',
      'x-payload-http-method-override': 'GET',
      ...more,
    },
    body: query,
  })
  const asked = async (target: string, query: string, more: Record<string, string> = {}, method = 'POST') => {
    const { status, body } = await server.ask(method, target, form(query, more))
    return {
      status,
      body: JSON.parse(body) as { code?: string; docs?: { id: string }[]; totalDocs?: number },
    }
  }

  it('[A7] is one of the pickers of the admin, and answered as the query that it stands for', async () => {
    const query = `where%5Band%5D%5B0%5D%5Bid%5D%5Bin%5D%5B0%5D=${ann.id}&depth=0`
    const { status, body } = await asked('/api/users', query)
    const plain = await hr.get(`/api/users?${query}`)
    expect([status, body.docs?.map(({ id }) => id)]).toEqual([200, [ann.id]])
    expect(body).toEqual(plain.body)
    const created = await countOf('audit-log')
    expect((await asked('/api/teams', 'depth=0')).body).toEqual((await hr.get('/api/teams?depth=0')).body)
    expect(await countOf('audit-log')).toBe(created)
  })

  it('[A7] is checked as a query is', async () => {
    for (const query of [
      'where=broken',
      'where%5Bname%5D%5B%24ne%5D=1',
      'where%5Bpassword%5D%5Bequals%5D=1',
      'where%5BcreatedAt%5D%5Bless_than%5D=x',
    ]) {
      const plain = await hr.get(`/api/users?${query}`)
      expect([query, plain.status]).toEqual([query, 400])
      const { status, body } = await asked('/api/users', query)
      expect([query, status, body]).toEqual([query, 400, plain.body])
    }
  })

  it('[A7] and nothing else: 400, and what it means is not done', async () => {
    const refused: [string, string, Record<string, string>, string?][] = [
      ['/api/users', '', { 'x-payload-http-method-override': 'get' }],
      ['/api/users', '', { 'x-payload-http-method-override': 'DELETE' }],
      ['/api/users', '', { 'x-payload-http-method-override': 'PATCH' }],
      ['/api/users', '', { 'x-payload-http-method-override': '' }],
      ['/api/users', '{"where":{}}', { 'content-type': 'application/json' }],
      ['/api/users', '{"where":{}}', { 'content-type': 'text/plain' }],
      ['/api/users?depth=0', 'limit=1', {}],
      ['/api/users', '', {}, 'GET'],
      ['/api/users', '', {}, 'DELETE'],
      ['/api/users', `depth=0&x=${'x'.repeat(65_536)}`, {}],
      ['/api/users', 'depth=0', { 'x-http-method-override': 'GET' }],
      ['/ingest/v1/config', '', {}],
      ['/days', '', {}],
    ]
    for (const [target, query, more, method] of refused) {
      const { status, body } = await asked(target, query, more, method)
      expect([target, more, status, body.code]).toEqual([target, more, 400, 'invalid'])
    }
    const plain = (target: string, more: Record<string, string>) =>
      server.ask('POST', target, {
        headers: { ...session(hr), 'content-type': 'application/json', ...more },
        body: '{}',
      })
    for (const name of ['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'])
      for (const method of ['GET', 'DELETE', 'PATCH'])
        expect((await plain('/api/teams', { [name]: method })).status).toBe(400)
    for (const query of ['?_method=DELETE', '?a=1&_METHOD=get', '?%5Fmethod=PATCH'])
      expect((await plain(`/api/teams${query}`, {})).status).toBe(400)
  })
})
