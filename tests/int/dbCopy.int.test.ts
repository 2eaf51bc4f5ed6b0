import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import pino from 'pino'
import { mongoOf } from '../../src/db/kind'
import type { Env } from '../../src/base/env'
import { TestApp } from '../support/app'
import { outcome, sendAgain, signIn } from '../support/kept'

const onMongo = process.env.GW_TEST_DB === 'mongo'
const silent = pino({ level: 'silent' })

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
  let copied: { code: unknown; text: string }
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
      await beginsAnewAfterAKill(env)
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
  const beginsAnewAfterAKill = async (env: Env): Promise<void> => {
    const client = await new MongoClient(target.DATABASE_URL ?? '').connect()
    await client.db().collection('unfinished-copy').insertOne({ startedAt: new Date() })
    await client.db().collection('teams').insertOne({ name: 'Half a copy' })
    await client.close()
    const { openDatabase } = await import('../../src/start')
    await expect(openDatabase(env, silent)).rejects.toThrow(/cut off.*npm run db:copy/)
    copied = await copy()
  }

  it('says of each collection that all of it arrived', () => {
    expect(copied).toEqual({ code: 0, text: expect.stringMatching(/read back they are the same/) })
    for (const slug of app.payload.config.collections.map((each) => each.slug))
      if (slug !== 'payload-migrations') expect(copied.text).toMatch(new RegExp(`^${slug} +[1-9]`, 'm'))
  })

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
      .filter((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(id))
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
    expect((await sendAgain(app, token)).body.results).toEqual([
      { index: 0, status: 'accepted', known: true },
    ])
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
