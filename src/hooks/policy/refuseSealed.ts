import type { CollectionBeforeChangeHook } from 'payload'
import { Problem } from '../../base/errors'
import { say } from '../../base/labels'
import * as W from './words'

/** A sealed version cannot change, by any door (P96, T23); only publishing itself marks its draft as published. */
export const refuseSealed: CollectionBeforeChangeHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const before = originalDoc as { status?: string } | undefined
  const sealed = collection.slug === 'policy-seals' ? operation === 'update' : before?.status === 'published'
  if (sealed) throw new Problem(409, 'sealed', say(req, W.publishedVersionCannotBeChanged))
  return data as unknown
}
