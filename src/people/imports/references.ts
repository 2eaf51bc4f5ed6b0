import type { CollectionSlug, FlattenedField, Payload, Where } from 'payload'
import { pastAccess } from '../../db/rows'

/** As many as are told by name. */
export const NAMED = 10

/** Relations to a collection among some fields, by their paths. */
const pathsTo = (target: string, fields: readonly FlattenedField[], before = ''): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'relationship' && field.relationTo === target) return [before + field.name]
    return 'flattenedFields' in field && (field.type === 'group' || field.type === 'array')
      ? pathsTo(target, field.flattenedFields, `${before}${field.name}.`)
      : []
  })

export interface Reference {
  collection: CollectionSlug
  path: string
}

/** Everything that may point at rows of a collection: what is added later is found by itself. */
export const referencesTo = (payload: Payload, target: string, except: readonly string[]): Reference[] =>
  payload.config.collections
    .filter(({ slug }) => !except.includes(slug) && !slug.startsWith('payload-'))
    .flatMap(({ slug, flattenedFields }) =>
      pathsTo(target, flattenedFields).map((path) => ({ collection: slug, path })),
    )

/** What rows of a collection say at a path that names one of these ids; a few of them. */
export const pointsAt = async (
  payload: Payload,
  { collection, path }: Reference,
  ids: readonly string[],
  more: Where[] = [],
): Promise<unknown[]> => {
  const docs = await pastAccess(payload, 'whole').all(
    collection,
    { and: [{ [path]: { in: [...ids] } }, ...more] },
    { limit: NAMED },
  )
  return docs.map((doc) => doc[path.split('.')[0] ?? ''])
}
