import { activatePolicies } from './policy/activatePolicies'
import { beginAttendance, computeAttendance } from './attendance/computeAttendance'
import { auditRetention } from './record/auditRetention'
import { finishDeletions } from './records/finishDeletions'
import { finishImports } from './people/finishImports'
import type { Job } from './job'
import { measureDisk } from './system/measureDisk'
import { purgeExpired } from './records/purgeExpired'
import { remindOfRequests } from './requests/remindOfRequests'
import { sealSigned } from './policy/sealSigned'
import { sendOutbox } from './letters/sendOutbox'
import { settleActs } from './people/settleActs'
import { settleWithdrawals } from './consent/settleWithdrawals'
import { sweepFiles } from './records/sweepFiles'
import { purgeMinors } from './consent/purgeMinors'
import {
  readBounces,
  remindOfBreaches,
  tellOfAnnouncements,
  tellOfBreaches,
  tellOfManyLooks,
  writeDigests,
} from './notices/telling'
import { tellOfPolicies } from './policy/tellOfPolicies'

export interface Scheduled {
  job: Job
  /** When it runs, as cron says it, UTC. */
  cron: string
}

/** Every job and when it runs. From the command line: `npm run job -- purgeExpired --dry-run`. */
export const JOBS: Readonly<Record<string, Scheduled>> = {
  activatePolicies: { job: activatePolicies, cron: '* * * * *' },
  sealSigned: { job: sealSigned, cron: '* * * * *' },
  settleActs: { job: settleActs, cron: '* * * * *' },
  tellOfPolicies: { job: tellOfPolicies, cron: '* * * * *' },
  settleWithdrawals: { job: settleWithdrawals, cron: '* * * * *' },
  finishDeletions: { job: finishDeletions, cron: '* * * * *' },
  finishImports: { job: finishImports, cron: '* * * * *' },
  tellOfAnnouncements: { job: tellOfAnnouncements, cron: '* * * * *' },
  tellOfBreaches: { job: tellOfBreaches, cron: '* * * * *' },
  remindOfBreaches: { job: remindOfBreaches, cron: '* * * * *' },
  remindOfRequests: { job: remindOfRequests, cron: '* * * * *' },
  tellOfManyLooks: { job: tellOfManyLooks, cron: '* * * * *' },
  writeDigests: { job: writeDigests, cron: '5 * * * *' },
  readBounces: { job: readBounces, cron: '* * * * *' },
  purgeMinors: { job: purgeMinors, cron: '17 * * * *' },
  computeAttendance: { job: computeAttendance, cron: '* * * * *' },
  beginAttendance: { job: beginAttendance, cron: '29 * * * *' },
  sendOutbox: { job: sendOutbox, cron: '* * * * *' },
  purgeExpired: { job: purgeExpired, cron: '7 * * * *' },
  sweepFiles: { job: sweepFiles, cron: '23 2 * * *' },
  measureDisk: { job: measureDisk, cron: '11 */6 * * *' },
  auditRetention: { job: auditRetention, cron: '41 2 * * *' },
}
