import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/** The raw handle of SQLite; used in `src/db/sqlite/` only. */
export const sqliteOf = (payload: Payload): SQLiteAdapter => payload.db as unknown as SQLiteAdapter // Payload types only its default adapter
/** The raw handle of MongoDB; used in `src/db/mongo/` only. */
export const mongoOf = (payload: Payload): MongooseAdapter => payload.db as unknown as MongooseAdapter // Payload types only its default adapter

export const isMongo = (payload: Payload): boolean => payload.db.name === 'mongoose'
