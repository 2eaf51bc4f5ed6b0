import type { CollectionBeforeValidateHook, CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import { isIdHere } from '../../db/kind'
import { pastAccess } from '../../db/rows'
import { invalid } from '../../base/errors'
import { isId } from '../../base/ids'
import { isPlain } from './checkBody'

/** What one field of a body names. */
interface Named {
  path: string
  collection: string
  id: unknown
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])
const idIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value

type Row = Record<string, unknown>
const keyOf = ({ path, id }: Named): string => `${path} ${String(id)}`

/** Every row that a body names: also in groups, in rows and in blocks, and where a field may name rows of several collections. */
function* namedIn(data: Row, fields: readonly FlattenedField[], before = ''): Generator<Named> {
  for (const field of fields) {
    const value = data[field.name]
    if (value === undefined || value === null) continue
    const path = before + field.name
    if (field.type === 'relationship' || field.type === 'upload') {
      for (const each of asList(value)) {
        if (typeof field.relationTo === 'string') yield { path, collection: field.relationTo, id: idIn(each) }
        else if (isPlain(each)) yield { path, collection: String(each.relationTo), id: idIn(each.value) }
        else yield { path, collection: '', id: undefined }
      }
    } else if (field.type === 'blocks') {
      for (const row of asList(value).filter(isPlain)) {
        const block = field.blocks.find(({ slug }) => slug === row.blockType)
        if (block) yield* namedIn(row, block.flattenedFields, `${path}.`)
      }
    } else if ('flattenedFields' in field) {
      for (const row of asList(value).filter(isPlain)) yield* namedIn(row, field.flattenedFields, `${path}.`)
    }
  }
}

/** @throws Problem 400 for a relationship that is no id. */
export const checkRelations = (data: Row, fields: readonly FlattenedField[]): void => {
  for (const { path, id } of namedIn(data, fields))
    if (!isId(id)) throw invalid(`"${path}" must be an id.`, { field: path })
}

const thereOf = async (
  { payload }: PayloadRequest,
  collection: string,
  ids: string[],
): Promise<Set<string>> => {
  if (!(collection in payload.collections)) return new Set()
  const docs = await pastAccess(payload, 'whole').all(
    collection as CollectionSlug,
    { id: { in: ids.filter((id) => isIdHere(payload, id)) } },
    { select: ['updatedAt'] },
  )
  return new Set(docs.map(({ id }) => String(id)))
}

/**
 * Refuses to name a row that is not there: one database takes it for a fault, the other would keep an id that leads nowhere. What the row
 * named already may stay, also where that is gone. After access has been asked: whoever may not write learns nothing of what there is.
 */
export const checkReferences =
  (fields: readonly FlattenedField[]): CollectionBeforeValidateHook =>
  async ({ data = {}, originalDoc, req }) => {
    const before = new Set([...namedIn((originalDoc ?? {}) as Row, fields)].map(keyOf))
    const named = [...namedIn(data as Row, fields)].filter((each) => !before.has(keyOf(each)))
    for (const collection of new Set(named.map((each) => each.collection))) {
      const these = named.filter((each) => each.collection === collection)
      const there = await thereOf(req, collection, [...new Set(these.map(({ id }) => String(id)))])
      const missing = these.find(({ id }) => !there.has(String(id)))
      if (missing) throw invalid(`"${missing.path}" names nothing that is there.`, { field: missing.path })
    }
    return data as Row
  }
