import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, Payload } from 'payload'
import { connectionOf, SECURE_DELETE } from './statements'

/** SQLite, which writes zeros where something is deleted: else it stays in the file until something else comes to lie there. */
export const secureDelete = ({
  init,
  ...rest
}: DatabaseAdapterObj<SQLiteAdapter>): DatabaseAdapterObj<SQLiteAdapter> => ({
  ...rest,
  init: (args) => {
    const adapter = init(args)
    const { connect } = adapter
    adapter.connect = async function (this: SQLiteAdapter, options) {
      await connect?.call(this, options)
      await this.client.execute(SECURE_DELETE)
    }
    return adapter
  },
})

/**
 * Empties the log of writes, in which what was just deleted still stands as it was written. Where somebody else reads at this moment it
 * is left to the next time, and nobody waits for it.
 */
export const truncateLog = (payload: Payload): void => {
  const { db } = connectionOf(payload)
  db.exec('pragma busy_timeout = 0')
  try {
    db.prepare('pragma wal_checkpoint(truncate)').all([])
  } finally {
    db.exec('pragma busy_timeout = 5000')
  }
}
