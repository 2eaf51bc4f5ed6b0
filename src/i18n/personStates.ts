import { isStateOf, stateWords, type StateOf } from './states'

/** Where a person stands, in one word. */
export const PERSON_STATES = stateWords('person')

export type PersonState = StateOf<'person'>

/** An account says `active` as long as nobody has suspended or closed it: whoever has no employment any more has left all the same. */
export const personState = (
  { state, accessEndsAt }: { state?: unknown; accessEndsAt?: unknown },
  at: number,
): PersonState | null => {
  if (!isStateOf('person', state)) return null
  const ended = typeof accessEndsAt === 'string' && Date.parse(accessEndsAt) <= at
  return ended && state !== 'closed' ? 'left' : state
}

/** A computer that was not stopped is still heard by nobody while its person's account is not open. */
export const enrolmentState = (
  revokedAt: string | null | undefined,
  person: PersonState | null,
): StateOf<'enrolment'> => {
  if (revokedAt) return 'revoked'
  if (person === 'suspended') return 'suspended'
  return person === 'left' || person === 'closed' ? 'ended' : 'used'
}
