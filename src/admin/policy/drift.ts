import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import { hasRole } from '../../base/roles'
import type { User } from '../../payload-types'
import { policyInForce } from '../../access/openViewing'
import { readChain } from '../../policy/decide/policies'
import { controllersOf } from '../../policy/life/statement'
import { isWithin } from '../../policy/decide/territory'
import { pastAccess } from '../../db/rows'

/** Where what the companies say of themselves and what the policy says of them have come apart; names of companies. */
export interface Drift {
  /** Who answers for them, or how to reach that one, is not what the newest version says. */
  controllers: string[]
  /** The version in force does not apply where they are: nothing is collected there. */
  outside: string[]
}

/** For those who draft and sign; null for others, and while the built-in version alone is there. */
export const driftOf = async (payload: Payload, user: Pick<User, 'roles'>): Promise<Drift | null> => {
  if (!hasRole(user, 'hr', 'privacy')) return null
  const newest = (await readChain(payload)).at(-1)
  if (!newest?.statement) return null
  const sealed = newest.statement.controllers
  const current = await controllersOf(payload)
  const inForce = await policyInForce({ payload })
  const docs = await pastAccess(payload, 'decided').all('companies', {}, { sort: 'createdAt' })
  return {
    controllers: current
      .filter((each) => !sealed.some((known) => isDeepStrictEqual(known, each)))
      .map(({ name }) => name),
    outside: docs
      .filter(({ country, zone }) => !isWithin(inForce, { country: country ?? '', zone }))
      .map(({ name }) => name),
  }
}
