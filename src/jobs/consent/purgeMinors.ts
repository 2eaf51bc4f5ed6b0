import { endUnverified, unverifiedMinors } from '../../consent/unverified'
import { counted, type Counts, type Job } from '../job'

/** Ends what is held of minors without law, guardian or protection: also what came by a door that did not ask. */
export const purgeMinors: Job = async ({ payload, dryRun, progress, stopping }) => {
  const minors = await unverifiedMinors(payload)
  if (dryRun) return counted('minors', minors.length)
  const counts: Counts = {}
  for (const subject of minors) {
    if (stopping.aborted) break
    for (const [slug, rows] of Object.entries(await endUnverified(payload, subject))) {
      counts[slug] = (counts[slug] ?? 0) + rows
      progress(rows)
    }
  }
  return counts
}
