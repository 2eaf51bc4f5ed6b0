import type { Payload } from 'payload'
import { hasRole } from '../../base/roles'
import { now } from '../../base/clock'
import type { User } from '../../payload-types'
import { idOf } from '../../base/ids'
import { inForceAt } from '../../policy/decide/boundTerm'
import { readEpochs } from '../../policy/decide/epochs'
import { sealedPolicies } from '../../policy/decide/policies'
import { pastAccess } from '../../db/rows'

/** How many people wait for something, with the first few names. */
export interface Waiting {
  count: number
  names: string[]
}

const FEW = 5
const waiting = (people: { name: string }[]): Waiting => ({
  count: people.length,
  names: people.slice(0, FEW).map(({ name }) => name),
})

const peopleIn = async (payload: Payload, state: 'active' | 'invited') => {
  const docs = await pastAccess(payload, 'decided').all(
    'users',
    { state: { equals: state } },
    { sort: 'name', select: ['name', 'accessEndsAt'] },
  )
  const at = now().toISOString()
  return docs.filter(({ accessEndsAt }) => !accessEndsAt || accessEndsAt > at)
}

/** Active people who have not agreed to the version in force, where it asks them to; for those alone who may see who agreed. */
export const notAgreed = async (payload: Payload, user: Pick<User, 'roles'>): Promise<Waiting | null> => {
  if (!hasRole(user, 'hr', 'privacy')) return null
  const { policy } = await readEpochs(payload, '')
  const inForce = inForceAt(await sealedPolicies(payload, policy), now().getTime())
  if (!inForce.at(-1)?.terms.some(({ consent }) => consent !== 'none')) return null
  // Minor changes ask nobody; whoever refused has answered.
  const asked = inForce.filter(({ weight }) => weight !== 'minor').at(-1)?.version ?? 0
  const [people, docs] = await Promise.all([
    peopleIn(payload, 'active'),
    pastAccess(payload, 'decided').all(
      'acceptances',
      { version: { greater_than_equal: asked } },
      { select: ['subject'] },
    ),
  ])
  const agreed = new Set(docs.map(({ subject }) => idOf(subject)))
  return waiting(people.filter(({ id }) => !agreed.has(String(id))))
}

/** Invited people who have not come. */
export const notCome = async (payload: Payload): Promise<Waiting> =>
  waiting(await peopleIn(payload, 'invited'))
