import { sql } from '@payloadcms/db-sqlite'
import pino from 'pino'
import { mongoOf } from '../../src/db/kind'
import { readEnv } from '../../src/base/env'
import { migrations as onMongo } from '../../src/migrations/mongo'
import { migrations as onSqlite } from '../../src/migrations/sqlite'
import { openDatabase } from '../../src/start'

/** Starts on a database with one migration more, which changes every name and is killed before it is done. */
const die = (): void => void process.kill(process.pid, 'SIGKILL')
const name = '29991231_000001_cut_off'

if (process.env.GW_TEST_DB === 'mongo') {
  const up = async ({ payload }: { payload: never }) => {
    await mongoOf(payload)
      .connection.db?.collection('users')
      .updateMany({}, { $set: { name: 'half done' } })
    die()
  }
  onMongo.push({ name, up, down: async () => {}, rewrites: ['users'] } as never)
} else {
  const up = async ({ db }: { db: { run(query: unknown): Promise<unknown> } }) => {
    await db.run(sql`alter table users add column half text`)
    await db.run(sql`update users set name = 'half done'`)
    die()
  }
  onSqlite.push({ name, up, down: async () => {} })
}
await openDatabase(readEnv(), pino({ level: 'silent' }))
