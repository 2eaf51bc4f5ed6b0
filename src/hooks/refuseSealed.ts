import type { CollectionBeforeChangeHook } from 'payload'
import { Problem } from '../errors'

/** A sealed version cannot change, by any door (P96, T23); only publishing itself marks its draft as published. */
export const refuseSealed: CollectionBeforeChangeHook = ({ collection, data, operation, originalDoc }) => {
  const before = originalDoc as { status?: string } | undefined
  const sealed = collection.slug === 'policy-seals' ? operation === 'update' : before?.status === 'published'
  if (sealed) throw new Problem(409, 'sealed', 'A published version cannot be changed. Draft a new one.')
  return data as unknown
}
