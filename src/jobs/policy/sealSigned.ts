import { announceAlone } from '../../notices/signedAlone'
import { sealSigned as sealAll } from '../../policy/life/signAlone'
import { counted, type Job } from '../job'

/** Announces what one person signed where nobody else can, and seals it a day after everybody was told. */
export const sealSigned: Job = async ({ payload, dryRun }) => {
  if (dryRun) return {}
  await announceAlone(payload)
  return counted('versions', await sealAll(payload))
}
