import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { FlattenedField } from 'payload'
import type { Translator } from './ids'

export type Row = Record<string, unknown>
type Change = (text: string) => string

const isRecord = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** Changes every text in a value; with `keys` the names of its parts too, as in a table by project. */
const deep = (value: unknown, change: Change, keys: boolean): unknown => {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((each) => deep(each, change, keys))
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [keys ? change(key) : key, deep(inner, change, keys)]),
  )
}

const translateField = (field: FlattenedField, value: unknown, ids: Translator): unknown => {
  if (value === null || value === undefined) return undefined
  switch (field.type) {
    case 'group':
    case 'tab':
      return isRecord(value) ? translateFields(field.flattenedFields, value, ids) : value
    case 'array':
      return Array.isArray(value)
        ? value.map((row) => ({
            ...translateFields(field.flattenedFields, row as Row, ids),
            ...idOfRow(row),
          }))
        : value
    // What a window was called may hold anything; only what is an id and nothing else is one.
    case 'json':
    case 'richText':
      return deep(value, ids.whole, true)
    // Sealed bytes are what was agreed to: not one of them changes.
    case 'textarea':
      return value
    default:
      return deep(value, ids.within, false)
  }
}

const idOfRow = (row: unknown): Row => (isRecord(row) && row.id ? { id: row.id } : {})

const translateFields = (fields: readonly FlattenedField[], row: Row, ids: Translator): Row =>
  Object.fromEntries(
    fields
      .map((field) => [field.name, translateField(field, row[field.name], ids)] as const)
      .filter(([, value]) => value !== undefined),
  )

/** A row as MongoDB is to hold it, without its own id. Nothing is written for what is empty: MongoDB's unique indexes count `null`. */
export const translateRow = (fields: readonly FlattenedField[], row: Row, ids: Translator): Row => {
  const { id: _, ...translated } = translateFields(
    fields.filter((field) => !('virtual' in field && field.virtual)),
    row,
    ids,
  )
  const { createdAt, updatedAt } = row
  return { ...translated, ...(createdAt ? { createdAt } : {}), ...(updatedAt ? { updatedAt } : {}) }
}

/** Without what is empty, which one database stores and the other leaves out. */
const filled = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length ? value.map((each) => filled(each) ?? null) : undefined
  if (!isRecord(value)) return value ?? undefined
  const parts = Object.entries(value)
    .map(([key, inner]) => [key, filled(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
  return parts.length ? Object.fromEntries(parts) : undefined
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A number for rows whatever their order: equal where all of them are. */
export class Fingerprint {
  private readonly digests: string[] = []

  add(row: Row): void {
    this.digests.push(digest(canonicalize(filled(row) ?? {}) ?? ''))
  }

  get rows(): number {
    return this.digests.length
  }

  get hash(): string {
    return digest(this.digests.sort().join())
  }
}
