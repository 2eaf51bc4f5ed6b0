import { and, eq, inArray } from '@payloadcms/db-sqlite/drizzle'
import type { Payload } from 'payload'
import { v7 as uuid } from 'uuid'
import { now } from '../../base/clock'
import { sqliteOf } from '../kind'
import { markKey, type Mark, type Move } from '../markRows'
import { cellsOf, tableOf } from './insertRows'
import { statement, together } from './statements'

const MARK = `insert into attendance_dirty (id, key, employment_id, date, n, updated_at, created_at) values (?, ?, ?, ?, 1, ?, ?)
  on conflict (key) do update set n = n + 1, updated_at = excluded.updated_at`

/** Inside a write. */
export const mark = (payload: Payload, marks: readonly Mark[]): void => {
  const at = now().toISOString()
  for (const each of marks)
    statement(payload, MARK).run([uuid(), markKey(each), each.employment, each.date, at, at])
}

export const markDays = (payload: Payload, marks: readonly Mark[]): Promise<void> => {
  together(payload, () => {
    mark(payload, marks)
    return true
  })
  return Promise.resolve()
}

type Column = never

export const moveAndMark = (payload: Payload, move: Move, marks: readonly Mark[]): Promise<boolean> => {
  const { collection, id, from, set } = move
  const table = tableOf(payload, collection)
  const { id: ids, state } = table as { id: Column; state: Column }
  const { sql, params } = sqliteOf(payload)
    .drizzle.update(table)
    .set(cellsOf(set))
    .where(and(eq(ids, id), inArray(state, [...from])))
    .toSQL()
  const moved = together(payload, () => {
    if (statement(payload, sql).run(params).changes === 0) return false
    mark(payload, marks)
    return true
  })
  return Promise.resolve(moved)
}
