import { columnsOfLeaving } from './hasLeft'
import { columnDates, type ColumnDates } from './dates'
import { guessField } from './fields'
import type { Reading } from './plan'
import { badFile, isFormula, LIMITS, type Cell, type Table, type TableRow } from './table'

const ZIP = Buffer.from('504b0304', 'hex')
const OLD_EXCEL = Buffer.from('d0cf11e0', 'hex')
/** How far down the row with the headers may stand: some lists have a title above it. */
const TITLES = 10

const textOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '')
const known = ({ cells }: TableRow): number => cells.filter((cell) => guessField(textOf(cell))).length

const sameHeaders = (one: TableRow, other: TableRow | undefined): boolean =>
  other !== undefined && known(one) === known(other) && one.cells.every((cell, i) => cell === other.cells[i])

/** The row whose cells say what the columns are; headers that are merged over several rows end at the last of them. */
const headerAt = (rows: TableRow[]): number => {
  const head = rows.slice(0, TITLES)
  const best = Math.max(...head.map(known))
  if (best < 2) return widestAt(head)
  let at = head.findIndex((row) => known(row) === best)
  while (sameHeaders(rows[at] as TableRow, rows[at + 1])) at++
  return at
}

/** Where no header is known: the first row that is as wide as most; a title above a list is one cell. */
const widestAt = (head: TableRow[]): number => {
  const widths = head.map(({ cells }) => cells.filter((cell) => cell !== '').length)
  const most = Math.max(...widths)
  return most > 2
    ? Math.max(
        0,
        widths.findIndex((width) => width * 2 > most),
      )
    : 0
}

/** What is wanted of a file: some columns, or how it begins. */
export interface TableWish {
  columns?: readonly number[]
  rows?: number
  reading?: Reading
  /** How the dates of each column can be read is wanted too. */
  dates?: boolean
}

/** A table as it goes from one process to another, or as much of it as is wanted. */
export interface ReadTable extends Table {
  dates?: (ColumnDates | null)[]
  /** How many rows there are, whether they are wanted or not. */
  count: number
}

/** The rows with what is wanted of them; no cell is longer than one that is refused for its length. */
const wanted = (
  body: readonly TableRow[],
  headers: readonly string[],
  { columns, rows = body.length }: TableWish,
): ReadTable['rows'] => {
  // Whoever has left by the list is told of, whether that is taken or not.
  const kept = columns && new Set([...columns, ...columnsOfLeaving(headers)])
  let text = 0
  const cut = (cell: Cell, column: number): Cell => {
    if (kept && !kept.has(column)) return ''
    const short = (isFormula(cell) ? cell.formula : cell).slice(0, LIMITS.signs + 1)
    text += short.length
    if (text > LIMITS.text) throw badFile('too-much')
    return isFormula(cell) ? { formula: short } : short
  }
  return body.slice(0, rows).map(({ n, cells }) => ({ n, cells: cells.map(cut) }))
}

type Source = Omit<Table, 'headers'>

const sourceOf = async (bytes: Buffer, { encoding, sheet }: Reading): Promise<Source> => {
  if (bytes.subarray(0, 4).equals(ZIP)) {
    const { readXlsx } = await import('./workbook/readXlsx')
    return { format: 'xlsx', encoding: 'utf-8', encodings: [], ...(await readXlsx(bytes, sheet)) }
  }
  const { possible, ...read } = (await import('./csv')).readCsv(bytes, encoding)
  return { format: 'csv', encodings: possible, sheets: [], sheet: 0, system: '1900', ...read }
}

/** A file as a table. What it is, its bytes say, and not its name. @throws Unreadable */
export const readTable = async (bytes: Buffer, wish: TableWish): Promise<ReadTable> => {
  if (bytes.subarray(0, 4).equals(OLD_EXCEL)) throw badFile('old-excel')
  const { rows, ...source } = await sourceOf(bytes, wish.reading ?? {})
  const at = rows.length ? headerAt(rows) : 0
  const [header, ...body] = rows.slice(at)
  if (!header || !body.length) throw badFile('empty')
  if (body.length > LIMITS.rows) throw badFile('too-many-rows')
  const width = Math.max(header.cells.length, ...body.map(({ cells }) => cells.length))
  const headers = Array.from({ length: width }, (_, i) => textOf(header.cells[i]).slice(0, 100))
  if (header.cells.some(isFormula)) throw badFile('header-formula')
  const column = (i: number) => body.map(({ cells }) => textOf(cells[i]).slice(0, LIMITS.signs))
  return {
    ...source,
    headers,
    count: body.length,
    rows: wanted(body, headers, wish),
    ...(wish.dates ? { dates: headers.map((_, i) => columnDates(column(i), source.system)) } : {}),
  }
}
