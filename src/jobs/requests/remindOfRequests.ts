import { remindOfRequests as remind } from '../../requests/remind'
import { counted, type Job } from '../job'

/** Reminds whoever answers of requests that wait and have a clock. */
export const remindOfRequests: Job = async ({ payload, dryRun }) =>
  dryRun ? {} : counted('reminders', await remind(payload))
