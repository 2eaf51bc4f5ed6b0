import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { MongoClient } from 'mongodb'
import pino from 'pino'
import { sqliteFile } from '../../src/db/adapter'
import { mongoOf, sqliteOf } from '../../src/db/kind'
import { TestApp } from '../support/app'
import { place, unpack } from '../support/kept'

const run = promisify(execFile)
const onMongo = process.env.GW_TEST_DB === 'mongo'
const NODE = ['--conditions=production', '--no-warnings', '--import', 'tsx']
const LANDED = '0.1.0'
const silent = pino({ level: 'silent' })

/** Runs a program of ours to its end, however it ends. */
const outcome = async (
  args: string[],
  env: Record<string, string> = {},
): Promise<{ code: unknown; text: string }> => {
  try {
    const { stdout } = await run(process.execPath, [...NODE, ...args], {
      env: { ...process.env, LOG_LEVEL: 'silent', ...env },
    })
    return { code: 0, text: stdout }
  } catch (error) {
    const { code, signal, stderr } = error as { code: unknown; signal: unknown; stderr: string }
    return { code: signal ?? code, text: stderr }
  }
}

const users = async (app: TestApp): Promise<Record<string, unknown>[]> => {
  const { docs } = await app.payload.db.find<{ id: string }>({
    collection: 'users',
    where: {},
    sort: 'username',
    limit: 0,
    pagination: false,
    req: {},
  })
  return docs
}

const signIn = (app: TestApp) =>
  app
    .anonymous()
    .post('/api/sign-in')
    .set('sec-fetch-site', 'same-origin')
    .send({ name: 'ann.kept', password: 'kept-password' })

const sendAgain = (app: TestApp, token: string) =>
  app
    .anonymous()
    .post('/ingest/v1/activity')
    .set('authorization', `Bearer ${token}`)
    .send({
      items: [{ at: new Date(app.clock.now()).toISOString(), keys: 3, clicks: 4, title: 'Kept title' }],
    })

describe('an upgrade', () => {
  const app = new TestApp()
  let folder: string
  let scratch: string

  beforeAll(async () => {
    scratch = await mkdtemp(path.join(os.tmpdir(), 'glasswork-kept-'))
    folder = path.join(await unpack(LANDED, scratch), onMongo ? 'mongo' : 'sqlite')
    await app.start((env) => place(folder, env))
  }, 120_000)
  afterAll(async () => {
    await app.stop()
    await rm(scratch, { recursive: true, force: true })
  })

  it('starts on what the version before stored: people sign in, devices report, what was agreed still verifies', async () => {
    const { pendingMigrations } = await import('../../src/db/migrate')
    expect(await pendingMigrations(app.payload)).toEqual([])
    expect((await users(app)).map(({ name }) => name)).toEqual(['安娜 Ann', 'Bob Hidden'])
    const ann = await signIn(app)
    expect(ann.status).toBe(200)
    const cookie = (ann.headers['set-cookie'] as unknown as string[])[0]?.split(';')[0] ?? ''
    const own = (url: string) =>
      app.anonymous().get(url).set('cookie', cookie).set('sec-fetch-site', 'same-origin')
    const shots = (await own('/api/screenshots')).body.docs as { id: string }[]
    expect(shots).toHaveLength(1)
    const file = await own(`/api/screenshots/${shots[0]?.id}/file`)
    expect([file.status, file.headers['content-type']]).toEqual([200, 'image/webp'])
    expect((await own('/api/privacy')).body.version).toBe(1)
    const token = await readFile(path.join(folder, 'token'), 'utf8')
    const again = await sendAgain(app, token)
    expect([again.status, again.body.results]).toEqual([200, [{ index: 0, status: 'accepted' }]])
    expect((await own('/api/activity')).body.docs).toHaveLength(1)
  })

  it('leaves everything as it was where a migration fails, and says what to do', async () => {
    const before = await users(app)
    const { migrate } = await import('../../src/db/migrate')
    const { migrations } = onMongo
      ? await import('../../src/migrations/mongo')
      : await import('../../src/migrations/sqlite')
    const up = async ({ db }: { db: { run(query: unknown): Promise<unknown> } }) => {
      if (onMongo)
        await mongoOf(app.payload)
          .connection.db?.collection('users')
          .updateMany({}, { $set: { name: 'x' } })
      else {
        const { sql } = await import('@payloadcms/db-sqlite')
        await db.run(sql`update users set name = 'x'`)
        await db.run(sql`delete from memberships`)
      }
      if (onMongo) throw new Error('a reason')
    }
    const failing = { name: '29991231_000001_failing', up, down: async () => {}, rewrites: ['users'] }
    migrations.push(failing)
    const reason = onMongo ? /a reason/ : /rows are missing from memberships/
    const failure = await migrate(app.payload, app.env)
      .then(() => new Error('it passed'))
      .catch((error: Error) => error)
    migrations.pop()
    expect(failure.message).toMatch(reason)
    expect(failure.message).toMatch(/It is as it was before; .*Start the version that you had/)
    if (!onMongo) {
      const copy = /a copy lies in (\S+\.db)\./.exec(failure.message)?.[1] ?? ''
      expect(await readdir(path.dirname(copy))).toContain(path.basename(copy))
      expect(await namesIn(sqliteFile(app.env))).toEqual(before.map(({ name }) => name))
    } else {
      expect(await users(app)).toEqual(before)
      const { db } = mongoOf(app.payload).connection
      const left = (await db?.listCollections().toArray())?.filter(({ name }) => name.startsWith('copy-'))
      expect(left?.map(({ name }) => name)).toEqual(['copy-29991231_000001_failing-users'])
    }
  })
})

const namesIn = async (file: string): Promise<string[]> => {
  const { default: Database } = await import('libsql')
  const db = new Database(file)
  try {
    return db
      .prepare('select name from users order by username')
      .all()
      .map((row) => (row as { name: string }).name)
  } finally {
    db.close()
  }
}

describe('a migration that is killed', () => {
  const app = new TestApp()
  let scratch: string

  beforeAll(async () => {
    scratch = await mkdtemp(path.join(os.tmpdir(), 'glasswork-cut-'))
    const folder = path.join(await unpack(LANDED, scratch), onMongo ? 'mongo' : 'sqlite')
    await app.start(async (env) => {
      await place(folder, env)
      const cut = await outcome(['tests/support/cutOff.ts'])
      expect(cut.code).toBe('SIGKILL')
      if (!onMongo) expect(await namesIn(sqliteFile(env))).toEqual(['half done', 'half done'])
    })
  }, 120_000)
  afterAll(async () => {
    await app.stop()
    await rm(scratch, { recursive: true, force: true })
  })

  it('is taken back by the next start', async () => {
    if (onMongo) {
      // There, the next start of the version that has it takes it back; this one does not know it.
      const { copyOrRestore } = await import('../../src/db/mongo/copies')
      await copyOrRestore(app.payload, '29991231_000001_cut_off', ['users'])
    } else {
      const { rows } = await sqliteOf(app.payload).client.execute('pragma table_info(users)')
      expect(rows.map(({ name }) => name)).not.toContain('half')
    }
    expect((await users(app)).map(({ name }) => name)).toEqual(['安娜 Ann', 'Bob Hidden'])
    expect((await signIn(app)).status).toBe(200)
  })
})

describe('db:copy', () => {
  it('says how where it is not told to which MongoDB', async () => {
    expect(await outcome(['src/commands/index.ts', 'db:copy'], { DATABASE_URL: '' })).toEqual({
      code: 2,
      text: expect.stringMatching(/DATABASE_URL='mongodb:.*Stop the server first/s),
    })
  }, 60_000)

  if (!onMongo) return
  const app = new TestApp()
  let folder: string
  let target: Record<string, string>
  const copy = (args: Record<string, string> = {}) =>
    outcome(['src/commands/index.ts', 'db:copy'], { ...target, ...args })

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'glasswork-copy-'))
    const made = await outcome(['tests/upgrade/make.ts', folder], { GW_TEST_DB: 'sqlite', DATABASE_URL: '' })
    if (made.code !== 0) throw new Error(made.text)
    await app.start(async (env) => {
      await cp(path.join(folder, 'secrets'), path.join(env.DATA_DIR, 'secrets'), { recursive: true })
      await cp(path.join(folder, 'media'), env.MEDIA_DIR, { recursive: true })
      target = { DATABASE_URL: env.DATABASE_URL ?? '', DATA_DIR: folder }
      await refusesBesideAServer()
      await beginsAnewAfterAKill()
    })
  }, 240_000)
  afterAll(async () => {
    await app.stop()
    await rm(folder, { recursive: true, force: true })
  })

  const refusesBesideAServer = async (): Promise<void> => {
    const { lockFile } = await import('../../src/db/sqlite/lock')
    const lock = lockFile(path.join(folder, 'glasswork.db'))
    expect((await copy()).text).toMatch(/Another Glasswork server already runs/)
    lock.release()
  }

  /** As a kill leaves it: some rows, and the mark. */
  const beginsAnewAfterAKill = async (): Promise<void> => {
    const client = await new MongoClient(target.DATABASE_URL ?? '').connect()
    await client.db().collection('unfinished-copy').insertOne({ startedAt: new Date() })
    await client.db().collection('teams').insertOne({ name: 'Half a copy' })
    await client.close()
    const { openDatabase } = await import('../../src/start')
    await expect(openDatabase(app.env, silent)).rejects.toThrow(/cut off.*npm run db:copy/)
    const copied = await copy()
    expect(copied).toEqual({ code: 0, text: expect.stringMatching(/read back they are the same/) })
    for (const slug of app.payload.config.collections.map((each) => each.slug))
      if (slug !== 'payload-migrations') expect(copied.text).toMatch(new RegExp(`^${slug} +[1-9]`, 'm'))
  }

  it('copies every row of a world, with every id in its new form wherever it stands', async () => {
    const { default: Database } = await import('libsql')
    const source = new Database(path.join(folder, 'glasswork.db'))
    const tables = (
      source.prepare("select name from sqlite_master where type = 'table'").all() as { name: string }[]
    ).map(({ name }) => name)
    const columns = (table: string) =>
      (source.prepare(`pragma table_info(${table})`).all() as { name: string }[]).map(({ name }) => name)
    const ids = tables
      .filter((table) => columns(table).includes('id'))
      .flatMap((table) => source.prepare(`select id from ${table}`).all() as { id: unknown }[])
      .map(({ id }) => String(id))
      .filter((id) => /^[0-9a-f]{8}-/.test(id))
    expect(ids.length).toBeGreaterThan(40)
    const { db } = mongoOf(app.payload).connection
    const seals = await db!.collection('policy-seals').find().sort({ version: 1 }).toArray()
    const sealed = source.prepare('select bytes from policy_seals order by version').all() as {
      bytes: string
    }[]
    expect(seals.map(({ bytes }) => bytes as string)).toEqual(sealed.map(({ bytes }) => bytes))
    for (const { name } of await db!.listCollections().toArray()) {
      const text = JSON.stringify(
        await db!
          .collection(name)
          .find({}, { projection: { bytes: 0 } })
          .toArray(),
      )
      expect(ids.filter((id) => text.includes(id))).toEqual([])
    }
    source.close()
  })

  it('leaves nothing that a person or a device would notice', async () => {
    expect((await signIn(app)).status).toBe(200)
    const token = await readFile(path.join(folder, 'token'), 'utf8')
    expect((await sendAgain(app, token)).body.results).toEqual([{ index: 0, status: 'accepted' }])
    const { docs } = await app.payload.db.find<{ id: string; title?: string; minutes: unknown }>({
      collection: 'activity',
      where: { key: { contains: ':2026-03-16:' } },
      limit: 0,
      pagination: false,
      req: {},
    })
    // The minute that came again found its block: the block's key is made of ids.
    expect(docs.filter(({ minutes }) => JSON.stringify(minutes).includes('Kept title'))).toHaveLength(1)
  })

  it('refuses a target that holds rows, and names them', async () => {
    const again = await copy()
    expect(again.code).toBe(1)
    expect(again.text).toMatch(/target is not empty: users \(2\).*Nothing was changed/)
  }, 60_000)
})
