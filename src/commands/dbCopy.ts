import { existsSync } from 'node:fs'
import { SingleBar } from 'cli-progress'
import { getPayload, type Payload } from 'payload'
import { databaseAdapter, sqliteFile, usesMongo } from '../db/adapter'
import { copyDatabase } from '../db/copy/copy'
import { migrate, pendingMigrations } from '../db/migrate'
import { assertTransactions } from '../db/mongo/assertTransactions'
import { lockFile } from '../db/sqlite/lock'
import type { Env } from '../base/env'

const USAGE = `Copies everything from SQLite in DATA_DIR into the MongoDB that DATABASE_URL names:

  DATABASE_URL='mongodb://…/glasswork?replicaSet=rs0' npm run db:copy

Stop the server first. docs/operating.md, "From SQLite to MongoDB", says the rest.
`

const open = async (env: Env, key: string): Promise<Payload> => {
  const { default: config } = await import('../../payload.config')
  return getPayload({ config: { ...(await config), db: (await databaseAdapter(env)) as never }, key })
}

/** `db:copy`: from SQLite to an empty MongoDB, with the server stopped; counts and hashes tell whether all arrived. */
export const dbCopyCommand = async (env: Env): Promise<number> => {
  if (!usesMongo(env)) {
    process.stderr.write(USAGE)
    return 2
  }
  const embedded: Env = { ...env, DATABASE_URL: undefined }
  const file = sqliteFile(embedded)
  if (!existsSync(file))
    throw new Error(`There is no ${file}. Set DATA_DIR to the folder that holds glasswork.db.`)
  const lock = lockFile(file)
  try {
    const from = await open(embedded, 'copy-source')
    if ((await pendingMigrations(from)).length)
      throw new Error('The SQLite file is of another version. Start the server once on it; it migrates.')
    const to = await open(env, 'copy-target')
    await assertTransactions(to)
    await migrate(to, env)
    const bar = new SingleBar({
      format: '{collection} {bar} {value}/{total}',
      noTTYOutput: true,
      notTTYSchedule: 10_000,
      hideCursor: true,
    })
    let shown = ''
    bar.start(0, 0, { collection: '' })
    const copied = await copyDatabase(from, to, (collection, done, total) => {
      if (collection !== shown) bar.setTotal(total)
      shown = collection
      bar.update(done, { collection: collection.padEnd(26) })
    }).finally(() => bar.stop())
    for (const { collection, rows, hash } of copied)
      process.stdout.write(`${collection.padEnd(26)} ${String(rows).padStart(8)}  ${hash.slice(0, 16)}\n`)
    process.stdout.write(
      'All rows are there, and read back they are the same. Start the server with this DATABASE_URL.\n',
    )
    await to.destroy()
    return 0
  } finally {
    lock.release()
  }
}
