import { faultWords, FIELD_NAMES } from './words'
import * as W from './words'
import type { Language } from '../../base/labels'
import { csv } from '../../base/csv'
import type { Checked } from './check'
import { readDate } from './dates'
import type { ImportPlan } from './plan'
import { isFormula, type Table, type TableRow } from './table'
import type { DateSystem } from './workbook/numbers'

/** A day that stands there as a number is written out: in another file the number would be another day. */
const NUMBER = /^\d{5}(\.0+)?$/
const textOf = (
  { cells }: TableRow,
  column: number,
  { from }: ImportPlan['columns'],
  system: DateSystem,
): string => {
  const cell = cells[column] ?? ''
  // It is told as it stands there, so that whoever mends it knows which it was; written as text, it is none any more.
  if (isFormula(cell)) return cell.formula
  if (column !== from || !NUMBER.test(cell)) return cell
  const day = readDate(cell, undefined, system)
  return 'value' in day ? day.value : cell
}

/**
 * The rows of a list that have faults, as a list to take away, to mend and to send again: the number of each row, what is wrong with it, and
 * the columns that were chosen, as they stood. Opened in a spreadsheet, nothing of it is a formula (T17).
 */
export const faultFile = (
  table: Table,
  plan: ImportPlan,
  { faults }: Pick<Checked, 'faults'>,
  language: Language,
): string => {
  const columns = Object.values(plan.columns)
    .filter((column) => column !== undefined)
    .sort((a, b) => a - b)
  const wrong = new Map<number, string[]>()
  for (const each of faults) {
    const { n, field } = each
    const said = `${FIELD_NAMES[field]?.[language] ?? field}: ${faultWords(each)[language]}`
    wrong.set(n, [...(wrong.get(n) ?? []), said])
  }
  const rows = table.rows.filter(({ n }) => wrong.has(n))
  return csv([
    [W.rowInFile[language], W.whatIsWrong[language], ...columns.map((column) => table.headers[column] ?? '')],
    ...rows.map((row) => [
      row.n,
      (wrong.get(row.n) ?? []).join('; '),
      ...columns.map((column) => textOf(row, column, plan.columns, table.system)),
    ]),
  ])
}
