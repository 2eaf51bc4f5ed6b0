import type { Site } from '../faults/site'
import { rawMongo } from './rawMongo'
import { rawSqlite } from './rawSqlite'

/** A row by its fields: relations as ids, moments as Date; `id`, where others name it. */
export type Row = Record<string, unknown>

/** The database of a site by its driver alone: for floors, and to arrange what would take hours through the door. */
export interface Raw {
  newId(): string
  insert(collection: string, rows: Row[]): Promise<void>
  /** By `key`; of a row that is there, the minutes change. One call of the driver or one transaction. */
  upsert(collection: string, rows: Row[]): Promise<void>
  /** Deletes all rows that expired until then. @returns the files that they name. */
  deleteExpired(collection: string, until: Date): Promise<string[]>
  close(): Promise<void>
}

/** Relations; SQLite's columns have an ending of their own, MongoDB's ids a type. */
export const RELATIONS: ReadonlySet<string> = new Set([
  'subject',
  'user',
  'actor',
  'company',
  'team',
  'device',
])

export const openRaw = (site: Site): Promise<Raw> =>
  site.url ? rawMongo(site.url) : Promise.resolve(rawSqlite(site.dir))
