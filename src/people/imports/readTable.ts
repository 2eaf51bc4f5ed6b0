import { guessField } from './fields'
import { badFile, FORMULA, LIMITS, type Cell, type TableRow } from './table'

const ZIP = Buffer.from('504b0304', 'hex')
const OLD_EXCEL = Buffer.from('d0cf11e0', 'hex')
/** How far down the row with the headers may stand: some lists have a title above it. */
const TITLES = 10

const textOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '')
const known = ({ cells }: TableRow): number => cells.filter((cell) => guessField(textOf(cell))).length

/** The row whose cells say what the columns are. */
const headerAt = (rows: TableRow[]): number => {
  const head = rows.slice(0, TITLES)
  const best = Math.max(...head.map(known))
  return best < 2 ? 0 : head.findIndex((row) => known(row) === best)
}

/** What is wanted of a file: some columns, or how it begins. */
export interface TableWish {
  columns?: readonly number[]
  rows?: number
}

/** A table as it goes from one process to another: a formula is null. */
export interface ReadTable {
  format: 'csv' | 'xlsx'
  encoding: string
  headers: string[]
  /** How many rows there are, whether they are wanted or not. */
  count: number
  rows: { n: number; cells: (string | null)[] }[]
}

/** The rows with what is wanted of them; no cell is longer than one that is refused for its length. */
const wanted = (body: readonly TableRow[], { columns, rows = body.length }: TableWish): ReadTable['rows'] => {
  let text = 0
  const cut = (cell: Cell, column: number): string | null => {
    if (columns && !columns.includes(column)) return ''
    if (cell === FORMULA) return null
    const short = cell.slice(0, LIMITS.signs + 1)
    text += short.length
    if (text > LIMITS.text) throw badFile('too-much')
    return short
  }
  return body.slice(0, rows).map(({ n, cells }) => ({ n, cells: cells.map(cut) }))
}

/** A file as a table. What it is, its bytes say, and not its name. @throws Unreadable */
export const readTable = async (bytes: Buffer, wish: TableWish): Promise<ReadTable> => {
  if (bytes.subarray(0, 4).equals(OLD_EXCEL)) throw badFile('old-excel')
  const isZip = bytes.subarray(0, 4).equals(ZIP)
  const { encoding, rows } = isZip
    ? { encoding: 'utf-8', rows: await (await import('./xlsx')).readXlsx(bytes) }
    : (await import('./csv')).readCsv(bytes)
  const at = rows.length ? headerAt(rows) : 0
  const [header, ...body] = rows.slice(at)
  if (!header || !body.length) throw badFile('empty')
  if (body.length > LIMITS.rows) throw badFile('too-many-rows')
  const width = Math.max(header.cells.length, ...body.map(({ cells }) => cells.length))
  const headers = Array.from({ length: width }, (_, i) => textOf(header.cells[i]).slice(0, 100))
  if (header.cells.includes(FORMULA)) throw badFile('header-formula')
  return {
    format: isZip ? 'xlsx' : 'csv',
    encoding,
    headers,
    count: body.length,
    rows: wanted(body, wish),
  }
}
