import { stopEndedDevices } from '../../people/staff/endedDevices'
import { settleActs as settleAll } from '../../people/twoHands/settle'
import { counted, type Job } from '../job'

/**
 * Does the acts of two that have waited their day, undoes what nobody signed, and goes on with what was cut off; stops the computers of
 * employments whose last day is over.
 */
export const settleActs: Job = async ({ payload, dryRun }) => {
  if (dryRun) return {}
  const acts = await settleAll(payload)
  const devices = await stopEndedDevices(payload)
  return { ...counted('acts', acts), ...(devices ? { devices } : {}) }
}
