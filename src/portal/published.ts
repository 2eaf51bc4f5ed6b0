import { now } from '../clock'
import { inForceAt } from '../privacy/boundTerm'
import { readEpochs } from '../privacy/epochs'
import { sealedPolicies } from '../privacy/policies'
import type { PolicyVersion } from '../privacy/types'
import { aPayload } from './reader'

/** Every version that is or was in force, oldest first; open to everybody. */
export const publishedVersions = async (): Promise<readonly PolicyVersion[]> => {
  const payload = await aPayload()
  const { policy } = await readEpochs(payload, '')
  return inForceAt(await sealedPolicies(payload, policy), now().getTime())
}
