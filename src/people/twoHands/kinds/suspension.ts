import { auditOnce } from '../auditOnce'
import { personPage, type ActKind } from '../kind'
import { nameOf } from '../words'
import { lift } from '../../offices/lift'
import * as W from '../words'

/** Somebody who holds an office was shut out at once by another holder. */
export const suspension: ActKind = {
  alone: 'undone',
  aboutHolders: true,
  page: personPage,
  words: async (payload, { subject }) => {
    const name = await nameOf(payload, subject)
    return W.holderSuspended(name)
  },
  undo: async (payload, act) => {
    await lift(payload, act.subject ?? '')
    await auditOnce(payload, 'state-changed', act, 'lapsed')
  },
}

/** Ends the suspension of somebody who holds an office. */
export const resumption: ActKind = {
  alone: 'lands',
  aboutHolders: true,
  page: personPage,
  words: async (payload, { subject }) => {
    const name = await nameOf(payload, subject)
    return W.suspensionLifted(name)
  },
  run: async (payload, act) => {
    await lift(payload, act.subject ?? '')
    await auditOnce(payload, 'state-changed', act, 'active')
    return true
  },
}
