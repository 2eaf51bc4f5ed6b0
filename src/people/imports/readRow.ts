import { isUserName, isVisible } from '../../fields/names'
import { isZone } from '../../fields/zone'
import type { CellFault } from '../../i18n/imports'
import {
  looksLikeFormula,
  readDate,
  readEmail,
  readLanguage,
  readPhone,
  readTeamRole,
  type Read,
  type TeamRole,
} from './cells'
import type { FieldName } from './fields'
import type { ImportPlan } from './plan'
import { FORMULA, LIMITS, type Cell, type TableRow } from './table'

/** What a row says of a person, as far as it can be read. */
export interface RowValues {
  name?: string
  username?: string
  email?: string
  phone?: string
  number?: string
  position?: string
  company?: string
  team?: string
  as: TeamRole
  from?: string
  language: 'zh' | 'en'
  zone?: string
}

/** What is wrong with a row, and in which column. */
export interface RowFault {
  /** The row in the file. */
  n: number
  field: FieldName
  fault: CellFault
  /** What stands there, shortened. */
  value: string
}

const MOST: Partial<Record<FieldName, number>> = {
  name: 100,
  username: 40,
  email: 200,
  number: 40,
  position: 100,
  team: 100,
}
/** Signs that people put where there is nothing. */
const NOTHING = new Set(['', '-', '--', '—', '/', '无', 'n/a'])
const PHONE = /^\+[\d\s().-]+$/

const ofCompanies =
  (companies: ReadonlyMap<string, string>) =>
  (text: string): Read<string> => {
    const value = companies.get(text.toLowerCase())
    return value ? { value } : { fault: 'unknown-company' }
  }
const readUsername = (text: string): Read<string> => {
  const value = text.toLowerCase()
  return isUserName(value) ? { value } : { fault: 'not-a-username' }
}
const readZone = (text: string): Read<string> => (isZone(text) ? { value: text } : { fault: 'not-a-zone' })
/** A name as it is seen. */
const readName = (text: string): Read<string> => (isVisible(text) ? asIs(text) : { fault: 'not-visible' })
const asIs = (text: string): Read<string> => ({ value: text.replace(/\s+/g, ' ') })

/** What a cell says, unless it is a formula or would become one where a list is opened (T17). */
const textOf = (cell: Cell, field: FieldName): Read<string | undefined> => {
  if (cell === FORMULA) return { fault: 'formula' }
  if (NOTHING.has(cell.toLowerCase())) return { value: undefined }
  if (looksLikeFormula(cell) && !(field === 'phone' && PHONE.test(cell))) return { fault: 'formula' }
  return cell.length > (MOST[field] ?? LIMITS.signs) ? { fault: 'too-long' } : { value: cell }
}

/** Reads one row by the plan; what a row leaves open, the plan fills in. */
export const readRow = (
  { n, cells }: TableRow,
  plan: ImportPlan,
  companies: ReadonlyMap<string, string>,
): { values: RowValues; faults: RowFault[] } => {
  const faults: RowFault[] = []
  const at = <T>(field: FieldName, read: (text: string) => Read<T>, otherwise?: T): T | undefined => {
    const column = plan.columns[field]
    const cell = column === undefined ? '' : (cells[column] ?? '')
    const text = textOf(cell, field)
    const found: Read<T | undefined> =
      'fault' in text ? text : text.value === undefined ? { value: otherwise } : read(text.value)
    if ('value' in found) return found.value
    faults.push({ n, field, fault: found.fault, value: cell === FORMULA ? '' : cell.slice(0, 60) })
    return undefined
  }
  const values: RowValues = {
    name: at('name', readName),
    username: at('username', readUsername),
    email: at('email', readEmail),
    phone: at('phone', (text) => readPhone(text, plan.countryCode)),
    number: at('number', asIs),
    position: at('position', asIs),
    company: at('company', ofCompanies(companies), plan.company),
    team: at('team', asIs),
    as: at('as', readTeamRole) ?? 'member',
    from: at('from', readDate, plan.from),
    language: at('language', readLanguage) ?? plan.language,
    zone: at('zone', readZone),
  }
  for (const field of ['name', 'company', 'from'] as const)
    if (values[field] === undefined && !faults.some((each) => each.field === field))
      faults.push({ n, field, fault: 'missing', value: '' })
  return { values, faults }
}
