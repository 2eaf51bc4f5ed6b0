import type { CollectionAfterChangeHook } from 'payload'
import { settleUnderAge } from '../../consent/underAge'
import { idOf } from '../../base/ids'

/** After somebody was recorded as a minor: the account is shut or open by it. */
export const shutUnderAge: CollectionAfterChangeHook = async ({ doc, req }) => {
  await settleUnderAge(req.payload, idOf((doc as { subject: unknown }).subject))
  return doc as unknown
}
