import type { CollectionAfterChangeHook } from 'payload'
import { personChanged } from '../../policy/decide/epochs'
import { idOf } from '../../base/ids'

/** What `decide` cached of a person is stale after this. */
export const tellPersonChanged =
  (field: string): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, req }) => {
    const rows = [doc, previousDoc] as (Record<string, unknown> | undefined)[]
    const people = new Set(
      rows
        .map((row) => row?.[field])
        .filter(Boolean)
        .map(idOf),
    )
    for (const person of people) await personChanged(req.payload, person)
    return doc as unknown
  }
