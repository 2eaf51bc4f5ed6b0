import { finishOwnDeletions } from '../people/ownDeletion'
import { finishRedactions } from '../people/redaction'
import type { Counts, Job } from './job'

/** Carries out what people deleted and did not take back, and what was approved to be blacked out; the server does so ten seconds later, this job after a crash. */
export const finishDeletions: Job = async ({ payload, files, dryRun, progress }) => {
  if (dryRun) return {}
  const counts: Counts = await finishOwnDeletions(payload, files)
  const redacted = await finishRedactions(payload, files)
  if (redacted) counts['parts blacked out'] = redacted
  progress(Object.values(counts).reduce((sum, n) => sum + n, 0))
  return counts
}
