import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { Payload } from 'payload'
import { sqliteOf } from '../kind'

/** A copy holds what has since been deleted, so it is not kept for ever either. */
const KEPT = 30 * 86_400_000

const copiesOf = (file: string): string => path.join(path.dirname(file), 'copies')
/** Stands while a migration is under way, and names the copy from before it. */
const markOf = (file: string): string => `${file}.migrating`

const flush = (file: string): void => {
  const handle = openSync(file, 'r+')
  fsyncSync(handle)
  closeSync(handle)
}

/** A copy of the database as it is at this moment. @returns its path. */
export const copyDatabase = async (payload: Payload, file: string, at: Date): Promise<string> => {
  mkdirSync(copiesOf(file), { recursive: true, mode: 0o700 })
  const name = `before-migration-${at.toISOString().replace(/[:.]/g, '-')}.db`
  const copy = path.join(copiesOf(file), name)
  await sqliteOf(payload).drizzle.run(sql`vacuum into ${copy}`)
  flush(copy)
  return copy
}

export const markMigration = (file: string, copy: string): void => {
  writeFileSync(markOf(file), copy, { mode: 0o600 })
  flush(markOf(file))
}

export const unmarkMigration = (file: string): void => rmSync(markOf(file), { force: true })

/** Puts the copy in the database's place, whole or not at all. Nobody may have the database open. */
export const restoreCopy = (file: string, copy: string): void => {
  const whole = `${file}.restored`
  copyFileSync(copy, whole)
  flush(whole)
  // What belongs to the file that goes; while the mark stands, a crash between these lines is mended by the next start.
  for (const part of ['-wal', '-shm']) rmSync(file + part, { force: true })
  renameSync(whole, file)
  unmarkMigration(file)
}

/** Takes back a migration that was cut off, before anything opens the database. @returns the copy that was put in place, if any. */
export const undoCutOffMigration = (file: string): string | null => {
  if (!existsSync(markOf(file))) return null
  const copy = readFileSync(markOf(file), 'utf8')
  if (!existsSync(copy))
    throw new Error(
      `A migration of ${file} was cut off, and the copy from before it, ${copy}, is gone. Put a backup in place and remove ${markOf(file)}.`,
    )
  restoreCopy(file, copy)
  return copy
}

/** Removes copies that are a month old. @returns how many. */
export const dropOldCopies = (file: string, at: Date): number => {
  if (!existsSync(copiesOf(file))) return 0
  const old = readdirSync(copiesOf(file))
    .map((name) => path.join(copiesOf(file), name))
    .filter((copy) => at.getTime() - statSync(copy).mtimeMs > KEPT)
  for (const copy of old) rmSync(copy)
  return old.length
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** How many rows each table has. */
export const countRows = async (payload: Payload): Promise<Map<string, number>> => {
  const { drizzle } = sqliteOf(payload)
  const { rows } = await drizzle.run(
    sql`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`,
  )
  const counts = new Map<string, number>()
  for (const table of rows.map(({ name }) => textOf(name))) {
    const { rows: counted } = await drizzle.run(sql`select count(*) as n from ${sql.identifier(table)}`)
    counts.set(table, Number(counted[0]?.n ?? 0))
  }
  return counts
}

/** Rows whose relation leads nowhere, as `table` names them. */
export const brokenRelations = async (payload: Payload): Promise<string[]> => {
  const { rows } = await sqliteOf(payload).drizzle.run(sql`pragma foreign_key_check`)
  return [...new Set(rows.map((row) => textOf(row.table)))]
}
