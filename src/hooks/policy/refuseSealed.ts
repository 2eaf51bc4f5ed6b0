import type { CollectionBeforeChangeHook } from 'payload'
import { Problem } from '../../base/errors'
import { say } from '../../base/labels'

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
  if (sealed)
    throw new Problem(
      409,
      'sealed',
      say(
        req,
        'A published version cannot be changed. Draft a new one.',
        '已发布的版本不能更改，请另起草新版本。',
      ),
    )
  return data as unknown
}
