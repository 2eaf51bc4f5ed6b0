import { badFile, isBlank, LIMITS, type TableRow } from '../table'
import { columnOf } from './reference'

/** Cells that one look at a merged range may come to, all ranges together. */
const MOST_STEPS = LIMITS.rows * LIMITS.columns

/** Rows and columns of a range such as `A2:A4`, or null. */
const rangeOf = (reference: string): { column: number; from: number; to: number } | null => {
  const parts = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(reference)
  if (!parts) return null
  return { column: columnOf(parts[1] ?? ''), from: Number(parts[2]), to: Number(parts[4]) }
}

/**
 * What stands in a merged range belongs to each of its rows; a file writes it into the first alone. Rows in which nothing else stands are
 * none, and stay so.
 */
export const fillMerged = (rows: readonly TableRow[], references: readonly string[]): void => {
  const byNumber = new Map(rows.map((row) => [row.n, row]))
  const last = rows.at(-1)?.n ?? 0
  let steps = 0
  for (const reference of references) {
    const range = rangeOf(reference)
    if (!range) continue
    const value = byNumber.get(range.from)?.cells[range.column] ?? ''
    if (isBlank(value)) continue
    for (let n = range.from + 1; n <= Math.min(range.to, last); n++) {
      if (++steps > MOST_STEPS) throw badFile('too-much')
      const cells = byNumber.get(n)?.cells
      if (!cells || !isBlank(cells[range.column] ?? '')) continue
      while (cells.length < range.column) cells.push('')
      cells[range.column] = value
    }
  }
}
