import { parse } from 'csv-parse/sync'
import { decode } from './decode'
import type { Encoding } from './encodings'
import { guessField } from './fields'
import { badFile, LIMITS, trimmed, type TableRow } from './table'

const DELIMITERS = [',', ';', '\t', '|', '，'] as const
const LINES_LOOKED_AT = 50
/** How a spreadsheet says which sign parts the cells: a first line of its own. */
const SAID = /^\ufeff?sep=(.)(\r\n?|\n)/i

/** How often a number stands among numbers, the most frequent first; of equals the larger. */
const mostFrequent = (numbers: readonly number[]): { value: number; times: number } => {
  const times = new Map<number, number>()
  for (const n of numbers) times.set(n, (times.get(n) ?? 0) + 1)
  const [value = 1, count = 0] = [...times].sort(([a, x], [b, y]) => y - x || b - a)[0] ?? []
  return { value, times: count }
}

/** How well a sign parts the lines: headers that are known count most, then lines of one width; a title has neither. */
const fit = (lines: readonly string[], sign: string): number => {
  const cells = lines.map((line) => line.split(sign))
  const known = Math.max(...cells.map((each) => each.filter((cell) => guessField(cell)).length))
  const { value, times } = mostFrequent(cells.map(({ length }) => length).filter((length) => length > 1))
  return (known > 1 ? known * 1_000 : 0) + value * times
}

/** The sign that parts the lines best, titles above them left aside. */
const delimiterOf = (text: string): string => {
  // Quoted cells keep their words, as headers may be quoted, and lose what would part them.
  const unquoted = text
    .slice(0, 100_000)
    .replace(/"((?:[^"]|"")*)"/g, (_, cell: string) => cell.replace(/[,;\t|，\r\n]/g, ' '))
  const lines = unquoted.split(/\r\n?|\n/, LINES_LOOKED_AT).filter((line) => line.trim() !== '')
  return DELIMITERS.reduce<string>((best, sign) => (fit(lines, sign) > fit(lines, best) ? sign : best), ',')
}

export interface ReadCsv {
  encoding: Encoding
  possible: Encoding[]
  rows: TableRow[]
}

/** The rows of a CSV file, blank ones left out. @throws Unreadable */
export const readCsv = (bytes: Buffer, chosen?: Encoding): ReadCsv => {
  const { text: whole, encoding, possible } = decode(bytes, chosen)
  const said = SAID.exec(whole)
  const text = said ? whole.slice(said[0].length) : whole
  let records: string[][]
  try {
    records = parse(text, {
      bom: true,
      delimiter: said?.[1] ?? delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
      to: LIMITS.rows * 2,
      max_record_size: LIMITS.columns * LIMITS.signs,
    })
  } catch (error) {
    throw badFile((error as { code?: string }).code === 'CSV_MAX_RECORD_SIZE' ? 'too-much' : 'not-a-table')
  }
  const before = said ? 2 : 1
  const rows = records
    .map((cells, i) => ({ n: i + before, cells: trimmed(cells) }))
    .filter(({ cells }) => cells.length > 0)
  return { encoding, possible, rows }
}
