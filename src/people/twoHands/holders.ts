import type { Payload } from 'payload'
import { mayUseAccount, type AccountState } from '../../roll/accountState'
import { SIGNERS } from '../../policy/life/signers'
import { pastAccess } from '../../db/rows'
import { waitingActs, type PendingAct } from './pending'

export interface Holder extends AccountState {
  id: string
  name: string
  roles: string[]
}

/** Everybody who holds an office and has an account, whether he may use it now or not. */
export const holders = async (payload: Payload): Promise<Holder[]> => {
  const docs = await pastAccess(payload, 'whole').all('users', {
    and: [{ roles: { in: [...SIGNERS] } }, { state: { in: ['active', 'suspended'] } }],
  })
  return docs.map((each) => ({ ...each, roles: each.roles ?? [] }))
}

/** Suspensions of holders that nobody has signed second. */
export const openSuspensions = (payload: Payload): Promise<PendingAct[]> =>
  waitingActs(payload, { kind: { equals: 'suspension' } })

/** Whether this holder may act: his account is open, and not only as far as somebody who suspended him alone lets it be. */
export const mayAct = (holder: Holder): boolean => holder.state === 'active' && mayUseAccount(holder)

/**
 * Who could sign an act second, today or once a suspension that nobody signed has lapsed: shutting the only other one out makes nobody
 * alone.
 */
export const possibleSeconds = async (
  payload: Payload,
  { begunBy, subject }: Pick<PendingAct, 'begunBy' | 'subject'>,
): Promise<string[]> => {
  const [all, suspensions] = await Promise.all([holders(payload), openSuspensions(payload)])
  const returning = new Set(suspensions.map((each) => each.subject))
  return all
    .filter((holder) => mayAct(holder) || (holder.state === 'suspended' && returning.has(holder.id)))
    .map(({ id }) => id)
    .filter((id) => id !== begunBy && id !== subject)
}
