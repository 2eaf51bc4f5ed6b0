import { guessField } from './fields'
import { badFile, FORMULA, LIMITS, type Cell, type Table, type TableRow } from './table'

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

/** A file as a table. What it is, its bytes say, and not its name. @throws Problem 400 `bad-file`, 413 `too-large` */
export const readTable = async (bytes: Buffer): Promise<Table> => {
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
  return { format: isZip ? 'xlsx' : 'csv', encoding, headers, rows: body }
}
