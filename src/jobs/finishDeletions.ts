import { finishOwnDeletions } from '../people/ownDeletion'
import type { Counts, Job } from './job'

/** Carries out what people deleted and did not take back; the server does so ten seconds later, this job after a crash. */
export const finishDeletions: Job = async ({ payload, files, dryRun, progress }) => {
  if (dryRun) return {}
  const gone = await finishOwnDeletions(payload, files)
  progress(gone)
  const counts: Counts = gone ? { screenshots: gone } : {}
  return counts
}
