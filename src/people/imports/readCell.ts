import { withoutUnseen } from '../../fields/names'
import { isError, looksLikeFormula, readPhone } from './cells'
import { readFirstDay, type DateOrder, type Read } from './dates'
import type { FieldName } from './fields'
import { isFormula, LIMITS, type Cell } from './table'
import type { DateSystem } from './workbook/numbers'

const MOST: Partial<Record<FieldName, number>> = {
  name: 100,
  familyName: 50,
  givenName: 50,
  username: 40,
  email: 200,
  number: 40,
  position: 100,
  team: 100,
}
/** Signs that people put where there is nothing. */
const NOTHING = new Set(['', '-', '--', '—', '/', '无', 'n/a'])
const PHONE = /^\+[\d\s()./\u2010-\u2015·-]+$/
/** What a list of ours writes before a sign that would make a formula of a text. */
const withoutApostrophe = (text: string): string => text.replace(/^'(?=[=+\-@|%])/, '')

/** What a cell says, unless it is a formula or would become one where a list is opened (T17). */
const textOf = (raw: Cell, field: FieldName): Read<string | undefined> => {
  if (isFormula(raw)) return { fault: 'formula' }
  const cell = withoutUnseen(raw)
  if (NOTHING.has(cell.toLowerCase())) return { value: undefined }
  if (isError(cell)) return { fault: 'error-value' }
  const text = withoutApostrophe(cell)
  if (looksLikeFormula(text) && !(field === 'phone' && PHONE.test(text.normalize('NFKC'))))
    return { fault: 'formula' }
  return text.length > (MOST[field] ?? LIMITS.signs) ? { fault: 'too-long' } : { value: text }
}

/** What a cell says as a field; undefined where there is nothing. */
export const readCell = <T>(
  cell: Cell,
  field: FieldName,
  read: (text: string) => Read<T>,
): Read<T | undefined> => {
  const text = textOf(cell, field)
  return 'fault' in text || text.value === undefined ? (text as Read<undefined>) : read(text.value)
}

interface Sample {
  was: string
  is: Read<string>
}

/** Those of some cells that say something, and how each is read: what the screen shows of a column is what the check makes of it. */
const samplesOf = (
  cells: readonly string[],
  read: (cell: string, at: number) => Read<string | undefined>,
): Sample[] =>
  cells.flatMap((was, at) => {
    const is = read(was, at)
    return 'fault' in is || is.value !== undefined ? [{ was, is: is as Read<string> }] : []
  })

/**
 * Each by itself: one may bear a country of its own, and the next none.
 * @param countryOf the code for those that bear none, by their place among the cells.
 */
export const phoneSamples = (
  cells: readonly string[],
  countryOf: (at: number) => string | undefined,
): Sample[] =>
  samplesOf(cells, (cell, at) => readCell(cell, 'phone', (text) => readPhone(text, countryOf(at))))

/** The first that says something. */
export const dateSample = (
  cells: readonly string[],
  order: DateOrder | undefined,
  system: DateSystem,
): Sample | null =>
  samplesOf(cells, (cell) => readCell(cell, 'from', (text) => readFirstDay(text, order, system)))[0] ?? null
