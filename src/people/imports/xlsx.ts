import path from 'node:path/posix'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { badFile, FORMULA, LIMITS, trimmed, type Cell, type TableRow } from './table'
import { checkZip, type CheckedZip } from './zip'

/** Parts that run, or reach outside: links to other files, macros, embedded programs. */
const ACTIVE = [/^xl\/externalLinks\//i, /vbaProject/i, /^xl\/(embeddings|activeX|ctrlProps)\//i]

/** Tags in each other; a workbook has a handful. */
const DEEPEST = 64

interface Handlers {
  open?(name: string, attributes: Record<string, string>): void
  text?(text: string): void
  close?(name: string): void
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Reads one part. Entities of its own and document types are refused: nothing of it can swell or reach out. */
const parsePart = async (zip: CheckedZip, name: string, { open, text, close }: Handlers): Promise<void> => {
  const parser = new SaxesParser()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  parser.on('doctype', () => {
    throw badFile('xml')
  })
  let depth = 0
  parser.on('opentag', (tag: SaxesTagPlain) => {
    if (++depth > DEEPEST) throw badFile('xml')
    open?.(bare(tag.name), tag.attributes)
  })
  parser.on('text', (given) => text?.(given))
  parser.on('cdata', (given) => text?.(given))
  parser.on('closetag', (tag: SaxesTagPlain) => {
    depth--
    close?.(bare(tag.name))
  })
  parser.on('error', () => {
    throw badFile('xml')
  })
  for await (const chunk of zip.read(name)) {
    let piece: string
    try {
      piece = decoder.decode(chunk, { stream: true })
    } catch {
      throw badFile('xml')
    }
    parser.write(piece)
  }
  parser.close()
}

/** Where the first sheet that is shown lies. */
const firstSheet = async (zip: CheckedZip): Promise<string> => {
  let wanted = ''
  await parsePart(zip, 'xl/workbook.xml', {
    open: (name, attributes) => {
      if (name !== 'sheet' || wanted || (attributes.state ?? 'visible') !== 'visible') return
      wanted = Object.entries(attributes).find(([key]) => bare(key) === 'id' && key !== 'id')?.[1] ?? ''
    },
  })
  let target = ''
  await parsePart(zip, 'xl/_rels/workbook.xml.rels', {
    open: (name, attributes) => {
      if (name !== 'Relationship') return
      if (attributes.TargetMode === 'External') throw badFile('workbook-links')
      if (attributes.Id === wanted) target = attributes.Target ?? ''
    },
  })
  const found = target.startsWith('/') ? target.slice(1) : path.join('xl', target)
  if (!wanted || !target || !zip.names.includes(found)) throw badFile('zip-damaged')
  return found
}

/** The texts that cells name by number; how they are read aloud is left out. */
const sharedStrings = async (zip: CheckedZip): Promise<string[]> => {
  const texts: string[] = []
  if (!zip.names.includes('xl/sharedStrings.xml')) return texts
  let aloud = 0
  let inText = false
  await parsePart(zip, 'xl/sharedStrings.xml', {
    open: (name) => {
      if (name === 'si') texts.push('')
      if (name === 'rPh') aloud++
      if (name === 't') inText = !aloud
    },
    text: (text) => {
      if (inText) texts[texts.length - 1] += text
    },
    close: (name) => {
      if (name === 'rPh') aloud--
      if (name === 't') inText = false
    },
  })
  return texts
}

/** The column of a reference such as `AB12`, from 0. */
const columnOf = (reference: string): number => {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? ''
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

const sheetRows = async (zip: CheckedZip, sheet: string, texts: string[]): Promise<TableRow[]> => {
  const rows: TableRow[] = []
  let row: TableRow = { n: 0, cells: [] }
  let column = -1
  let type = ''
  let value = ''
  let isFormula = false
  let inValue = false
  const cellOf = (): Cell => {
    if (isFormula) return FORMULA
    if (type === 's') return (texts[Number(value)] ?? '').trim()
    return type === 'e' ? '' : value.trim()
  }
  await parsePart(zip, sheet, {
    open: (name, attributes) => {
      if (name === 'row') row = { n: Number(attributes.r) || row.n + 1, cells: [] }
      if (name === 'c') {
        column = attributes.r ? columnOf(attributes.r) : column + 1
        type = attributes.t ?? 'n'
        value = ''
        isFormula = false
      }
      if (name === 'f') isFormula = true
      inValue = name === 'v' || (name === 't' && type === 'inlineStr')
    },
    text: (text) => {
      if (inValue) value += text
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false
      if (name === 'c') {
        const cell = cellOf()
        if (cell === '') return
        if (column < 0 || column >= LIMITS.columns) throw badFile('too-many-columns')
        while (row.cells.length < column) row.cells.push('')
        row.cells[column] = cell
      }
      if (name === 'row') {
        column = -1
        const cells = trimmed(row.cells)
        if (cells.length) rows.push({ n: row.n, cells })
        if (rows.length > LIMITS.rows * 2) throw badFile('too-many-rows')
      }
    },
  })
  return rows
}

/** The rows of the first sheet of a workbook, blank ones left out. @throws Unreadable */
export const readXlsx = async (bytes: Buffer): Promise<TableRow[]> => {
  const zip = await checkZip(bytes)
  for (const name of zip.names) {
    if (ACTIVE[0]?.test(name)) throw badFile('workbook-links')
    if (ACTIVE.some((part) => part.test(name))) throw badFile('macros')
  }
  if (!zip.names.includes('xl/workbook.xml')) throw badFile('not-a-table')
  const sheet = await firstSheet(zip)
  return sheetRows(zip, sheet, await sharedStrings(zip))
}
