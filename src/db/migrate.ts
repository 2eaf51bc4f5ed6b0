import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { sql } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { now } from '../clock'
import type { Env } from '../env'
import { migrations as mongoMigrations } from '../migrations/mongo'
import { migrations as sqliteMigrations } from '../migrations/sqlite'
import { sqliteFile } from './adapter'
import { isMongo, sqliteOf } from './kind'

const ranAlready = async (payload: Payload): Promise<Set<string>> => {
  if (!isMongo(payload)) {
    const { rows } = await sqliteOf(payload).drizzle.run(
      sql`select name from sqlite_master where name = 'payload_migrations'`,
    )
    if (!rows.length) return new Set()
  }
  const { docs } = await payload.db.find<{ id: string; name: string }>({
    collection: 'payload-migrations',
    where: {},
    limit: 0,
    pagination: false,
    req: {},
  })
  return new Set(docs.map(({ name }) => name))
}

/** A copy of the SQLite file as it was before a migration. */
const copyFirst = async (payload: Payload, env: Env): Promise<string> => {
  const dir = path.join(path.dirname(sqliteFile(env)), 'copies')
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const file = path.join(dir, `before-migration-${now().toISOString().replace(/[:.]/g, '-')}.db`)
  await sqliteOf(payload).drizzle.run(sql`vacuum into ${file}`)
  return file
}

/** Names of migrations that this version has and the database has not run. */
export const pendingMigrations = async (payload: Payload): Promise<string[]> => {
  const ran = await ranAlready(payload)
  return (isMongo(payload) ? mongoMigrations : sqliteMigrations)
    .map(({ name }) => name)
    .filter((name) => !ran.has(name))
}

/** Brings the database to this version; SQLite is copied first when it holds anything. Run at each start. */
export const migrate = async (payload: Payload, env: Env): Promise<void> => {
  const pending = await pendingMigrations(payload)
  if (!pending.length) return
  const fresh = (await ranAlready(payload)).size === 0
  if (!isMongo(payload) && !fresh) {
    const copy = await copyFirst(payload, env)
    payload.logger.info({ copy }, 'copied the database before migrating it')
  }
  const migrations = isMongo(payload) ? mongoMigrations : sqliteMigrations
  await payload.db.migrate({ migrations: migrations as never })
}
