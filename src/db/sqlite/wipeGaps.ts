import { setImmediate } from 'node:timers/promises'
import type { Payload } from 'payload'
import { statement, together } from './statements'

/** Pages a turn: each turn is one short stop of everything else. */
const STRETCH = 1_000
/** As many as the largest page has bytes. */
const ZEROS = Buffer.alloc(65_536)
/** Of the first page, before its own header: that of the file. */
const FILE_HEADER = 100
/** Kinds of pages that hold cells, and how long the header of each is: parts of an index and of a table, and their leaves. */
const HEADERS: Readonly<Record<number, number>> = { 2: 12, 5: 12, 10: 8, 13: 8 }

interface Page {
  pgno: number
  bytes: Buffer
}

/**
 * The part of a page that holds nothing: between the list of its cells and the cells (file format of SQLite, 1.6). Null where the page holds
 * no cells, or is not what that says.
 */
const gapOf = ({ pgno, bytes }: Page): Buffer | null => {
  const at = pgno === 1 ? FILE_HEADER : 0
  const header = HEADERS[bytes[at] ?? 0]
  if (header === undefined) return null
  const from = at + header + 2 * bytes.readUInt16BE(at + 3)
  const to = bytes.readUInt16BE(at + 5) || 65_536
  return from <= to && to <= bytes.length ? bytes.subarray(from, to) : null
}

const wipeStretch = (payload: Payload, from: number): number => {
  let seen = 0
  together(payload, () => {
    const pages = statement(payload, 'select pgno, data from sqlite_dbpage where pgno between ? and ?').all([
      from,
      from + STRETCH - 1,
    ]) as { pgno: number; data: ArrayBuffer }[]
    seen = pages.length
    for (const { pgno, data } of pages) {
      const bytes = Buffer.from(data)
      const gap = gapOf({ pgno, bytes })
      if (!gap || gap.equals(ZEROS.subarray(0, gap.length))) continue
      gap.fill(0)
      statement(payload, 'update sqlite_dbpage set data = ? where pgno = ?').run([bytes, pgno])
    }
    return true
  })
  return seen
}

/**
 * Writes zeros where pages hold nothing. Cells that move to another page when one is full leave their bytes behind, which deleting them
 * later does not reach: of rows that were deleted with `secure_delete` some in a thousand stayed readable.
 */
export const wipeGaps = async (payload: Payload): Promise<void> => {
  for (let from = 1; wipeStretch(payload, from) === STRETCH; from += STRETCH) await setImmediate()
}
