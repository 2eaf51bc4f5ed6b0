import { sealSigned as sealAll } from '../privacy/signing'
import type { Counts, Job } from './job'

/** Seals versions that one person signed a day ago where nobody else could sign. */
export const sealSigned: Job = async ({ payload, dryRun }) => {
  if (dryRun) return {}
  const versions = await sealAll(payload)
  const counts: Counts = versions ? { versions } : {}
  return counts
}
