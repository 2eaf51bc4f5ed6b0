import Database, { type Statement } from 'libsql'
import type { Db } from 'mongodb'
import type { Payload } from 'payload'
import { isMongo, mongoOf } from '../../src/db/kind'

type Count = () => Promise<number>

/** Every connection to SQLite, Payload's and ours, runs its statements through these. */
const onSqlite = (): Count => {
  let n = 0
  const proto = Object.getPrototypeOf(new Database(':memory:').prepare('select 1')) as Record<string, unknown>
  for (const name of ['run', 'get', 'all', 'iterate'] as const) {
    const before = proto[name] as Statement[typeof name]
    proto[name] = function (this: Statement, ...given: never[]) {
      n++
      return (before as (...all: never[]) => unknown).apply(this, given)
    }
  }
  return () => Promise.resolve(n)
}

/** MongoDB keeps a row of each command itself; the first question makes it begin. */
const onMongo = (payload: Payload): Count => {
  const db = mongoOf(payload).connection.db as unknown as Db // mongoose brings types of another version of the driver
  let isOn = false
  return async () => {
    if (!isOn) await db.command({ profile: 2 })
    isOn = true
    const ours = { ns: { $not: /\.system\.profile$/ }, 'command.profile': { $exists: false } }
    return db.collection('system.profile').countDocuments(ours)
  }
}

/** @returns how many questions this process has asked of its database so far; on MongoDB all processes on it. */
export const countQueries = (payload: Payload): Promise<Count> =>
  Promise.resolve(isMongo(payload) ? onMongo(payload) : onSqlite())
