import type { Payload } from 'payload'
import { now } from '../base/clock'
import { idOf } from '../base/ids'
import type { Term, ViewerRole } from '../base/policyTypes'
import { pastAccess } from '../db/rows'
import { decide } from '../policy/decide/decide'
import { snapshotsOf } from '../policy/decide/snapshot'

/** Of whom it is to be asked one by one: who may be a child without a guardian; where a term rests on consent, everybody. */
const askedOf = async (payload: Payload, { consent }: Term): Promise<string[]> => {
  const rows = pastAccess(payload, 'decided')
  if (consent !== 'none') return (await rows.all('users', {}, { select: ['id'] })).map(({ id }) => id)
  const minors = await rows.all(
    'guardianships',
    { state: { not_equals: 'confirmed' } },
    { select: ['subject'] },
  )
  return minors.map(({ subject }) => idOf(subject))
}

/**
 * Whose rows of a category stay closed to a role, though they open without a purpose: a child's whose guardian has not consented, and those of
 * whoever withdrew what they rest on. The same decision as before a viewing.
 */
export const closedTo = async (
  payload: Payload,
  category: string,
  viewer: ViewerRole,
  term: Term,
): Promise<string[]> => {
  const [purpose] = term.purposes
  const asked = await askedOf(payload, term)
  const snapshots = await snapshotsOf(payload, asked)
  const question = {
    act: 'view',
    category,
    viewer,
    now: now().getTime(),
    ...(purpose ? { purpose } : {}),
  } as const
  return asked.filter((subject) => {
    const snapshot = snapshots.get(subject)
    const answer = snapshot && decide(snapshot, question)
    return !answer?.allowed && answer?.code !== 'purpose-undeclared'
  })
}
