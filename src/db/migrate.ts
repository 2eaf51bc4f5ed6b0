import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import { now } from '../base/clock'
import type { Env } from '../base/env'
import { inOneLine } from '../base/errorForLog'
import { sqliteFile } from './adapter'
import { forgetDeleted } from './forgetDeleted'
import { isMongo, sqliteOf } from './kind'
import { copyOrRestore, dropCopies } from './mongo/copies'
import {
  brokenRelations,
  copyDatabase,
  countRows,
  dropOldCopies,
  markMigration,
  restoreCopy,
  unmarkMigration,
} from './sqlite/copies'

interface Migration {
  name: string
  up(args: { db: unknown; payload: Payload; req: PayloadRequest }): Promise<void>
  /** On MongoDB: collections, by slug, whose rows it rewrites. They are copied first; indexes alone need no copy. */
  rewrites?: readonly string[]
}

const migrationsOf = async (payload: Payload): Promise<Migration[]> =>
  isMongo(payload)
    ? (await import('../migrations/mongo')).migrations
    : (await import('../migrations/sqlite')).migrations // each is typed for its database

const ranAlready = async (payload: Payload): Promise<Map<string, number>> => {
  if (!isMongo(payload)) {
    const { rows } = await sqliteOf(payload).drizzle.run(
      sql`select name from sqlite_master where name = 'payload_migrations'`,
    )
    if (!rows.length) return new Map()
  }
  const { docs } = await payload.db.find<{ id: string; name: string; batch?: number }>({
    collection: 'payload-migrations',
    where: {},
    limit: 0,
    pagination: false,
    req: {},
  })
  return new Map(docs.map(({ name, batch }) => [name, batch ?? 0]))
}

/** Names of migrations that this version has and the database has not run. */
export const pendingMigrations = async (payload: Payload): Promise<string[]> => {
  const ran = await ranAlready(payload)
  return (await migrationsOf(payload)).map(({ name }) => name).filter((name) => !ran.has(name))
}

/** Runs one and notes that it ran. Payload's own runner ends the process where one fails, and leaves it half done. */
const runOne = async (payload: Payload, migration: Migration, batch: number): Promise<void> => {
  const started = performance.now()
  const db = isMongo(payload) ? undefined : sqliteOf(payload).drizzle
  await migration.up({ db, payload, req: { payload } as PayloadRequest })
  await payload.db.create({
    collection: 'payload-migrations',
    data: { name: migration.name, batch },
    req: {},
  })
  payload.logger.info(
    { migration: migration.name, milliseconds: Math.round(performance.now() - started) },
    'migrated',
  )
}

const runAll = async (payload: Payload, pending: readonly Migration[], batch: number): Promise<void> => {
  for (const migration of pending) await runOne(payload, migration, batch)
}

/** What a schema migration may not do: a table that is rebuilt can take the rows of others along, and say nothing. */
const assertNothingLost = async (payload: Payload, before: ReadonlyMap<string, number>): Promise<void> => {
  const after = await countRows(payload)
  const fewer = [...before].filter(
    ([table, n]) => table !== 'payload_migrations' && (after.get(table) ?? n) < n,
  )
  if (fewer.length) throw new Error(`rows are missing from ${fewer.map(([table]) => table).join(', ')}`)
  const broken = await brokenRelations(payload)
  if (broken.length) throw new Error(`relations lead nowhere in ${broken.join(', ')}`)
}

const failed = (error: unknown, copy: string): Error =>
  new Error(
    `The database could not be brought to this version (${inOneLine(error)}). It is as it was before; ${copy}. ` +
      'Start the version that you had, and see "Upgrade" in docs/operating.md.',
    { cause: error },
  )

const onSqlite = async (payload: Payload, file: string, run: () => Promise<void>): Promise<void> => {
  const copy = await copyDatabase(payload, file, now())
  payload.logger.info({ copy }, 'copied the database before migrating it')
  markMigration(file, copy)
  try {
    const before = await countRows(payload)
    await run()
    await assertNothingLost(payload, before)
    unmarkMigration(file)
    forgetDeleted(payload)
  } catch (error) {
    sqliteOf(payload).client.close()
    await payload.destroy()
    restoreCopy(file, copy)
    throw failed(error, `a copy lies in ${copy}`)
  }
}

const onMongo = async (payload: Payload, pending: readonly Migration[], batch: number): Promise<void> => {
  for (const migration of pending) {
    const rewritten = migration.rewrites ?? []
    await copyOrRestore(payload, migration.name, rewritten)
    try {
      await runOne(payload, migration, batch)
    } catch (error) {
      await copyOrRestore(payload, migration.name, rewritten)
      throw failed(error, 'what it had begun to change was put back')
    }
    await dropCopies(payload, [migration.name])
  }
}

/**
 * Brings the database to this version at each start. One that holds anything is copied first; a migration that fails, or that is killed and
 * found half done at the next start, is taken back from the copy.
 */
export const migrate = async (payload: Payload, env: Env): Promise<void> => {
  const ran = await ranAlready(payload)
  const all = await migrationsOf(payload)
  const pending = all.filter(({ name }) => !ran.has(name))
  const batch = Math.max(0, ...ran.values()) + 1
  if (!isMongo(payload)) dropOldCopies(sqliteFile(env), now())
  if (isMongo(payload)) {
    // Of one that was killed between its note and this.
    await dropCopies(
      payload,
      all.map(({ name }) => name).filter((name) => ran.has(name)),
    )
    await onMongo(payload, pending, batch)
  } else if (pending.length && ran.size) {
    await onSqlite(payload, sqliteFile(env), () => runAll(payload, pending, batch))
  } else await runAll(payload, pending, batch)
}
