import type { CollectionBeforeChangeHook } from 'payload'
import { invalid } from '../../base/errors'
import { say } from '../../base/labels'
import { idOf } from '../../base/ids'
import { pastAccess } from '../../db/rows'
import * as W from './words'

/** Each person has one personnel file; said in words before the database says it in its own. */
export const oneFileEach: CollectionBeforeChangeHook = async ({ collection, data, operation, req }) => {
  const { subject } = data as { subject?: unknown }
  if (operation === 'create' && subject) {
    const where = { subject: { equals: idOf(subject) } }
    if (await pastAccess(req.payload, 'whole').one(collection.slug, where))
      throw invalid(say(req, W.thisPersonHasPersonnelFile), {
        field: 'subject',
      })
  }
  return data as unknown
}
