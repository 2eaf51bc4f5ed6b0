import { finishOwnDeletions } from '../../records/ownDeletion'
import { finishRedactions } from '../../requests/redaction'
import { counted, type Counts, type Job } from '../job'

/** Carries out what people deleted and did not take back, and what was approved to be blacked out; the server does so ten seconds later, this job after a crash. */
export const finishDeletions: Job = async ({ payload, files, dryRun, progress }) => {
  if (dryRun) return {}
  const counts: Counts = {
    ...(await finishOwnDeletions(payload, files)),
    ...counted('parts blacked out', await finishRedactions(payload, files)),
  }
  progress(Object.values(counts).reduce((sum, n) => sum + n, 0))
  return counts
}
