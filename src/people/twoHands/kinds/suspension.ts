import { both } from '../../../base/labels'
import { auditOnce } from '../auditOnce'
import { personPage, type ActKind } from '../kind'
import { nameOf } from '../words'
import { lift } from '../../offices/lift'

/** Somebody who holds an office was shut out at once by another holder. */
export const suspension: ActKind = {
  alone: 'undone',
  aboutHolders: true,
  page: personPage,
  words: async (payload, { subject }) => {
    const name = await nameOf(payload, subject)
    return both(`${name}, who holds an office, is suspended`, `担任职责的${name}被停用`)
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
    return both(`The suspension of ${name} is lifted`, `恢复${name}的账号`)
  },
  run: async (payload, act) => {
    await lift(payload, act.subject ?? '')
    await auditOnce(payload, 'state-changed', act, 'active')
    return true
  },
}
