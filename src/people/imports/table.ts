import { Unreadable } from '../../files/unreadable'
import type { FileFault } from './words'
import type { Encoding } from './encodings'
import type { DateSystem } from './workbook/numbers'

/** A cell that holds a formula: it is refused, whatever it last came to, and told as it stands there. */
export interface Formula {
  /** With its equals sign; nothing more where the file writes it into another cell alone. */
  formula: string
}
export type Cell = string | Formula
export const isFormula = (cell: Cell): cell is Formula => typeof cell === 'object'

export interface TableRow {
  /** Its number in the file, as a spreadsheet counts. */
  n: number
  cells: Cell[]
}

/** What a file comes to: one table of texts. */
export interface Table {
  format: 'csv' | 'xlsx'
  encoding: Encoding
  /** As what else its bytes can be read. */
  encodings: Encoding[]
  /** Of a workbook: the sheets that are shown, and which of them this is. */
  sheets: string[]
  sheet: number
  /** From which day its numbers of dates count. */
  system: DateSystem
  headers: string[]
  rows: TableRow[]
}

/** As far as a file may go. */
export const LIMITS = {
  bytes: 6 * 1_048_576,
  rows: 10_000,
  columns: 100,
  /** Of a cell; what is longer is cut one sign later, and refused where it is looked at. */
  signs: 1_000,
  /** Of all cells that are read. */
  text: 8_000_000,
} as const

export const badFile = (reason: FileFault): Unreadable => new Unreadable(reason)

export const isBlank = (cell: Cell): boolean => cell === ''

/** Cuts the columns that are empty to the end, and refuses what is wider than a list of people. */
export const trimmed = (cells: Cell[]): Cell[] => {
  // Blank or not: nobody has so many but to be held up by.
  if (cells.length > 10 * LIMITS.columns) throw badFile('too-many-columns')
  let length = cells.length
  while (length && isBlank(cells[length - 1] ?? '')) length--
  if (length > LIMITS.columns) throw badFile('too-many-columns')
  return cells.slice(0, length)
}
