import Database, { type Statement } from 'libsql'
import type { Payload } from 'payload'
import { sqliteOf } from '../kind'

interface Connection {
  db: Database.Database
  prepared: Map<string, Statement>
}

/** Said on each connection that writes: it is no property of the file. */
export const SECURE_DELETE = 'pragma secure_delete = on'

const connections = new WeakMap<object, Connection>()

/**
 * A second connection to the same file, for the few statements that each device request runs: prepared once, where Payload's client
 * prepares each time. Both are synchronous and neither holds a transaction over a turn of the loop, so they never wait for each other.
 */
export const connectionOf = (payload: Payload): Connection => {
  const { client, clientConfig } = sqliteOf(payload)
  let known = connections.get(client)
  if (!known) {
    const db = new Database((clientConfig as { url: string }).url.replace(/^file:/, ''))
    db.exec('pragma busy_timeout = 5000')
    db.exec('pragma foreign_keys = on')
    db.exec(SECURE_DELETE)
    known = { db, prepared: new Map() }
    connections.set(client, known)
  }
  return known
}

/** A statement whose text never changes. */
export const statement = (payload: Payload, sql: string): Statement => {
  const { db, prepared } = connectionOf(payload)
  let known = prepared.get(sql)
  if (!known) prepared.set(sql, (known = db.prepare(sql)))
  return known
}

/** Runs statements as one: all of what they write, or nothing where one throws or `run` answers false. */
export const together = (payload: Payload, run: () => boolean): boolean => {
  const { db } = connectionOf(payload)
  db.exec('begin immediate')
  try {
    const kept = run()
    db.exec(kept ? 'commit' : 'rollback')
    return kept
  } catch (error) {
    if (db.inTransaction) db.exec('rollback')
    throw error
  }
}

/** A slug or a field as its table or column is called. */
export const snake = (name: string): string =>
  name.replace(/-/g, '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
