import { freshLink } from '../../people/letters/freshLink'
import { sendDue } from '../../letters/send'
import type { Job } from '../job'

/** Sends the letters that are due. Without a mail server they wait. */
export const sendOutbox: Job = async ({ payload, dryRun, progress, stopping }) =>
  dryRun ? {} : sendDue({ payload, renewLink: freshLink, progress, stopping })
