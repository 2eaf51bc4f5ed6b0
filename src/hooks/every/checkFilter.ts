import type { FlattenedField, Where } from 'payload'
import { invalid } from '../../base/errors'

const OPERATORS = new Set([
  'equals',
  'not_equals',
  'in',
  'not_in',
  'exists',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'like',
  'contains',
  'not_like',
])

/** Whether nobody may ask for a field: it is in no answer, so a filter or a sort by it would tell what the answer keeps back (T1, T2). */
const isClosed = (field: FlattenedField): boolean =>
  ('hidden' in field && field.hidden === true) || ('access' in field && field.access?.read !== undefined)

/** The fields that those outside may filter and sort by; for them the others do not exist. */
export const openFields = (fields: readonly FlattenedField[]): FlattenedField[] =>
  fields.filter((field) => !isClosed(field))

/** The field behind a filter's path; groups are followed, relationships are not: their rows have access rules of their own. */
const fieldAt = (path: string, fields: readonly FlattenedField[]): FlattenedField | 'id' | undefined => {
  const [head = '', ...rest] = path.split('.')
  if (head === 'id' && !rest.length) return 'id'
  const field = fields.find((each) => each.name === head)
  if (!field || !rest.length) return field
  if (field.type === 'json' || field.type === 'richText') return undefined
  if ('flattenedFields' in field && Array.isArray(field.flattenedFields))
    return fieldAt(rest.join('.'), field.flattenedFields)
  if (field.type === 'relationship') {
    if (rest.length === 1 && rest[0] === 'id') return 'id'
    if (
      Array.isArray(field.relationTo) &&
      rest.length === 1 &&
      (rest[0] === 'value' || rest[0] === 'relationTo')
    )
      return field
  }
  return undefined
}

const ID = /^([0-9a-f]{24}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/
const isDate = (value: unknown): boolean =>
  value instanceof Date
    ? !Number.isNaN(value.getTime())
    : typeof value === 'string' && /^\d{4}-/.test(value) && !Number.isNaN(Date.parse(value))
const isNumber = (value: unknown): boolean =>
  (typeof value === 'number' && Number.isFinite(value)) ||
  (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value))
const isFlag = (value: unknown): boolean =>
  typeof value === 'boolean' || value === 'true' || value === 'false'
const isText = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= 1000 && !value.includes('\0')

const fits = (field: FlattenedField | 'id', value: unknown): boolean => {
  if (field === 'id') return typeof value === 'string' && ID.test(value)
  switch (field.type) {
    case 'date':
      return isDate(value)
    case 'number':
      return isNumber(value)
    case 'checkbox':
      return isFlag(value)
    case 'relationship':
    case 'upload':
      return Array.isArray(field.relationTo) ? isText(value) : typeof value === 'string' && ID.test(value)
    case 'text':
    case 'textarea':
    case 'email':
    case 'select':
    case 'radio':
      return isText(value) || (typeof value === 'number' && Number.isFinite(value))
    default:
      return false
  }
}

const EMPTY = new Set<unknown>([null, 'null'])
/** The values of a list, as an address may give them too. */
export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value]

const checkCondition = (
  path: string,
  operator: string,
  value: unknown,
  field: FlattenedField | 'id',
): void => {
  const no = () => invalid(`The filter on "${path}" does not fit its field.`, { field: path })
  if (!OPERATORS.has(operator)) throw invalid(`Unknown operator "${operator.slice(0, 40)}".`, { field: path })
  if (operator === 'exists') {
    if (!isFlag(value)) throw no()
  } else if (operator === 'in' || operator === 'not_in') {
    const list = listOf(value).filter((each) => each !== '')
    if (list.length > 5000 || !list.every((each) => fits(field, each))) throw no()
  } else if (operator === 'like' || operator === 'contains' || operator === 'not_like') {
    if (!isText(value)) throw no()
  } else if ((operator === 'equals' || operator === 'not_equals') && EMPTY.has(value)) {
    return
  } else if (!fits(field, value)) throw no()
}

/**
 * Checks a filter against the types of its fields (T26): a garbage date matches everything on one database and fails with 500 on the
 * other, so neither ever sees it.
 * @throws Problem 400 `invalid`
 */
export const checkFilter = (where: Where, fields: readonly FlattenedField[], depth = 0): void => {
  if (typeof where !== 'object' || where === null || Array.isArray(where) || depth > 12)
    throw invalid('The filter cannot be read.')
  for (const [path, condition] of Object.entries(where)) {
    if (path.toLowerCase() === 'and' || path.toLowerCase() === 'or') {
      if (!Array.isArray(condition)) throw invalid('The filter cannot be read.')
      for (const each of condition) checkFilter(each, fields, depth + 1)
      continue
    }
    const field = fieldAt(path, fields)
    if (!field)
      throw invalid(`There is no field "${path.slice(0, 60)}" to filter by.`, { field: path.slice(0, 60) })
    if (typeof condition !== 'object' || condition === null || Array.isArray(condition))
      throw invalid('The filter cannot be read.')
    for (const [operator, value] of Object.entries(condition)) checkCondition(path, operator, value, field)
  }
}

/** @throws Problem 400 `invalid` for a sort by anything but a field of the collection itself. */
export const checkSort = (sort: string | string[], fields: readonly FlattenedField[]): void => {
  for (const each of (Array.isArray(sort) ? sort : sort.split(',')).map((part) => String(part).trim())) {
    const path = each.replace(/^-/, '')
    const known = path === '' || ['createdAt', 'updatedAt'].includes(path) || fieldAt(path, fields)
    if (!known || path.includes('$')) throw invalid(`There is no field "${path.slice(0, 60)}" to sort by.`)
  }
}
