import type { CollectionBeforeOperationHook, FlattenedField, Where } from 'payload'
import { invalid } from '../errors'
import { isId } from '../privacy/ids'
import { checkFilter, checkSort, openFields } from './checkFilter'

/** Keys that a database would take for an operator (T25). Lexical's own node state is a bare `$`. */
const isOperator = (key: string): boolean => key.length > 1 && key.startsWith('$')
const isForbidden = (key: string): boolean =>
  isOperator(key) || key === '__proto__' || key === 'constructor' || key === 'prototype'

const checkBody = (value: unknown, depth = 0): void => {
  if (depth > 60) throw invalid('The body is nested too deeply.')
  if (Array.isArray(value)) value.forEach((each) => checkBody(each, depth + 1))
  else if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    for (const [key, inner] of Object.entries(value)) {
      if (isForbidden(key)) throw invalid(`The key "${key.slice(0, 40)}" is not allowed.`)
      checkBody(inner, depth + 1)
    }
  }
}

const checkRelations = (data: Record<string, unknown>, fields: readonly FlattenedField[]): void => {
  for (const field of fields) {
    const value = data[field.name]
    if (value === undefined || value === null) continue
    if (field.type === 'relationship' && typeof field.relationTo === 'string') {
      for (const each of (Array.isArray(value) ? value : [value]) as unknown[]) {
        const id = typeof each === 'object' && each !== null && 'id' in each ? each.id : each
        if (!isId(id)) throw invalid(`"${field.name}" must be an id.`, { field: field.name })
      }
    } else if ('flattenedFields' in field && field.type === 'group' && typeof value === 'object') {
      checkRelations(value as Record<string, unknown>, field.flattenedFields)
    }
  }
}

interface Args {
  data?: Record<string, unknown>
  where?: Where
  sort?: string | string[]
  id?: unknown
  overrideAccess?: boolean
}

/** Checks every filter, sort and body before any operation: what one database refuses and the other misreads stops here. */
export const checkInput = (fields: readonly FlattenedField[]): CollectionBeforeOperationHook => {
  const open = openFields(fields)
  return ({ args, req }) => {
    const given = args as Args
    if (given.data) {
      checkBody(given.data)
      checkRelations(given.data, fields)
    }
    const { localization } = req.payload.config
    // Payload takes a request without a language for one in "null", and fails on a filter by a field in several languages.
    if (localization && !req.locale) Object.assign(req, { locale: localization.defaultLocale })
    const askable = given.overrideAccess ? fields : open
    if (given.where) checkFilter(given.where, askable)
    if (given.sort) checkSort(given.sort, askable)
    return args // handed on as it came
  }
}
