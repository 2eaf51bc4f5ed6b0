import { isUserName, isVisible } from '../../fields/names'
import { isZone } from '../../fields/zone'
import type { CellFault } from './words'
import type { Among } from '../../i18n/among'
import { readCompany, readEmail, readLanguage, readPhone, readTeamRole, type TeamRole } from './cells'
import { readFirstDay, type Read } from './dates'
import type { FieldName } from './fields'
import { joinName } from './joinName'
import { readCell } from './readCell'
import type { ImportPlan } from './plan'
import { isFormula, type Cell, type TableRow } from './table'
import type { DateSystem } from './workbook/numbers'

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
  /** What the row says itself, and no plan for it. */
  given: FieldName[]
}

/** What is wrong with a row, and in which column. */
export interface RowFault {
  /** The row in the file. */
  n: number
  field: FieldName
  fault: CellFault
  /** What stands there, shortened. */
  value: string
  /** What there is, where the row names something else. */
  among?: Among
}

const readUsername = (text: string): Read<string> => {
  const value = text.toLowerCase()
  return isUserName(value) ? { value } : { fault: 'not-a-username' }
}
const readZone = (text: string): Read<string> => (isZone(text) ? { value: text } : { fault: 'not-a-zone' })
/** A name as it is seen. */
const readName = (text: string): Read<string> => (isVisible(text) ? asIs(text) : { fault: 'not-visible' })
const asIs = (text: string): Read<string> => ({ value: text.replace(/\s+/g, ' ') })

/** What stands around a row. */
export interface Around {
  plan: ImportPlan
  /** Ids by name, in small letters. */
  companies: ReadonlyMap<string, string>
  /** By which country code a number is read that bears none, by what the row says of its company; the plan's where it is left out. */
  countryOf?: (company: Cell) => string | undefined
  system: DateSystem
}

/** Needed of everybody. A name may come from two columns, of which the first that is read is told. */
const missing = ({ name, company, from }: RowValues, plan: ImportPlan): FieldName[] => {
  const nameColumn = (['name', 'familyName', 'givenName'] as const).find(
    (field) => plan.columns[field] !== undefined,
  )
  return [
    ...(name === undefined ? [nameColumn ?? 'name'] : []),
    ...(company === undefined ? (['company'] as const) : []),
    ...(from === undefined ? (['from'] as const) : []),
  ]
}
const OF_NAMES: readonly FieldName[] = ['name', 'familyName', 'givenName']

/** Reads one row by the plan; what a row leaves open, the plan fills in. */
export const readRow = (
  { n, cells }: TableRow,
  { plan, companies, system, countryOf = () => plan.countryCode }: Around,
): { values: RowValues; faults: RowFault[] } => {
  const faults: RowFault[] = []
  const given: FieldName[] = []
  const cellOf = (field: FieldName): Cell => {
    const column = plan.columns[field]
    return column === undefined ? '' : (cells[column] ?? '')
  }
  const at = <T>(field: FieldName, read: (text: string) => Read<T>, otherwise?: T): T | undefined => {
    const cell = cellOf(field)
    const said = readCell(cell, field, read)
    if ('value' in said && said.value !== undefined) given.push(field)
    const found: Read<T | undefined> =
      'value' in said && said.value === undefined ? { value: otherwise } : said
    if ('value' in found) return found.value
    faults.push({ n, field, fault: found.fault, value: (isFormula(cell) ? cell.formula : cell).slice(0, 60) })
    return undefined
  }
  const whole = at('name', readName)
  const joined = joinName(at('familyName', readName), at('givenName', readName))
  const values: RowValues = {
    name: whole ?? joined,
    username: at('username', readUsername),
    email: at('email', readEmail),
    phone: at('phone', (text) => readPhone(text, countryOf(cellOf('company')))),
    number: at('number', asIs),
    position: at('position', asIs),
    company: at('company', readCompany(companies), plan.company),
    team: at('team', asIs),
    as: at('as', readTeamRole) ?? 'member',
    from: at('from', (text) => readFirstDay(text, plan.dates, system), plan.from),
    language: at('language', readLanguage) ?? plan.language,
    zone: at('zone', readZone),
    given,
  }
  const isFaulty = (field: FieldName): boolean =>
    faults.some((each) => each.field === field || (OF_NAMES.includes(field) && OF_NAMES.includes(each.field)))
  for (const field of missing(values, plan))
    if (!isFaulty(field)) faults.push({ n, field, fault: 'missing', value: '' })
  return { values, faults }
}
