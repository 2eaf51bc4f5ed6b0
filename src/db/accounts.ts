import type { Payload } from 'payload'
import { isMongo } from './kind'
import * as mongo from './mongo/accounts'
import * as sqlite from './sqlite/accounts'

/** Fields of a person that acts change, each by its name. Moments as ISO, UTC. */
export interface AccountFields {
  name: string
  username: string
  email: string | null
  emailSince: string | null
  emailConfirmed: boolean
  phone: string | null
  phoneSince: string | null
  phoneConfirmed: boolean
  state: 'invited' | 'active' | 'suspended' | 'closed'
  stateSince: string
  accessEndsAt: string | null
  shutUntil: string | null
  hash: string | null
  salt: string | null
  zone: string | null
  language: string
  digest: boolean
  quietFrom: string | null
  quietTo: string | null
}

/** What must still be so for a change to be made; where it is not, nothing is. */
export interface Expected {
  state?: readonly AccountFields['state'][]
  hash?: string | null
  email?: string | null
  phone?: string | null
  /** His own number, which whatever ends sessions raises. */
  epoch?: number
  /** Every office that he holds, in any order. */
  roles?: readonly string[]
}

export interface AccountChange {
  set?: Partial<AccountFields>
  /** Every office that he is to hold. */
  roles?: readonly string[]
  /** Ends every session that there is, and every sign-in that is under way. */
  endsSessions?: boolean
}

/**
 * Changes the named fields of one person in one write, where what is expected still holds. No act writes a person's whole row: of two acts
 * at once neither undoes the other.
 * @returns whether it was made.
 * @throws the database's own error for a value that somebody else has: `isDuplicate` knows it.
 */
export const changeAccount = (
  payload: Payload,
  id: string,
  change: AccountChange,
  expected: Expected = {},
): Promise<boolean> => (isMongo(payload) ? mongo : sqlite).changeAccount(payload, id, change, expected)
