import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Config } from 'payload'
import type { Env } from '../base/env'
import { keepUnchanged } from './keepUnchanged'
import { wholeFilter } from './wholeFilter'
import { writeAsRead } from './writeAsRead'

/** The file of the embedded database. */
export const sqliteFile = (env: Pick<Env, 'DATA_DIR' | 'DATABASE_URL'>): string =>
  env.DATABASE_URL?.startsWith('file:')
    ? path.resolve(env.DATABASE_URL.slice(5))
    : path.resolve(env.DATA_DIR, 'glasswork.db')

export const usesMongo = (env: Pick<Env, 'DATABASE_URL'>): boolean =>
  env.DATABASE_URL?.startsWith('mongodb') ?? false

/** The address of MongoDB with the password that lies in a file of its own, if it does. */
const mongoUrl = ({ DATABASE_URL = '', DATABASE_PASSWORD_FILE: file }: Env): string => {
  if (!file) return DATABASE_URL
  const password = encodeURIComponent(readFileSync(file, 'utf8').trim())
  return DATABASE_URL.replace(/^(mongodb(?:\+srv)?:\/\/[^:@/]+)@/, `$1:${password}@`)
}

/** MongoDB where an address is set, else SQLite in `DATA_DIR`. Payload's own transactions are off on both: see docs/decisions. */
export const databaseAdapter = async (env: Env): Promise<Config['db']> => {
  // Each with its driver, of which a start needs one.
  if (usesMongo(env)) {
    const { mongooseAdapter } = await import('@payloadcms/db-mongodb')
    const { bringIndexes } = await import('./mongo/indexes')
    return keepUnchanged(
      writeAsRead(
        wholeFilter(
          mongooseAdapter({
            url: mongoUrl(env),
            transactionOptions: false,
            ensureIndexes: false,
            afterOpenConnection: bringIndexes,
            disableFallbackSort: true,
            migrationDir: path.resolve('src/migrations/mongo'),
            connectOptions: { serverSelectionTimeoutMS: 5_000, appName: 'glasswork', autoIndex: false },
          }),
        ),
      ),
    )
  }
  const file = sqliteFile(env)
  mkdirSync(path.dirname(file), { recursive: true })
  const { sqliteAdapter } = await import('@payloadcms/db-sqlite')
  const { literalSearch } = await import('./sqlite/literalSearch')
  const { secureDelete } = await import('./sqlite/secureDelete')
  return keepUnchanged(
    writeAsRead(
      wholeFilter(
        literalSearch(
          secureDelete(
            sqliteAdapter({
              client: { url: `file:${file}` },
              idType: 'uuidv7',
              push: false,
              wal: true,
              busyTimeout: 5_000,
              transactionOptions: false, // off is the default; the type has no word for it
              migrationDir: path.resolve('src/migrations/sqlite'),
            }),
          ),
        ),
      ),
    ),
  )
}
