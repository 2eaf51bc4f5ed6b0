import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'

/** How a column is shown: text as it is, lengths of minutes as `[h]:mm`, dates `YYYY-MM-DD`, moments `YYYY-MM-DD HH:MM` of the wall clock. */
export type Format = 'text' | 'number' | 'minutes' | 'date' | 'moment'
export type Cell = string | number | null

export interface Column {
  head: string
  format: Format
  /** In characters. */
  width: number
}

export interface SheetSource {
  name: string
  columns: readonly Column[]
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>
}

const FORMATS: Readonly<Record<Format, number>> = { text: 0, number: 0, minutes: 1, date: 2, moment: 3 }
const HEAD_STYLE = 4
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MINUTES_A_DAY = 1_440
const DAY = 86_400_000
/** From which day spreadsheets count. */
const EPOCH = Date.UTC(1899, 11, 30)
const CHUNK = 65_536

/** What XML cannot hold at all is left out; a half of a sign is a whole one that says so. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(CONTROL, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')

const letters = (n: number): string =>
  (n < 26 ? '' : letters(Math.floor(n / 26) - 1)) + String.fromCharCode(65 + (n % 26))

/** A moment of the wall clock, or a date alone, as spreadsheets count it. */
const serial = (text: string): number =>
  (Date.parse(text.length > 10 ? `${text.replace(' ', 'T')}:00Z` : `${text}T00:00:00Z`) - EPOCH) / DAY

/** Text is an inline string and nothing else: no sign that it begins with makes a formula of it. */
const textCell = (at: string, text: string, style: number): string =>
  `<c r="${at}" t="inlineStr"${style ? ` s="${style}"` : ''}><is><t xml:space="preserve">${escaped(text)}</t></is></c>`

const cellXml = (at: string, cell: Cell, format: Format): string => {
  if (cell === null || cell === '') return ''
  if (format === 'text') return textCell(at, String(cell), 0)
  const value =
    format === 'minutes' ? Number(cell) / MINUTES_A_DAY : typeof cell === 'string' ? serial(cell) : cell
  return `<c r="${at}" s="${FORMATS[format]}"><v>${value}</v></c>`
}

const rowXml = (n: number, cells: readonly string[]): string => `<row r="${n}">${cells.join('')}</row>`

async function* sheetXml({ columns, rows }: SheetSource): AsyncGenerator<string> {
  const widths = columns.map(
    ({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  )
  const head = columns.map((column, i) => textCell(`${letters(i)}1`, column.head, HEAD_STYLE))
  let text =
    `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData>${rowXml(1, head)}`
  let n = 1
  for await (const row of rows) {
    n++
    text += rowXml(
      n,
      columns.map(({ format }, i) => cellXml(`${letters(i)}${n}`, row[i] ?? null, format)),
    )
    if (text.length < CHUNK) continue
    yield text
    text = ''
  }
  yield `${text}</sheetData></worksheet>`
}

const STYLES =
  `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="3"><numFmt numFmtId="164" formatCode="[h]:mm"/>` +
  '<numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="166" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf xfId="0"/>' +
  [164, 165, 166].map((id) => `<xf numFmtId="${id}" xfId="0" applyNumberFormat="1"/>`).join('') +
  '<xf fontId="1" xfId="0" applyFont="1"/></cellXfs></styleSheet>'

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const contentTypes = (sheets: number): string =>
  `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
  Array.from(
    { length: sheets },
    (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  ).join('') +
  '</Types>'

/**
 * A workbook as a stream: its rows are read as it is read, and no more of it is held than a chunk. A sheet has a head that stays in sight, and
 * cells by type; text stays text.
 */
export const xlsxStream = (sheets: readonly SheetSource[]): Readable => {
  const zip = new ZipFile()
  const add = (name: string, text: string): void => zip.addBuffer(Buffer.from(text), name)
  add('[Content_Types].xml', contentTypes(sheets.length))
  add('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']]))
  const named = sheets.map(
    ({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  )
  add(
    'xl/workbook.xml',
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${named.join('')}</sheets></workbook>`,
  )
  const parts = sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const)
  add('xl/_rels/workbook.xml.rels', relationships([...parts, ['styles', 'styles.xml']]))
  add('xl/styles.xml', STYLES)
  const out = zip.outputStream as Readable
  for (const [i, sheet] of sheets.entries()) {
    const xml = Readable.from(sheetXml(sheet), { objectMode: false })
    // What cannot be read ends the file short of its end, so that nobody takes a part of it for the whole.
    xml.on('error', (error) => out.destroy(error))
    zip.addReadStream(xml, `xl/worksheets/sheet${i + 1}.xml`)
  }
  zip.end()
  return out
}
