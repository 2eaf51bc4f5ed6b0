import type { Payload } from 'payload'
import { now } from '../../clock'
import type { NewRow } from '../insertRows'
import { sqliteOf } from '../kind'

/** Rows a statement; a statement blocks the loop while it runs. */
const AT_ONCE = 100

const cellsOf = (row: NewRow, at: string): Record<string, unknown> => ({
  createdAt: at,
  updatedAt: at,
  ...Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value instanceof Date ? value.toISOString() : value]),
  ),
})

export const insertRows = async (
  payload: Payload,
  collection: string,
  rows: readonly NewRow[],
): Promise<number> => {
  const { drizzle, tables } = sqliteOf(payload)
  // Payload builds its tables at run time and types none of them.
  const table = tables[collection.replace(/-/g, '_')] as never
  const at = now().toISOString()
  let stored = 0
  for (let i = 0; i < rows.length; i += AT_ONCE) {
    const values = rows.slice(i, i + AT_ONCE).map((row) => cellsOf(row, at))
    const { rowsAffected } = await drizzle.insert(table).values(values).onConflictDoNothing()
    stored += rowsAffected
  }
  return stored
}
