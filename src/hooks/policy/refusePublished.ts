import type { CollectionBeforeChangeHook } from 'payload'
import { Problem } from '../../base/errors'
import { say } from '../../base/labels'
import * as W from './words'

/** What people have been told does not change behind their backs: it is withdrawn, and another is written. */
export const refusePublished: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const before = originalDoc as { status?: string } | undefined
  if (before?.status && before.status !== 'draft')
    throw new Problem(409, 'sealed', say(req, W.whatIsPublished))
  return data as unknown
}
