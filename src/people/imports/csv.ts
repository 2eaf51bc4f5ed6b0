import { parse } from 'csv-parse/sync'
import { decode } from './decode'
import { badFile, LIMITS, trimmed, type TableRow } from './table'

const DELIMITERS = [',', ';', '\t', '，'] as const

/** The sign that parts the first line into most cells. */
const delimiterOf = (text: string): string => {
  const [line = ''] = text.replace(/"[^"]*"/g, '').split(/\r?\n/, 1)
  const times = (sign: string) => line.split(sign).length
  return DELIMITERS.reduce<string>((best, sign) => (times(sign) > times(best) ? sign : best), ',')
}

/** The rows of a CSV file, blank ones left out. @throws Unreadable */
export const readCsv = (bytes: Buffer): { encoding: string; rows: TableRow[] } => {
  const { text, encoding } = decode(bytes)
  let records: string[][]
  try {
    records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
      to: LIMITS.rows * 2,
      max_record_size: LIMITS.columns * LIMITS.signs,
    })
  } catch (error) {
    throw badFile((error as { code?: string }).code === 'CSV_MAX_RECORD_SIZE' ? 'too-much' : 'not-a-table')
  }
  const rows = records
    .map((cells, i) => ({ n: i + 1, cells: trimmed(cells) }))
    .filter(({ cells }) => cells.length > 0)
  return { encoding, rows }
}
