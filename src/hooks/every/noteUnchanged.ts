import type { CollectionBeforeChangeHook, FlattenedField } from 'payload'
import { unchangedOf } from '../../db/keepUnchanged'
import { isClosed } from '../../fields/common'
import { isSame } from './sameValue'

/**
 * Notes which of the fields that no form changes are as they were read, so that they are not written: Payload writes a whole row, and would
 * carry back what an act has changed since. Runs last: what a hook has made of such a field is written.
 */
export const noteUnchanged = (fields: readonly FlattenedField[]): CollectionBeforeChangeHook => {
  const closed = fields.filter(isClosed).map(({ name }) => name)
  return ({ data, originalDoc, operation, req, collection }) => {
    const before = (originalDoc ?? {}) as Record<string, unknown>
    if (operation === 'update')
      unchangedOf(req.context).set(
        `${collection.slug} ${String(before.id)}`,
        closed.filter((name) => name in before && isSame(before[name], (data as typeof before)[name])),
      )
    return data as unknown
  }
}
