import { changeAccount } from '../../../db/accounts'
import { isDuplicate } from '../../../db/duplicate'
import { pastAccess } from '../../../db/rows'
import { auditOnce } from '../auditOnce'
import { personPage, type ActKind } from '../kind'
import type { PendingAct } from '../pending'
import * as W from '../words'

interface Called {
  name: string
  username: string
}

export interface CorrectionWish extends Partial<Called> {
  /** What he is called as it is begun. */
  before: Called
}

const wishOf = ({ what }: PendingAct): CorrectionWish => what as CorrectionWish

/** Somebody who holds an office is called otherwise: by his name others know who looked, and by his user name he signs in. */
export const correction: ActKind = {
  alone: 'lands',
  aboutHolders: true,
  page: personPage,
  words: (_payload, act) => {
    const { before, ...now } = wishOf(act)
    const after = { ...before, ...now }
    return Promise.resolve(
      W.holderRenamed({
        name: before.name,
        username: before.username,
        afterName: after.name,
        afterUsername: after.username,
      }),
    )
  },
  run: async (payload, act) => {
    const { before, ...set } = wishOf(act)
    const id = act.subject ?? ''
    const row = await pastAccess(payload, 'machine').byId('users', id)
    const after = { ...before, ...set }
    const isDone = row?.name === after.name && row.username === after.username
    if (!row || (!isDone && (row.name !== before.name || row.username !== before.username))) return false
    try {
      if (!isDone) await changeAccount(payload, id, { set })
    } catch (error) {
      if (isDuplicate(error)) return false
      throw error
    }
    await auditOnce(payload, 'person-corrected', act, Object.keys(set).join(' '))
    return true
  },
}
