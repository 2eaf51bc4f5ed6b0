import { randomUUID } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import { existsSync } from 'node:fs'
import { Writable } from 'node:stream'
import pino from 'pino'
import request from 'supertest'
import { createApp } from '../../src/createApp'
import { useApp } from '../support/app'

/** Where this process has sent anything to, from before the start on. */
const askedOf = new Set<string>()
subscribe('undici:request:create', (message) => {
  askedOf.add(String((message as { request: { origin: unknown } }).request.origin))
})

describe('the way in', () => {
  const app = useApp()

  it('says that it lives, and whether it is ready', async () => {
    const alive = await app.anonymous().get('/healthz')
    expect([alive.status, alive.body]).toEqual([200, { ok: true }])
    expect((await app.anonymous().get('/readyz')).body.ready).toBe(true)
    const notReady = createApp({
      payload: app.payload,
      env: app.env,
      logger: pino({ level: 'silent' }),
      origin: 'http://127.0.0.1',
      isReady: () => Promise.resolve(false),
      clock: app.clock,
    })
    const answer = await request(notReady).get('/readyz')
    expect([answer.status, answer.body]).toEqual([503, { ready: false }])
  })

  it('hands out the agent’s package where it has been built, and nothing beside it', async () => {
    const answer = await app.anonymous().get('/agent/glasswork-agent.tgz')
    const isBuilt = existsSync('dist/glasswork-agent.tgz')
    expect(answer.status).toBe(isBuilt ? 200 : 404)
    expect(answer.headers['content-type']).toContain(
      isBuilt ? 'application/gzip' : 'application/problem+json',
    )
    for (const path of ['/agent/', '/agent/server.js', '/agent/GLASSWORK-agent.tgz'])
      expect((await app.anonymous().get(path)).status).toBe(404)
    expect((await app.anonymous().get('/agent/..%2fserver.js')).status).toBe(400)
  })

  it('sends the headers that keep a browser to itself, a nonce of its own with each answer, and no cache', async () => {
    const [first, second] = [
      await app.anonymous().get('/api/privacy'),
      await app.anonymous().get('/api/privacy'),
    ]
    const policies = [first, second].map(({ headers }) => String(headers['content-security-policy']))
    const nonces = policies.map(
      (policy) => /script-src 'self' 'nonce-([A-Za-z0-9+/=]{24})'(?:;|$)/.exec(policy)?.[1],
    )
    expect(nonces.every(Boolean)).toBe(true)
    expect(nonces[0]).not.toBe(nonces[1])
    for (const part of [
      "default-src 'self'",
      "object-src 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
    ])
      expect(policies[0]).toContain(part)
    expect(policies[0]).not.toMatch(/https?:|\*/)
    expect(first.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store, private',
    })
    expect(first.headers['x-request-id']).not.toBe(second.headers['x-request-id'])
    expect(first.headers).not.toHaveProperty('x-powered-by')
  })

  it('takes a session from its sealed cookie alone: not as a token, not damaged, not of another cookie', async () => {
    const person = await app.person()
    const me = async (headers: Record<string, string>) =>
      ((await app.anonymous().get('/api/users/me').set(headers)).body.user as { id: string } | null)?.id ??
      null
    expect(await me({ cookie: person.cookie, 'sec-fetch-site': 'same-origin' })).toBe(person.id)

    const { open, seal } = await import('../../src/access/sessions/cookie')
    const [name = '', sealed = ''] = person.cookie.split('=')
    const inside = open(app.payload.secret, sealed, app.clock.now())
    const token = inside?.id ?? ''
    expect(token).toHaveLength(43)
    const swapped = seal('f'.repeat(24), { id: token, at: app.clock.now() })
    const damaged = `${sealed.slice(0, 40)}${sealed[40] === 'A' ? 'B' : 'A'}${sealed.slice(41)}`
    const attempts: Record<string, string>[] = [
      { cookie: `${name}=${token}` },
      { cookie: `${name}=${damaged}` },
      { cookie: `${name}=${swapped}` },
      { authorization: `JWT ${token}` },
      { authorization: `Bearer ${token}` },
      // What the server itself hands on inside, and a header that only a careless reader takes for another.
      { 'x-glasswork-session': token },
      { cookie: `a=b;\t${name}=${token}` },
      { cookie: `${name}=${damaged}; ${name}=${token}` },
    ]
    for (const headers of attempts)
      expect(await me({ ...headers, 'sec-fetch-site': 'same-origin' })).toBeNull()
    // Another site's page sends the cookie along; it is not listened to.
    expect(await me({ cookie: person.cookie, 'sec-fetch-site': 'cross-site' })).toBeNull()
    expect(await me({ cookie: person.cookie, origin: 'https://elsewhere.example' })).toBeNull()
  })

  it('gives a cookie that no script reads, whose value says nothing', async () => {
    const password = randomUUID()
    const person = await app.person({ name: 'Sealed Person', username: 'sealed.person' })
    await app.setPassword(person.id, password)
    const signedIn = await app
      .anonymous()
      .post('/api/sign-in')
      .set('sec-fetch-site', 'same-origin')
      .send({ name: 'sealed.person', password })
    expect(signedIn.status).toBe(200)
    const cookies = signedIn.headers['set-cookie'] as unknown as string[]
    expect(cookies).toHaveLength(1)
    expect(cookies[0]).toMatch(/; HttpOnly/i)
    expect(cookies[0]).toMatch(/; SameSite=Lax/i)
    const value = Buffer.from(cookies[0]!.split(';')[0]!.split('=')[1]!, 'base64url').toString('latin1')
    for (const word of ['sealed', 'person', person.id, 'users', 'eyJ']) expect(value).not.toContain(word)
  })

  it('[A7] slows down who tries passwords, answers all failures alike, and lets what is right through', async () => {
    const person = await app.person({ username: 'tried.often' })
    await app.setPassword(person.id, 'harbour wicker ladle 77')
    const attempt = (name: string, password = 'a guess') =>
      app.anonymous().post('/api/sign-in').set('sec-fetch-site', 'same-origin').send({ name, password })
    for (let i = 0; i < 6; i++)
      expect((await attempt('tried.often', 'harbour wicker ladle 77')).status).toBe(200)
    for (let i = 0; i < 5; i++) {
      const [known, unknown] = [await attempt('tried.often'), await attempt('nobody.at.all')]
      expect([known.status, unknown.status]).toEqual([401, 401])
      expect(unknown.body).toEqual(known.body)
    }
    const [known, unknown] = [await attempt('tried.often'), await attempt('nobody.at.all')]
    expect([known.status, known.body.code, known.headers['retry-after']]).toEqual([
      429,
      'too-many-requests',
      unknown.headers['retry-after'],
    ])
  })

  it('[P33] answers whatever is wrong with a problem, and nothing of a fault leaves it, nor the machine', async () => {
    const person = await app.person()
    const huge = await person.post('/api/consent', {
      category: 'x'.repeat(3_000_000),
      granted: true,
      language: 'en',
    })
    expect([huge.status, huge.body.code]).toEqual([413, 'too-large'])
    const missing = await app.anonymous().get('/nowhere/at/all')
    expect([missing.status, missing.body.code]).toEqual([404, 'not-found'])
    const broken = createApp({
      payload: app.payload,
      env: app.env,
      logger: pino({ level: 'silent' }),
      origin: 'http://127.0.0.1',
      next: () => Promise.reject(new Error('secret particulars')),
      clock: app.clock,
    })
    const fault = await request(broken).get('/')
    expect([fault.status, fault.body.code]).toEqual([500, 'internal'])
    expect(fault.headers['content-type']).toContain('application/problem+json')
    expect(fault.text).not.toContain('particulars')
    expect([...askedOf].filter((origin) => !/^http:\/\/(127\.0\.0\.1|localhost)(:|$)/.test(origin))).toEqual(
      [],
    )
  })

  it('[D5] logs a request without names, addresses, ids, queries and links', async () => {
    let logged = ''
    const stream = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        logged += String(chunk)
        done()
      },
    })
    const talking = createApp({
      payload: app.payload,
      env: app.env,
      logger: pino({ level: 'info', base: undefined }, stream),
      origin: 'http://127.0.0.1',
      clock: app.clock,
    })
    const person = await app.person({ name: 'Quiet Person', username: 'quiet.person' })
    const link = 'mRj3kQ0rX7vP2sT9'
    for (const path of [
      `/api/users/${person.id}?where[email][equals]=quiet@example.com`,
      `/api/links/${link}`,
      `/unsubscribe/${link}`,
      '/invite/quiet.person/..;/x',
      '/wages-of-quiet.person/2026',
      '/api/quiet.person',
      '/api/payload-preferences/quiet-person-list',
      '/admin/collections/users/quiet%20person',
      '/days/2026-03-16',
      '/privacy/12',
    ])
      await request(talking)
        .get(path)
        .set('cookie', person.cookie)
        .set('sec-fetch-site', 'same-origin')
        .set('user-agent', 'quiet-agent')
    const lines = logged
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { req: object; res: object })
    expect(lines.map(({ req }) => req)).toEqual([
      { id: expect.any(String), method: 'GET', path: '/api/users/:id' },
      { id: expect.any(String), method: 'GET', path: '/api/links/:link' },
      ...[
        '/unsubscribe/:link',
        '/invite/:link/:other/:other',
        '/:unknown',
        '/api/:other',
        '/api/payload-preferences/:other',
        '/admin/collections/users/:other',
        '/days/:date',
        '/privacy/:n',
      ].map((path) => ({ id: expect.any(String) as string, method: 'GET', path })),
    ])
    for (const word of [person.id, 'quiet', '127.0.0.1', 'example.com', link])
      expect(logged).not.toContain(word)
  })

  /** The app behind a proxy that people reach by TLS. */
  const secured = (more: Partial<typeof app.env> = {}) =>
    createApp({
      payload: app.payload,
      env: { ...app.env, SERVER_URL: 'https://work.example.com', TRUST_PROXY: '1', ...more },
      logger: pino({ level: 'silent' }),
      origin: 'https://work.example.com',
      next: (_req, res) => Promise.resolve(void res.end('a page')),
      clock: app.clock,
    })

  it('[P100] sends a page that was asked for in the clear to its secure address, and to no other', async () => {
    const plain = (url: string) => request(secured()).get(url).set('x-forwarded-proto', 'http')
    const answer = await plain('/privacy?version=1')
    expect([answer.status, answer.headers.location]).toEqual([
      308,
      'https://work.example.com/privacy?version=1',
    ])
    expect(answer.text).not.toContain('a page')
    expect((await plain('//elsewhere.example/')).status).toBe(400)
    // Whoever comes past the proxy came without TLS, whatever he says of himself.
    expect((await request(secured()).get('/privacy')).status).toBe(308)
    const unbelieved = request(secured({ TRUST_PROXY: '' })).get('/privacy')
    expect((await unbelieved.set('x-forwarded-proto', 'http')).status).toBe(308)
    expect((await request(secured()).get('/healthz')).status).toBe(200)
  })

  it('[P100] refuses what is sent in the clear: passwords and tokens do not count', async () => {
    for (const url of ['/api/sign-in', '/ingest/v1/activity']) {
      const answer = await request(secured()).post(url).set('x-forwarded-proto', 'http').send({})
      expect([answer.status, answer.body.code]).toEqual([426, 'plain-http'])
    }
  })

  it('[P100] over TLS answers, tells browsers to stay with it, and marks the session for it alone', async () => {
    const secure = secured()
    const page = await request(secure).get('/privacy').set('x-forwarded-proto', 'https')
    expect([page.status, page.text]).toEqual([200, 'a page'])
    expect(page.headers['strict-transport-security']).toMatch(/^max-age=31536000/)
    const password = randomUUID()
    const person = await app.person({ username: 'secure.person' })
    await app.setPassword(person.id, password)
    const signedIn = await request(secure)
      .post('/api/sign-in')
      .set({ 'x-forwarded-proto': 'https', 'sec-fetch-site': 'same-origin' })
      .send({ name: 'secure.person', password })
    expect(signedIn.status).toBe(200)
    expect((signedIn.headers['set-cookie'] as unknown as string[])[0]).toMatch(/; Secure(;|$)/)
    // Without TLS in front, nothing of this: nobody could sign in on a network of his own.
    const open = await app.anonymous().get('/api/privacy')
    expect([open.status, open.headers['strict-transport-security']]).toEqual([200, undefined])
  })

  it('[G4] leads from every page of the admin to the sign-in and back, and past its own empty one', async () => {
    const person = await app.person({ roles: ['hr'] })
    const withPages = createApp({
      payload: app.payload,
      env: app.env,
      logger: pino({ level: 'silent' }),
      origin: 'http://127.0.0.1',
      next: (_req, res) => {
        res.writeHead(200).end('a page')
        return Promise.resolve()
      },
      clock: app.clock,
    })
    const goes = async (url: string, cookie?: string) => {
      const answer = await request(withPages)
        .get(url)
        .set(cookie ? { cookie, 'sec-fetch-site': 'same-origin' } : {})
      return answer.headers.location ?? answer.status
    }
    const signIn = (next: string, more = '') => `/sign-in?next=${encodeURIComponent(next)}${more}`
    for (const [url, to] of [
      ['/admin', signIn('/admin')],
      ['/admin/collections/users?limit=10&_rsc=abc', signIn('/admin/collections/users?limit=10')],
      ['/admin/login', signIn('/admin')],
      ['/admin/login?redirect=%2Fadmin%2Faccount', signIn('/admin/account')],
      ['/admin/login?redirect=%2F%2Felsewhere.example', signIn('/admin')],
      ['/admin/login?redirect=https%3A%2F%2Felsewhere.example', signIn('/admin')],
      ['/admin/login?redirect=%2Fadmin%2Flogout', signIn('/admin')],
      ['/admin/logout', '/sign-in'],
      ['/admin/logout-inactivity?redirect=%2Fadmin%2Faccount', signIn('/admin/account')],
      // No page of the admin.
      ['/administration', 200],
    ] as const)
      expect([url, await goes(url)]).toEqual([url, to])

    for (const [url, to] of [
      ['/admin', 200],
      ['/admin/collections/users', 200],
      ['/admin/logout', 200],
      ['/admin/login?redirect=%2Fadmin%2Faccount', '/admin/account'],
    ] as const)
      expect([url, await goes(url, person.cookie)]).toEqual([url, to])

    // What is shown to nobody, typed by hand: nobody who is signed in is told to sign in.
    const officer = await app.person({ roles: ['privacy'] })
    for (const who of [person, officer]) {
      const { collections } = (await who.get('/api/access')).body as {
        collections: Record<string, { create?: true }>
      }
      const shut = []
      for (const { slug } of app.payload.config.collections) {
        const may = collections[slug]?.create ?? false
        if (!may) shut.push(slug)
        expect([slug, await goes(`/admin/collections/${slug}/create?x=1`, who.cookie)]).toEqual([
          slug,
          may ? 200 : `/admin/collections/${slug}`,
        ])
      }
      expect(shut).toEqual(expect.arrayContaining(['imports', 'users', 'audit-log', 'screenshots']))
      expect(shut.length).toBeLessThan(app.payload.config.collections.length)
    }
    for (const [url, to] of [
      [
        '/admin/collections/teams/7b61f3f1-5b9c-7c6e-9c56-000000000000/versions/x',
        '/admin/collections/teams/7b61f3f1-5b9c-7c6e-9c56-000000000000',
      ],
      ['/admin/globals/settings/versions', '/admin/globals/settings'],
      ['/admin/unauthorized', '/admin'],
      ['/admin/collections/none/create', '/admin/collections/none'],
    ] as const)
      expect([url, await goes(url, person.cookie)]).toEqual([url, to])
    // Led to the admin again, whoever may not enter it would go round in a circle.
    expect(await goes('/admin/unauthorized', (await app.person()).cookie)).toBe('/')
    expect(await goes('/admin/collections/imports/create')).toBe(signIn('/admin/collections/imports/create'))
    await person.post('/api/users/logout')
    expect(await goes('/admin/account', person.cookie)).toBe(signIn('/admin/account', '&why=ended'))
    expect(await goes('/admin/logout', person.cookie)).toBe('/sign-in')
  })

  it('[K3] answers a method that nothing hears with a problem and no fault', async () => {
    for (const path of ['/api/users', '/api/none', '/ingest/v1/config', '/admin', '/']) {
      const { status, body } = await app.anonymous().trace(path)
      expect([path, status, body.code]).toEqual([path, 405, 'invalid'])
    }
  })

  it('[K3] refuses a form with parts that names no function of a page, before anything reads it', async () => {
    const asked: string[] = []
    const paged = createApp({
      payload: app.payload,
      env: app.env,
      logger: pino({ level: 'silent' }),
      origin: 'http://127.0.0.1',
      next: (req, res) => {
        asked.push(String(req.url))
        res.end()
        return Promise.resolve()
      },
      clock: app.clock,
    })
    const send = (path: string, headers: Record<string, string>) =>
      request(paged)
        .post(path)
        .set({ 'sec-fetch-site': 'same-origin', ...headers })
        .send('--x')
    for (const type of [
      'multipart/form-data',
      'multipart/form-data; boundary=x',
      'Multipart/Mixed; boundary=x',
    ])
      for (const path of ['/', '/privacy', '/admin', '/none']) {
        const { status, body } = await send(path, { 'content-type': type })
        expect([path, type, status, body.code]).toEqual([path, type, 415, 'unsupported-media-type'])
      }
    expect(asked).toEqual([])
    const { cookie } = await app.person()
    const name = `40${'a'.repeat(40)}`
    const whole = { 'content-type': 'multipart/form-data; boundary=x', 'next-action': name, cookie }
    expect((await send('/admin', whole)).status).toBe(200)
    expect((await send('/privacy', { 'content-type': 'text/plain' })).status).toBe(200)
    expect(asked).toEqual(['/admin', '/privacy'])
  })

  it('[K3] has no function of a page for a stranger, nor by a name that is none, whatever is sent along', async () => {
    const asked: string[] = []
    const paged = createApp({
      payload: app.payload,
      env: app.env,
      logger: pino({ level: 'silent' }),
      origin: 'http://127.0.0.1',
      next: (req, res) => {
        asked.push(String(req.url))
        res.end()
        return Promise.resolve()
      },
      clock: app.clock,
    })
    const { cookie } = await app.person()
    const name = `60${'b'.repeat(40)}`
    const call = async (called: string, more: Record<string, string>, type: string) => {
      const { status, body } = await request(paged)
        .post('/admin/collections/users')
        .set({ 'sec-fetch-site': 'same-origin', 'next-action': called, 'content-type': type, ...more })
        .send('["!","en"]')
      return [called, type, status, body.code]
    }
    const damaged = cookie.slice(0, -6)
    for (const type of ['text/plain;charset=UTF-8', 'multipart/form-data; boundary=x', 'application/json']) {
      for (const more of [{}, { cookie: damaged }, { 'x-glasswork-session': 'anything' }])
        expect(await call(name, more as Record<string, string>, type)).toEqual([name, type, 404, 'not-found'])
      for (const called of ['40aa', 'toString', '!', name.toUpperCase(), `${name}0`])
        expect(await call(called, { cookie }, type)).toEqual([called, type, 404, 'not-found'])
    }
    expect(asked).toEqual([])
    expect((await call(name, { cookie }, 'text/plain;charset=UTF-8'))[2]).toBe(200)
    expect(asked).toEqual(['/admin/collections/users'])
  })

  it('[K3] answers HEAD as GET without a body, at every door that is open to everybody', async () => {
    await app.publish()
    const open = app.payload.config.endpoints
      .filter(({ method, custom }) => method === 'get' && custom?.isOpen === true)
      .map(({ path }) => `/api${path}`.replace(':version', '0').replace(/:\w+/, 'nothing-such'))
    expect(open).toContain('/api/privacy')
    for (const path of [
      ...open,
      '/api/users/me',
      '/healthz',
      '/readyz',
      '/docs',
      '/ingest/v1/openapi.json',
      '/api/none',
    ]) {
      const [head, get] = [await app.anonymous().head(path), await app.anonymous().get(path)]
      expect([path, head.status, head.headers['content-type'], head.text ?? '']).toEqual([
        path,
        get.status,
        get.headers['content-type'],
        '',
      ])
    }
    // Also where somebody is signed in; a door that is posted to has no head.
    const person = await app.person()
    const head = (path: string) =>
      app.anonymous().head(path).set({ cookie: person.cookie, 'sec-fetch-site': 'same-origin' })
    expect((await head('/api/agreement')).status).toBe(200)
    expect((await app.anonymous().head('/api/agreement')).status).toBe(401)
    expect((await head('/api/consent')).status).toBe(404)
  })

  it('answers 503 while the database is away, signs nobody out, and goes on when it is back', async () => {
    let reachable = true
    const person = await app.person()
    const shaky = createApp({
      payload: app.payload,
      env: app.env,
      logger: pino({ level: 'silent' }),
      origin: 'http://127.0.0.1',
      next: (_req, res) => {
        reachable = false
        res.writeHead(500).end()
        return Promise.resolve()
      },
      reachable: () => reachable,
      clock: app.clock,
    })
    const me = () =>
      request(shaky).get('/api/users/me').set({ cookie: person.cookie, 'sec-fetch-site': 'same-origin' })
    expect((await me()).body.user.id).toBe(person.id)
    // It goes while a page is made, and the page fails.
    expect((await request(shaky).get('/days')).status).toBe(503)
    const away = await me()
    expect([away.status, away.body.code, away.headers['retry-after']]).toEqual([503, 'unavailable', '5'])
    const device = await request(shaky).post('/ingest/v1/activity').send({})
    expect([device.status, device.body.code]).toEqual([503, 'unavailable'])
    const page = await request(shaky).get('/days')
    expect([page.status, page.headers['content-type']]).toEqual([503, 'text/html; charset=utf-8'])
    expect(page.text).toMatch(/暂时无法使用.*Not available at the moment/s)
    expect((await request(shaky).get('/readyz')).body).toEqual({ ready: false })
    expect((await request(shaky).get('/healthz')).status).toBe(200)
    reachable = true
    expect((await me()).status).toBe(200)
  })

  it('tells a database that was away from a fault, whatever it calls itself', async () => {
    const { problemOf } = await import('../../src/http/problem')
    const named = (name: string, more: object = {}) =>
      Object.assign(new Error('particulars'), { name, ...more })
    const away = [
      named('MongoNetworkError'),
      named('MongoServerSelectionError'),
      named('MongoPoolClearedError'),
      named('MongoServerError', { code: 11600 }),
      named('LibsqlError', { code: 'SQLITE_BUSY' }),
      named('Error', { cause: named('MongoNotConnectedError') }),
    ]
    for (const error of away) expect(problemOf(error)).toMatchObject({ status: 503, code: 'unavailable' })
    expect(problemOf(named('MongoServerError', { code: 2 }))).toMatchObject({ status: 500, code: 'internal' })
    expect(JSON.stringify(away.map(problemOf))).not.toContain('particulars')
  })
})
