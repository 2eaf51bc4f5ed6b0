import { now } from '../../base/clock'
import { inForceAt } from '../../policy/decide/boundTerm'
import { readEpochs } from '../../policy/decide/epochs'
import { sealedPolicies } from '../../policy/decide/policies'
import type { PolicyVersion } from '../../base/policyTypes'
import { aPayload } from '../kit/reader'

export interface Published {
  /** Every sealed version, oldest first: announced ones too; open to everybody. */
  all: readonly PolicyVersion[]
  current: PolicyVersion
}

/** What is published. */
export const published = async (): Promise<Published> => {
  const payload = await aPayload()
  const { policy } = await readEpochs(payload, '')
  const all = await sealedPolicies(payload, policy)
  const current = inForceAt(all, now().getTime()).at(-1)
  if (!current) throw new Error('No policy version verifies: nothing is in force.')
  return { all, current }
}
