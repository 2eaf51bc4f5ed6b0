import { ZipFile } from 'yazl'

export interface Part {
  name: string
  content: string | Buffer
  /** Unix mode, for what is no plain file. */
  mode?: number
}

/** An archive of these parts, as they are given. */
export const zipOf = async (parts: readonly Part[]): Promise<Buffer> => {
  const zip = new ZipFile()
  for (const { name, content, mode } of parts) zip.addBuffer(Buffer.from(content), name, { mode })
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** Puts other bytes of the same length in place of a name: what no careful writer makes. */
export const renamed = (zip: Buffer, from: string, to: string): Buffer => {
  if (from.length !== to.length) throw new Error('a name keeps its length')
  return Buffer.from(zip.toString('latin1').replaceAll(from, to), 'latin1')
}

export type SheetCell = string | number | { formula: string; value?: string }

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
const letters = (column: number): string => String.fromCharCode(65 + column)
const cellXml = (cell: SheetCell, at: string, shared: string[]): string => {
  if (cell === '') return ''
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  if (typeof cell === 'object')
    return `<c r="${at}" t="str"><f>${escaped(cell.formula)}</f><v>${escaped(cell.value ?? '')}</v></c>`
  shared.push(cell)
  return `<c r="${at}" t="s"><v>${shared.length - 1}</v></c>`
}

/** The parts of a workbook of one sheet, as a spreadsheet writes them. */
export const workbookParts = (rows: readonly (readonly SheetCell[])[]): Part[] => {
  const shared: string[] = []
  const sheet = rows.map(
    (cells, r) =>
      `<row r="${r + 1}">${cells.map((cell, c) => cellXml(cell, `${letters(c)}${r + 1}`, shared)).join('')}</row>`,
  )
  const xml = (body: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return [
    { name: '[Content_Types].xml', content: xml('<Types/>') },
    {
      name: 'xl/workbook.xml',
      content: xml(
        `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: xml(
        `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
    },
    {
      name: 'xl/sharedStrings.xml',
      content: xml(`<sst ${main}>${shared.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`),
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: xml(`<worksheet ${main}><sheetData>${sheet.join('')}</sheetData></worksheet>`),
    },
  ]
}

export const workbook = (rows: readonly (readonly SheetCell[])[]): Promise<Buffer> =>
  zipOf(workbookParts(rows))
