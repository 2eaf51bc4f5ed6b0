import type { CollectionAfterChangeHook } from 'payload'
import { settleAccountEnd } from '../../people/account/accountEnds'
import { idOf } from '../../base/ids'

/** After an employment changed: the account's end follows. */
export const settleAccount: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const rows = [doc, previousDoc] as ({ user?: unknown } | undefined)[]
  for (const user of new Set(
    rows
      .map((row) => row?.user)
      .filter(Boolean)
      .map(idOf),
  ))
    await settleAccountEnd(req.payload, user)
  return doc as unknown
}
