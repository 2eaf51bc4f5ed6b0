import type { FlattenedField } from 'payload'
import { prose } from './world'

type Row = Record<string, unknown>
const isObject = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** A value as it is stored, in Chinese where a field has several languages, without what the database adds of its own. */
export const asStored = (field: FlattenedField, value: unknown): unknown => {
  if (value === undefined || value === null) return null
  if ('localized' in field && field.localized && isObject(value) && ('en' in value || 'zh' in value))
    return value.zh ?? null
  if (value instanceof Date) return value.toISOString()
  if (field.type === 'array') return (value as Row[]).map((row) => partsOf(field.flattenedFields, row))
  if (field.type === 'group' && isObject(value)) return partsOf(field.flattenedFields, value)
  if (field.type === 'relationship' && typeof value === 'string') return value
  return value
}
const partsOf = (fields: readonly FlattenedField[], row: Row): Row =>
  Object.fromEntries(
    fields
      .filter(({ name }) => name !== 'id')
      .map((field): [string, unknown] => [field.name, asStored(field, row[field.name])])
      .filter(([, value]) => value !== null && (!Array.isArray(value) || value.length > 0))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

export interface Pool {
  /** Two rows of a collection that a relation may name. */
  rows(slug: string): [string, string]
  /** By `collection.field`, where only some values fit. */
  special: Record<string, (n: number, stored: unknown) => unknown>
}

let n = 0
/** A value of the field's type that is not the stored one. */
export const otherValue = (slug: string, field: FlattenedField, stored: unknown, pool: Pool): unknown => {
  n += 1
  const special = pool.special[`${slug}.${field.name}`]
  if (special) return special(n, stored)
  switch (field.type) {
    case 'select': {
      const values = field.options.map((each) => (typeof each === 'string' ? each : each.value))
      const other = values.find((each) => ![stored].flat().includes(each)) ?? values[0]
      return field.hasMany ? [other] : other
    }
    case 'number':
      return Number(stored ?? 0) === 2 ? 3 : 2
    case 'checkbox':
      return stored !== true
    case 'date':
      return new Date(Date.UTC(2027, 0, 1) + n * 86_400_000).toISOString()
    case 'relationship': {
      const slugs = [field.relationTo].flat()
      const [first, second] = pool.rows(slugs.includes('teams') ? 'teams' : slugs[0]!)
      const id =
        String([stored].flat()[0]) === first || JSON.stringify(stored)?.includes(first) ? second : first
      if (Array.isArray(field.relationTo))
        return { relationTo: slugs.includes('teams') ? 'teams' : slugs[0], value: id }
      return field.hasMany ? [id] : id
    }
    case 'json':
      return { other: n }
    case 'richText':
      return prose(`Other ${n}`)
    case 'group':
      return Object.fromEntries(
        field.flattenedFields.map((each) => [
          each.name,
          otherValue(`${slug}.${field.name}`, each, isObject(stored) ? stored[each.name] : null, pool),
        ]),
      )
    case 'array':
      return [
        Object.fromEntries(
          field.flattenedFields
            .filter(({ name }) => name !== 'id')
            .map((each) => [each.name, otherValue(`${slug}.${field.name}`, each, null, pool)]),
        ),
      ]
    default:
      return `other ${n}`
  }
}
