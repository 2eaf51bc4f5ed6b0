import type { Payload } from 'payload'
import { now } from '../../base/clock'
import type { NewRow } from '../insertRows'
import { sqliteOf } from '../kind'

/** Rows a statement; a statement blocks the loop while it runs. */
const AT_ONCE = 100

/** Payload builds its tables at run time and types none of them. */
export const tableOf = (payload: Payload, collection: string): never =>
  sqliteOf(payload).tables[collection.replace(/-/g, '_')] as never

/** Fields as cells: moments are ISO text. */
export const cellsOf = (fields: Record<string, unknown>): Record<string, unknown> => ({
  updatedAt: now().toISOString(),
  ...Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      value instanceof Date ? value.toISOString() : value,
    ]),
  ),
})
const rowOf = (row: NewRow) => cellsOf({ createdAt: now(), ...row })

/** A statement that adds one row, for the connection that writes several as one; its text is the same for each row of a table. */
export const insertion = (payload: Payload, collection: string, row: NewRow) =>
  sqliteOf(payload)
    .drizzle.insert(tableOf(payload, collection))
    .values(rowOf(row) as never)
    .toSQL()

export const insertRows = async (
  payload: Payload,
  collection: string,
  rows: readonly NewRow[],
): Promise<number> => {
  const { drizzle } = sqliteOf(payload)
  const table = tableOf(payload, collection)
  let stored = 0
  for (let i = 0; i < rows.length; i += AT_ONCE) {
    const values = rows.slice(i, i + AT_ONCE).map(rowOf)
    const { rowsAffected } = await drizzle.insert(table).values(values).onConflictDoNothing()
    stored += rowsAffected
  }
  return stored
}
