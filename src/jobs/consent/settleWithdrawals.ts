import { settleAll } from '../../consent/settle'
import type { Job } from '../job'

/** Finishes what follows a withdrawal, and each other answer, where it was cut off: its record, and an end to what rested on it. */
export const settleWithdrawals: Job = async ({ payload, dryRun, progress, stopping }) => {
  if (dryRun) return {}
  const counts = await settleAll(payload, stopping)
  progress(Object.values(counts).reduce((sum, n) => sum + n, 0))
  return counts
}
