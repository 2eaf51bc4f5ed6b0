import path from 'node:path/posix'
import { badFile, type TableRow } from '../table'
import type { DateSystem } from './numbers'
import { sheetRows } from './sheet'
import { readStyles } from './styles'
import { bare, parsePart, textCollector } from './xml'
import { checkZip, type CheckedZip } from './zip'

/** Parts that run, or reach outside: links to other files, macros, embedded programs. */
const ACTIVE = [/^xl\/externalLinks\//i, /vbaProject/i, /^xl\/(embeddings|activeX|ctrlProps)\//i]

/** What a workbook says of itself. */
interface Outline {
  system: DateSystem
  /** Sheets that are shown, in their order: the name of each, and where it lies. */
  sheets: { name: string; part: string }[]
  styles: string
  texts: string
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'
const isShown = (state: string | undefined): boolean => (state ?? 'visible') === 'visible'

const readOutline = async (zip: CheckedZip): Promise<Outline> => {
  const listed: { name: string; id: string }[] = []
  let system: DateSystem = '1900'
  await parsePart(zip, 'xl/workbook.xml', {
    open: (name, attributes) => {
      if (name === 'workbookPr' && isTrue(attributes.date1904)) system = '1904'
      if (name !== 'sheet' || !isShown(attributes.state)) return
      const [, id = ''] = Object.entries(attributes).find(([key]) => bare(key) === 'id' && key !== 'id') ?? []
      listed.push({ name: attributes.name ?? '', id })
    },
  })
  const targets = new Map<string, string>()
  const parts = { styles: 'xl/styles.xml', texts: 'xl/sharedStrings.xml' }
  await parsePart(zip, 'xl/_rels/workbook.xml.rels', {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship') return
      if (TargetMode === 'External') throw badFile('workbook-links')
      const part = Target.startsWith('/') ? Target.slice(1) : path.join('xl', Target)
      targets.set(Id, part)
      if (Type.endsWith('/styles')) parts.styles = part
      if (Type.endsWith('/sharedStrings')) parts.texts = part
    },
  })
  const sheets = listed
    .map(({ name, id }) => ({ name, part: targets.get(id) ?? '' }))
    .filter(({ part }) => zip.names.includes(part))
  return { system, sheets, ...parts }
}

/** The texts that cells name by number. */
const sharedStrings = async (zip: CheckedZip, part: string): Promise<string[]> => {
  const texts: string[] = []
  if (!zip.names.includes(part)) return texts
  const collector = textCollector()
  await parsePart(zip, part, {
    ...collector,
    close: (name) => {
      collector.close(name)
      if (name === 'si') texts.push(collector.taken())
    },
  })
  return texts
}

export interface ReadWorkbook {
  rows: TableRow[]
  system: DateSystem
  /** Names of the sheets that are shown. */
  sheets: string[]
  /** Which of them was read. */
  sheet: number
}

/**
 * The rows of one sheet of a workbook, blank ones left out: of the sheet that is asked for, else of the first that has any.
 * @throws Unreadable
 */
export const readXlsx = async (bytes: Buffer, wanted?: number): Promise<ReadWorkbook> => {
  const zip = await checkZip(bytes)
  for (const name of zip.names) {
    if (ACTIVE[0]?.test(name)) throw badFile('workbook-links')
    if (ACTIVE.some((part) => part.test(name))) throw badFile('macros')
  }
  if (!zip.names.includes('xl/workbook.xml')) throw badFile('not-a-table')
  const { system, sheets, styles, texts } = await readOutline(zip)
  if (!sheets.length || (wanted !== undefined && !sheets[wanted])) throw badFile('zip-damaged')
  const book = {
    system,
    texts: await sharedStrings(zip, texts),
    styles: await readStyles(zip, styles),
  }
  const names = sheets.map(({ name }) => name.slice(0, 60))
  for (const [sheet, { part }] of sheets.entries()) {
    if (wanted !== undefined && sheet !== wanted) continue
    const rows = await sheetRows(zip, part, book)
    if (rows.length > 1 || wanted !== undefined || sheet === sheets.length - 1)
      return { rows, system, sheets: names, sheet }
  }
  throw badFile('empty')
}
