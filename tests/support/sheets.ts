import { zipOf, type Part } from './workbook'

/** A cell as a file writes it: its type, its style, and its inside as XML. */
export interface RawCell {
  type?: string
  style?: number
  xml: string
}
export type RawRow = Record<string, RawCell | string | number>

export interface RawSheet {
  name?: string
  state?: string
  /** By the number of the row; columns by their letters. */
  rows: Record<number, RawRow>
  merged?: string[]
}

export interface RawBook {
  sheets: RawSheet[]
  date1904?: boolean
  /** Formats by style: an id that is built in, or a code of its own. */
  formats?: (number | string)[]
  /** Insides of `si`. */
  shared?: string[]
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

const cellXml = (at: string, cell: RawCell | string | number): string => {
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
  const { type, style, xml } = cell
  return `<c r="${at}"${type ? ` t="${type}"` : ''}${style === undefined ? '' : ` s="${style}"`}>${xml}</c>`
}

const sheetXml = ({ rows, merged = [] }: RawSheet): string => {
  const body = Object.entries(rows).map(
    ([n, cells]) =>
      `<row r="${n}">${Object.entries(cells)
        .map(([letters, cell]) => cellXml(`${letters}${n}`, cell))
        .join('')}</row>`,
  )
  const ranges = merged.length
    ? `<mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
    : ''
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body.join('')}</sheetData>${ranges}</worksheet>`
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const stylesXml = (formats: (number | string)[]): string => {
  const own = formats.flatMap((format, i) =>
    typeof format === 'string' ? [`<numFmt numFmtId="${164 + i}" formatCode="${escaped(format)}"/>`] : [],
  )
  const xfs = formats.map((format, i) => `<xf numFmtId="${typeof format === 'string' ? 164 + i : format}"/>`)
  return `<styleSheet><numFmts count="${own.length}">${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs></styleSheet>`
}

/** A workbook whose every part is as it is told, by ECMA-376 part 1, 18. */
export const rawBook = ({ sheets, date1904, formats = [], shared = [] }: RawBook): Promise<Buffer> => {
  const parts: Part[] = [
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns:r="${OFFICE}"><workbookPr${date1904 === undefined ? '' : ` date1904="${date1904 ? 1 : 0}"`}/><sheets>${sheets
        .map(
          ({ name = 'S', state }, i) =>
            `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${sheets
        .map(
          (_, i) =>
            `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
        )
        .join('')}<Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    },
    { name: 'xl/styles.xml', content: stylesXml(formats) },
    {
      name: 'xl/sharedStrings.xml',
      content: `<sst>${shared.map((xml) => `<si>${xml}</si>`).join('')}</sst>`,
    },
    ...sheets.map((sheet, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, content: sheetXml(sheet) })),
  ]
  return zipOf(parts)
}
