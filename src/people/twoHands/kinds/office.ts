import type { Payload } from 'payload'
import { changeAccount } from '../../../db/accounts'
import { auditOnce } from '../auditOnce'
import { personPage, type ActKind } from '../kind'
import type { PendingAct } from '../pending'
import { nameOf, officeName } from '../words'
import { offices, type Office } from '../../../access/apart'
import * as W from '../words'

export interface OfficeWish {
  give?: Office
  take?: Office
  /** Every office that he held when it was begun. */
  before: string[]
}

const wishOf = (act: PendingAct): OfficeWish => act.what as OfficeWish

export const office: ActKind = {
  alone: 'lands',
  aboutHolders: true,
  page: personPage,
  words: async (payload, act) => {
    const { give, take } = wishOf(act)
    const name = await nameOf(payload, act.subject)
    const given = officeName(give)
    const taken = officeName(take)
    const en = [give && `is given the office ${given.en}`, take && `loses the office ${taken.en}`]
    const zh = [give && `获任${given.zh}`, take && `不再担任${taken.zh}`]
    return W.nameAndChanges({ name, en: en.filter(Boolean), zh: zh.filter(Boolean) })
  },
  run: async (payload: Payload, act) => {
    const wish = wishOf(act)
    const roles = offices(wish)
    const subject = act.subject ?? ''
    const made = await changeAccount(
      payload,
      subject,
      { roles },
      { roles: wish.before, state: ['active', 'suspended'] },
    )
    // Made already by whoever was cut off.
    if (!made && !(await changeAccount(payload, subject, { roles }, { roles }))) return false
    await auditOnce(payload, 'roles-changed', act, roles.join(' ') || 'none')
    return true
  },
}
