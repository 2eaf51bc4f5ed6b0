import type { FlattenedField } from 'payload'
import { invalid, Problem } from '../../base/errors'

/** Keys that a database would take for an operator (T25). Lexical's own node state is a bare `$`. */
const isOperator = (key: string): boolean => key.length > 1 && key.startsWith('$')
const isForbidden = (key: string): boolean =>
  isOperator(key) || key === '__proto__' || key === 'constructor' || key === 'prototype'

/** Whether this is an object as JSON makes one, whoever's JSON it was. */
export const isPlain = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

/** @throws Problem 400 for a key, at any depth, that a database would take for an operator. */
export const checkKeys = (value: unknown, depth = 0): void => {
  if (depth > 60) throw invalid('The body is nested too deeply.')
  if (Array.isArray(value)) value.forEach((each) => checkKeys(each, depth + 1))
  else if (isPlain(value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (isForbidden(key)) throw invalid(`The key "${key.slice(0, 40)}" is not allowed.`)
      checkKeys(inner, depth + 1)
    }
  }
}

/** What Payload and its forms send beside the fields of a collection. */
const ALWAYS = new Set(['id', 'createdAt', 'updatedAt', 'globalType', '_status'])
const SCALAR = new Set(['text', 'textarea', 'email', 'select', 'radio', 'date', 'number', 'checkbox'])

const isScalar = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || value instanceof Date
/** One value; a list where the field takes many; one value for each language where it has several. */
const fitsScalar = (field: FlattenedField, value: unknown, inAll: boolean): boolean => {
  if (isScalar(value)) return true
  if (Array.isArray(value)) return 'hasMany' in field && field.hasMany === true && value.every(isScalar)
  return (
    inAll &&
    'localized' in field &&
    field.localized === true &&
    isPlain(value) &&
    Object.values(value).every(isScalar)
  )
}

/**
 * Nothing, or what a field with fields of its own holds; such a field would pass over all else without a word. A form says of a list without
 * rows how many it has.
 */
const fitsParts = ({ type }: FlattenedField, value: unknown): boolean => {
  if (value === null || value === undefined) return true
  if (type === 'group') return isPlain(value)
  return type !== 'array' || Array.isArray(value) || value === 0
}

/**
 * @param inAll whether it is written in all languages at once, each with its own value.
 * @throws Problem 400 `undeclared-field` for a key that no field declares (P1, P25), `invalid` for what does not fit its field.
 */
export const checkDeclared = (
  data: Record<string, unknown>,
  fields: readonly FlattenedField[],
  inAll = false,
): void => {
  for (const [key, value] of Object.entries(data)) {
    const field = fields.find(({ name }) => name === key)
    if (!field) {
      if (ALWAYS.has(key)) continue
      throw new Problem(400, 'undeclared-field', `There is no field "${key.slice(0, 60)}".`)
    }
    if (SCALAR.has(field.type) && !fitsScalar(field, value, inAll))
      throw invalid(`"${key}" is one value.`, { field: key })
    if (!fitsParts(field, value)) throw invalid(`"${key}" does not fit.`, { field: key })
    if (!('flattenedFields' in field) || (field.type !== 'group' && field.type !== 'array')) continue
    for (const row of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isPlain(row)) checkDeclared(row, field.flattenedFields, inAll)
      else if (row !== null && row !== undefined && typeof row === 'object')
        throw invalid(`"${key}" does not fit.`, { field: key })
    }
  }
}
