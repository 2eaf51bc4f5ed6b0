import type { CollectionAfterChangeHook } from 'payload'
import { policyChanged } from '../../policy/decide/epochs'

/** What `decide` cached of anybody is stale after this. */
export const tellEverybodyChanged: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update') await policyChanged(req.payload)
  return doc as unknown
}
