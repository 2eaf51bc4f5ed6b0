import { countDue, type DueQuery } from '../../db/expired'
import { inForceAt, termOf } from '../../policy/decide/boundTerm'
import { readEpochs } from '../../policy/decide/epochs'
import { sealedPolicies } from '../../policy/decide/policies'
import { deleteDueBatches } from '../records/dueBatches'
import type { Counts, Job } from '../job'

const DAY = 86_400_000
const BATCH = 500
const LOGS = [
  ['audit-log', 'at'],
  ['viewings', 'until'],
  ['job-runs', 'startedAt'],
] as const

/** Deletes entries of the audit log, viewings and job runs that are older than the policy in force lets the audit log grow. */
export const auditRetention: Job = async ({ payload, now, dryRun, progress, stopping }) => {
  const { policy } = await readEpochs(payload, '')
  const current = inForceAt(await sealedPolicies(payload, policy), now.getTime()).at(-1)
  const days = termOf(current, 'audit')?.retentionDays
  if (!days) return {}
  const counts: Counts = {}
  const until = new Date(now.getTime() - days * DAY).toISOString()
  for (const [slug, field] of LOGS) {
    const query: DueQuery = { slug, field, until, files: [], limit: BATCH }
    if (dryRun) {
      const due = await countDue(payload, query)
      if (due) counts[slug] = due
      continue
    }
    for await (const { gone } of deleteDueBatches({ payload, stopping }, query)) {
      if (gone) counts[slug] = (counts[slug] ?? 0) + gone
      progress(gone)
    }
  }
  return counts
}
