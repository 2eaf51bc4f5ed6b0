import { badFile, LIMITS, trimmed, type Cell, type TableRow } from '../table'
import { fillMerged } from './merged'
import type { Shown } from './numberFormat'
import { shownNumber, type DateSystem } from './numbers'
import { columnOf } from './reference'
import { parsePart, textCollector, unescaped } from './xml'
import type { CheckedZip } from './zip'

/** What cells refer to. */
export interface Book {
  /** Texts that cells name by number. */
  texts: readonly string[]
  /** How numbers are shown, by the number of a style. */
  styles: readonly Shown[]
  system: DateSystem
}

interface RawCell {
  column: number
  type: string
  style: Shown
  value: string
  formula: string | null
}

const PLAIN: Shown = { kind: 'plain' }

/** What is shown in a cell; a formula is one, whatever it last came to (ECMA-376 part 1, 18.18.11 for the types). */
const shownIn = ({ type, style, value, formula }: RawCell, { texts, system }: Book): Cell => {
  if (formula !== null) return { formula: `=${unescaped(formula).trim()}` }
  if (type === 's') return (texts[Number(value)] ?? '').trim()
  if (type === 'b') return value.trim() === '1' ? 'TRUE' : 'FALSE'
  if (type === 'n') return shownNumber(value.trim(), style, system)
  return unescaped(value).trim()
}

/** Rows as their cells come, one after the other; more than any list has is refused. */
const rowCollector = (book: Book) => {
  const rows: TableRow[] = []
  let row: TableRow = { n: 0, cells: [] }
  let column = -1
  return {
    rows,
    openRow: (given: string | undefined): void => {
      row = { n: Number(given) || row.n + 1, cells: [] }
    },
    /** A cell that names no place stands after the one before it. */
    newCell: (attributes: Record<string, string>): RawCell => {
      column = attributes.r ? columnOf(attributes.r) : column + 1
      const style = book.styles[Number(attributes.s ?? 0)] ?? PLAIN
      return { column, type: attributes.t ?? 'n', style, value: '', formula: null }
    },
    closeCell: (raw: RawCell): void => {
      const shown = shownIn(raw, book)
      if (shown === '') return
      if (raw.column < 0 || raw.column >= LIMITS.columns) throw badFile('too-many-columns')
      while (row.cells.length < raw.column) row.cells.push('')
      row.cells[raw.column] = shown
    },
    closeRow: (): void => {
      column = -1
      const cells = trimmed(row.cells)
      if (cells.length) rows.push({ n: row.n, cells })
      if (rows.length > LIMITS.rows * 2) throw badFile('too-many-rows')
    },
  }
}

/** The rows of one sheet, blank ones left out. */
export const sheetRows = async (zip: CheckedZip, part: string, book: Book): Promise<TableRow[]> => {
  const { rows, openRow, newCell, closeCell, closeRow } = rowCollector(book)
  const merged: string[] = []
  let cell: RawCell | null = null
  let inValue = false
  let inFormula = false
  const inline = textCollector()
  await parsePart(zip, part, {
    open: (name, attributes) => {
      if (name === 'row') openRow(attributes.r)
      if (name === 'c') cell = newCell(attributes)
      if (name === 'f' && cell) {
        cell.formula = ''
        inFormula = true
      }
      if (name === 'v') inValue = true
      if (name === 'mergeCell' && attributes.ref) merged.push(attributes.ref)
      if (cell) inline.open(name, attributes)
    },
    text: (text) => {
      if (inValue && cell) cell.value += text
      // No more of it than is ever told.
      if (inFormula && cell) cell.formula = `${cell.formula}${text}`.slice(0, LIMITS.signs)
      if (cell) inline.text(text)
    },
    close: (name) => {
      if (name === 'v') inValue = false
      if (name === 'f') inFormula = false
      if (cell) inline.close(name)
      if (name === 'c' && cell) {
        const written = inline.taken()
        closeCell(cell.type === 'inlineStr' ? { ...cell, value: written } : cell)
        cell = null
      }
      if (name === 'row') closeRow()
    },
  })
  fillMerged(rows, merged)
  return rows
}
