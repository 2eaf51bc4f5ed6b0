import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import type { CollectionSlug, Payload } from 'payload'
import pino from 'pino'
import request from 'supertest'
import type { FileLock } from '../../src/db/sqlite/lock'
import type { Env } from '../../src/base/env'
import type { Space } from '../../src/files/space'
import type { FileStore } from '../../src/files/store'
import type { Term, Weight } from '../../src/base/policyTypes'
import { movableClock, type MovableClock } from './clock'
import { databaseOfItsOwn, emptyDatabase, isSharedByRun, noteCollections } from './ownDatabase'
import { policyWith } from './policy'

/** A Monday, 10:00 in Shanghai, in working hours. */
export const MONDAY = '2026-03-16T02:00:00.000Z'

export interface Person {
  id: string
  employment: string
  /** The header of a browser's session, for requests to a server in another process. */
  cookie: string
  /** A browser's session: requests as this person. */
  get(url: string): request.Test
  post(url: string, body?: object): request.Test
  patch(url: string, body?: object): request.Test
  delete(url: string): request.Test
}

export interface TestDevice {
  id: string
  token: string
  get(url: string): request.Test
  post(url: string, body?: object): request.Test
}

export interface PersonOptions {
  name?: string
  username?: string
  roles?: ('hr' | 'privacy' | 'admin')[]
  team?: string
  role?: 'member' | 'lead' | 'deputy'
  from?: string
  zone?: string
  /** Agrees to the version in force; default true. */
  agrees?: boolean
  /** Categories with a consent of their own that are switched on. */
  consents?: string[]
  state?: 'invited' | 'active' | 'suspended' | 'closed'
}

/** As often as a test asks. */
const RATES = {
  LOG_LEVEL: process.env.TEST_LOG ?? 'silent',
  SIGN_IN_RATE: '100000',
  API_RATE: '1000000',
  INNER_HOSTS: '127.0.0.1, localhost',
  INGEST_RATE: '1000000',
}
const HOURS = 3_600_000
const GIGABYTE = 1024 ** 3
/** A disk with room. */
export const ROOMY: Space = { folders: ['data', 'media'], free: 60 * GIGABYTE, total: 100 * GIGABYTE }

/** One Glasswork on a database of its own, without Next, with a clock that tests move. */
export class TestApp {
  app!: RequestListener
  payload!: Payload
  env!: Env
  files!: FileStore
  clock: MovableClock = movableClock(MONDAY)
  /** The disks that the server sees. */
  spaces: Space[] = [ROOMY]
  company!: string
  private dir!: string
  private lock?: FileLock
  /** Listens as long as the app is there: supertest would open a server of its own for each request. */
  private server?: Server
  private count = 0
  /** Whether its database is that of the worker. */
  private shares = false

  /** On a database and folders of somebody else, who removes them. */
  async startAt({ DATABASE_URL, ...folders }: Record<string, string>): Promise<void> {
    Object.assign(process.env, RATES, folders)
    if (DATABASE_URL) process.env.DATABASE_URL = DATABASE_URL
    else delete process.env.DATABASE_URL
    await this.boot()
    await this.found()
  }

  /** Ends, and leaves all of it where it is. */
  async leave(): Promise<void> {
    this.server?.close()
    await this.payload.destroy()
    this.lock?.release()
  }

  /** @param place puts data of an earlier version where this one will find it; then nothing else is arranged. */
  async start(place?: (env: Env) => Promise<void>): Promise<void> {
    this.dir = await mkdtemp(path.join(os.tmpdir(), 'glasswork-test-'))
    const mongo = process.env.GW_TEST_DB === 'mongo'
    const uri = process.env.MONGO_URI
    if (mongo && !uri)
      throw new Error('MONGO_URI is not set: the jest project "mongo" needs its global set-up.')
    Object.assign(process.env, RATES, {
      NODE_ENV: 'test',
      DATA_DIR: path.join(this.dir, 'data'),
      MEDIA_DIR: path.join(this.dir, 'media'),
    })
    this.shares = mongo && !place && isSharedByRun()
    if (mongo && uri)
      process.env.DATABASE_URL = this.shares ? await emptyDatabase(uri) : databaseOfItsOwn(uri)
    else delete process.env.DATABASE_URL
    if (place) {
      const { readEnv } = await import('../../src/base/env')
      await place(readEnv())
    }
    await this.boot()
    if (place) return
    if (this.shares) await noteCollections(this.env.DATABASE_URL ?? '')
    await this.found()
  }

  /** The company that everybody works for. */
  async found(): Promise<void> {
    this.company = await this.raw('companies', {
      name: 'Test Company',
      controller: 'Test Company Ltd',
      zone: 'Asia/Shanghai',
      hours: {
        days: ['1', '2', '3', '4', '5'],
        from: '09:00',
        to: '18:00',
        breaks: [{ from: '12:00', to: '13:00' }],
      },
    })
  }

  private async boot(): Promise<void> {
    const { setClock } = await import('../../src/base/clock')
    setClock(this.clock)
    const { readEnv } = await import('../../src/base/env')
    const { openDatabase } = await import('../../src/start')
    const { createApp } = await import('../../src/createApp')
    this.env = readEnv()
    const { isReady } = await import('../../src/admin/start/health')
    const { openFileStore } = await import('../../src/files/current')
    const { ingestRouter } = await import('../../src/endpoints/ingest')
    this.files = openFileStore(this.env.MEDIA_DIR)
    const logger = pino({ level: this.env.LOG_LEVEL })
    const { payload, lock } = await openDatabase(this.env, logger)
    this.payload = payload
    this.lock = lock
    const space = () => Promise.resolve(this.spaces)
    this.app = createApp({
      payload,
      env: this.env,
      logger,
      origin: 'http://127.0.0.1',
      ingest: ingestRouter({ payload, files: this.files, env: this.env, space }),
      isReady: () => isReady(payload),
      clock: this.clock,
    })
    this.server = createServer((req, res) => void this.app(req, res))
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve))
  }

  async stop(): Promise<void> {
    this.server?.close()
    if (!this.shares) await this.payload?.db.connection?.dropDatabase?.()
    await this.payload?.destroy()
    this.lock?.release()
    await rm(this.dir, { recursive: true, force: true })
  }

  /** Writes a row through the adapter, past every rule: for arranging only. */
  async raw(collection: CollectionSlug, data: Record<string, unknown>): Promise<string> {
    const { password, ...given } = data
    const { hashPassword } = await import('../../src/people/account/password')
    const stored = typeof password === 'string' ? await hashPassword(password) : {}
    const row = (await this.payload.create({
      collection,
      data: { ...given, ...stored } as never,
      overrideAccess: true,
      depth: 0,
      context: { firstPerson: true },
    })) as { id: string | number }
    return String(row.id)
  }

  /** Seals and puts in force a version with these terms beside those of the account. */
  async publish(
    terms: Partial<Term>[] = STANDARD_TERMS,
    effectiveFrom?: string,
    weight?: Weight,
  ): Promise<{ version: number; hash: string }> {
    const { storeSeal } = await import('../../src/policy/life/publish')
    const { docs } = await this.payload.db.find<{ id: string; version: number; hash: string }>({
      collection: 'policy-seals',
      where: {},
      sort: '-version',
      limit: 1,
      pagination: false,
      req: {},
    })
    const last = docs[0]
    const version = (last?.version ?? -1) + 1
    const at = new Date(this.clock.now()).toISOString()
    const policy = {
      ...policyWith({ version, previous: last?.hash ?? '', terms, at, effectiveFrom: effectiveFrom ?? at }),
      ...(weight ? { weight } : {}),
    }
    return { version, hash: await storeSeal(this.payload, policy) }
  }

  async team(name = `Team ${++this.count}`): Promise<string> {
    return this.raw('teams', { name, company: this.company })
  }

  async person(options: PersonOptions = {}): Promise<Person> {
    const n = ++this.count
    const username = options.username ?? `person${n}`
    const id = await this.raw('users', {
      name: options.name ?? `Person ${n}`,
      username,
      roles: options.roles ?? [],
      state: options.state ?? 'active',
      language: 'en',
    })
    if ((options.state ?? 'active') !== 'invited') await this.hasCome(id)
    const from = options.from ?? '2026-01-05'
    const employment = await this.raw('employments', {
      user: id,
      company: this.company,
      from,
      zone: options.zone,
    })
    if (options.team) {
      await this.raw('memberships', {
        employment,
        team: options.team,
        role: options.role ?? 'member',
        main: true,
        from,
      })
    }
    if (options.agrees !== false) await this.agree(id)
    for (const category of options.consents ?? []) await this.consent(id, category, true)
    return { id, employment, ...(await this.session(id)) }
  }

  /** Agrees to the version in force, if any but version 0 is. */
  async agree(subject: string): Promise<void> {
    const { docs } = await this.payload.db.find<{ id: string; version: number; hash: string }>({
      collection: 'policy-seals',
      where: { effectiveFrom: { less_than_equal: new Date(this.clock.now()).toISOString() } },
      sort: '-version',
      limit: 1,
      pagination: false,
      req: {},
    })
    const seal = docs[0]
    if (!seal) return
    const { personChanged } = await import('../../src/policy/decide/epochs')
    await this.raw('acceptances', {
      subject,
      version: seal.version,
      policyHash: seal.hash,
      language: 'en',
      how: 'portal',
      at: new Date(this.clock.now()).toISOString(),
    })
    await personChanged(this.payload, subject)
  }

  async consent(subject: string, category: string, granted: boolean): Promise<void> {
    const { personChanged } = await import('../../src/policy/decide/epochs')
    await this.raw('consents', {
      subject,
      category,
      granted,
      policyVersion: 1,
      policyHash: 'x',
      language: 'en',
      how: 'portal',
      at: new Date(this.clock.now()).toISOString(),
    })
    await personChanged(this.payload, subject)
  }

  /** Gives somebody a password, as if he had chosen it. */
  /** Whoever has come has a password, by which acts tell him from one who never came; one that nobody types costs no hashing. */
  private async hasCome(id: string): Promise<void> {
    const { changeAccount } = await import('../../src/db/accounts')
    await changeAccount(this.payload, id, { set: { hash: '00', salt: '00' } })
  }

  async setPassword(id: string, password: string): Promise<void> {
    const { changeAccount } = await import('../../src/db/accounts')
    const { hashPassword } = await import('../../src/people/account/password')
    await changeAccount(this.payload, id, { set: await hashPassword(password) })
  }

  /** As if this person had typed his password again a moment ago, in every session of his. */
  async reauth(person: Pick<Person, 'id'>): Promise<void> {
    await this.payload.db.updateMany({
      collection: 'sessions',
      where: { subject: { equals: person.id } },
      data: { reauthAt: new Date(this.clock.now()).toISOString() },
      req: {},
    })
  }

  /** A session without the slow sign-in. */
  async session(id: string): Promise<Omit<Person, 'id' | 'employment'>> {
    const { sessionCookie } = await import('../../src/access/sessions/cookie')
    const { beginSession } = await import('../../src/access/sessions/session')
    const user = await this.payload.db.findOne<{ id: string; sessionEpoch?: number | null }>({
      collection: 'users',
      where: { id: { equals: id } },
      req: {},
    })
    if (!user) throw new Error(`no user ${id}`)
    const of = { subject: id, epoch: user.sessionEpoch ?? 0, how: 'password', browser: '' } as const
    const session = await beginSession(this.payload, of)
    const cookieNow = () =>
      sessionCookie(this.payload.secret, { id: session.id, at: this.clock.now() }).split(';')[0] ?? ''
    let usedAt = this.clock.now()
    /** In use as if it had never been left alone for twelve hours, wherever a test moves the clock to. */
    const inUse = async (): Promise<void> => {
      const at = this.clock.now()
      if (Math.abs(at - usedAt) < HOURS) return
      usedAt = at
      await this.payload.db.updateOne({
        collection: 'sessions',
        where: { id: { equals: session.row } },
        data: {
          startedAt: new Date(at).toISOString(),
          lastSeenAt: new Date(at).toISOString(),
          expiresAt: new Date(at + 24 * HOURS).toISOString(),
        },
        req: {},
      })
    }
    const call = (method: 'get' | 'post' | 'patch' | 'delete') => (url: string, body?: object) => {
      const test = request(this.listening())
        [method](url)
        .set('cookie', cookieNow())
        .set('sec-fetch-site', 'same-origin')
      const then = test.then.bind(test)
      test.then = ((...given: Parameters<typeof then>) => inUse().then(() => then(...given))) as typeof then
      return body === undefined ? test : test.send(body)
    }
    return {
      cookie: cookieNow(),
      get: call('get'),
      post: call('post'),
      patch: call('patch'),
      delete: call('delete'),
    }
  }

  /** A computer that is enrolled for a person. */
  async device(person: Pick<Person, 'id' | 'employment'>): Promise<TestDevice> {
    const { newSecret } = await import('../../src/base/links')
    const at = new Date(this.clock.now()).toISOString()
    const id = await this.raw('devices', {
      subject: person.id,
      employment: person.employment,
      name: 'Laptop',
      platform: 'linux',
      enrolledAt: at,
    })
    const { secret, hash } = newSecret('gwd_')
    await this.raw('device-tokens', { hash, device: id, user: person.id })
    const call = (method: 'get' | 'post') => (url: string, body?: object) => {
      const test = request(this.listening())[method](url).set('authorization', `Bearer ${secret}`)
      return body === undefined ? test : test.send(body)
    }
    return { id, token: secret, get: call('get'), post: call('post') }
  }

  private listening(): Server {
    if (!this.server) throw new Error('The app has not started.')
    return this.server
  }

  /** A request without a session. */
  anonymous(): ReturnType<typeof request> {
    return request(this.listening())
  }
}

export const STANDARD_TERMS: Partial<Term>[] = [
  { category: 'activity', retentionDays: 60, consent: 'general' },
  { category: 'activity-days', retentionDays: 365, consent: 'general' },
  { category: 'screenshots', retentionDays: 30, consent: 'separate', optional: true, perHour: 3 },
  { category: 'personnel', retentionDays: null, consent: 'none', basis: 'contract', viewers: ['hr'] },
]

/** The same where pictures are sent as often as anybody likes. */
export const AS_OFTEN_AS_SENT = STANDARD_TERMS.map((term) =>
  term.perHour ? { ...term, perHour: 100_000 } : term,
)

/** Boots one app for a test file and stops it after. */
export const useApp = (): TestApp => {
  const app = new TestApp()
  beforeAll(() => app.start(), 120_000)
  afterAll(() => app.stop(), 60_000)
  return app
}
