import { finishImports as finish } from '../../people/imports/work'
import type { Counts, Job } from '../job'

/** Goes on with imports that were cut off. */
export const finishImports: Job = async ({ payload, dryRun, stopping }) => {
  if (dryRun) return {}
  const imports = await finish(payload, stopping)
  const counts: Counts = imports ? { imports } : {}
  return counts
}
