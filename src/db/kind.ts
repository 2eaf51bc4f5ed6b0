import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/** The raw handle of SQLite; used in `src/db/sqlite/` only. */
export const sqliteOf = (payload: Payload): SQLiteAdapter => payload.db as unknown as SQLiteAdapter // Payload types only its default adapter
/** The raw handle of MongoDB; used in `src/db/mongo/` only. */
export const mongoOf = (payload: Payload): MongooseAdapter => payload.db as unknown as MongooseAdapter // Payload types only its default adapter

/** By which name the database is known: `sqlite` or `mongoose`. */
export const databaseName = (payload: Payload): string => payload.db.name

export const isMongo = (payload: Payload): boolean => databaseName(payload) === 'mongoose'

const OBJECT_ID = /^[0-9a-f]{24}$/
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** Whether this database could have given the id; MongoDB answers an error to others. */
export const isIdHere = (payload: Payload, id: string): boolean =>
  (isMongo(payload) ? OBJECT_ID : UUID).test(id)
