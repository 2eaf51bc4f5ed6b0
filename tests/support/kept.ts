import { execFile } from 'node:child_process'
import { cp, mkdir, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { BSON, MongoClient, type IndexDescription } from 'mongodb'
import { sqliteFile, usesMongo } from '../../src/db/adapter'
import type { Env } from '../../src/base/env'
import type { TestApp } from './app'

const run = promisify(execFile)
const NODE = ['--conditions=production', '--no-warnings', '--import', 'tsx']
/** The version whose data lies in tests/upgrade. */
export const LANDED = '0.1.0'

/** Unpacks what an earlier version stored, both databases. @returns the folder. */
export const unpack = async (version: string, into: string): Promise<string> => {
  await mkdir(into, { recursive: true })
  await run('tar', ['-C', into, '-xzf', path.resolve(`tests/upgrade/${version}.tar.gz`)])
  return into
}

const loadMongo = async (folder: string, url: string): Promise<void> => {
  const client = await new MongoClient(url).connect()
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl'))
    for (const name of names.map((each) => each.replace('.jsonl', ''))) {
      const collection = await client.db().createCollection(name)
      const lines = (await readFile(path.join(folder, `${name}.jsonl`), 'utf8')).split('\n').filter(Boolean)
      if (lines.length)
        await collection.insertMany(lines.map((line) => BSON.EJSON.parse(line, { relaxed: false }) as object))
      const indexes = JSON.parse(
        await readFile(path.join(folder, `${name}.indexes.json`), 'utf8'),
      ) as (IndexDescription & { v?: number })[]
      const own = indexes.filter((index) => index.name !== '_id_').map(({ v: _, ...index }) => index)
      if (own.length) await collection.createIndexes(own)
    }
  } finally {
    await client.close()
  }
}

/** Puts a folder that `tests/upgrade/make.ts` wrote where a server of this environment finds it. */
export const place = async (folder: string, env: Env): Promise<void> => {
  await cp(path.join(folder, 'secrets'), path.join(env.DATA_DIR, 'secrets'), { recursive: true })
  await cp(path.join(folder, 'media'), env.MEDIA_DIR, { recursive: true })
  if (usesMongo(env)) await loadMongo(path.join(folder, 'mongo'), env.DATABASE_URL ?? '')
  else await cp(path.join(folder, 'glasswork.db'), sqliteFile(env))
}

/** Runs a program of ours to its end, however it ends. */
export const outcome = async (
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

/** Everybody, as stored. */
export const users = async (app: TestApp): Promise<Record<string, unknown>[]> => {
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

/** Signs in as the person whom `make.ts` made. */
export const signIn = (app: TestApp) =>
  app
    .anonymous()
    .post('/api/sign-in')
    .set('sec-fetch-site', 'same-origin')
    .send({ name: 'ann.kept', password: 'kept-password' })

/** What that person's device had sent, once more. */
export const sendAgain = (app: TestApp, token: string) =>
  app
    .anonymous()
    .post('/ingest/v1/activity')
    .set('authorization', `Bearer ${token}`)
    .send({
      items: [{ at: new Date(app.clock.now()).toISOString(), keys: 3, clicks: 4, title: 'Kept title' }],
    })

/** The names in a SQLite file that nobody has open. */
export const namesIn = async (file: string): Promise<string[]> => {
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
