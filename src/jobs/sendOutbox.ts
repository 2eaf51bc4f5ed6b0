import { sendDue } from '../outbox/send'
import type { Job } from './job'

/** Sends the letters that are due. Without a mail server they wait. */
export const sendOutbox: Job = async ({ payload, dryRun, progress, stopping }) =>
  dryRun ? {} : sendDue({ payload, progress, stopping })
