import { now } from '../base/clock'
import { lastAccepted } from './agreement'
import { inForceAt } from '../policy/decide/boundTerm'
import type { PolicyVersion, Snapshot } from '../base/policyTypes'

/** The version in force for a reader. */
export const currentPolicy = ({ policies }: Snapshot): PolicyVersion => {
  const found = inForceAt(policies, now().getTime()).at(-1)
  if (!found) throw new Error('No policy version verifies: nothing is in force.')
  return found
}

/** Of somebody's answers, newest first, the agreement that he stands on. */
export const agreementStoodOn = <A extends { version: number; refused?: boolean | null }>(
  snapshot: Snapshot,
  answers: readonly A[],
): A | undefined => {
  const version = lastAccepted(snapshot, now().getTime())
  return answers.find((answer) => !answer.refused && answer.version === version)
}
