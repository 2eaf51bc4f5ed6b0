import { activatePolicies } from './activatePolicies'
import { auditRetention } from './auditRetention'
import { finishDeletions } from './finishDeletions'
import { finishImports } from './finishImports'
import type { Job } from './job'
import { measureDisk } from './measureDisk'
import { purgeExpired } from './purgeExpired'
import { sealSigned } from './sealSigned'
import { sendOutbox } from './sendOutbox'
import { settleActs } from './settleActs'
import { settleWithdrawals } from './settleWithdrawals'
import { sweepFiles } from './sweepFiles'
import { purgeMinors } from './purgeMinors'
import {
  readBounces,
  remindOfBreaches,
  tellOfAnnouncements,
  tellOfBreaches,
  tellOfManyLooks,
  writeDigests,
} from './telling'
import { tellOfPolicies } from './tellOfPolicies'

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
  tellOfManyLooks: { job: tellOfManyLooks, cron: '* * * * *' },
  writeDigests: { job: writeDigests, cron: '5 * * * *' },
  readBounces: { job: readBounces, cron: '* * * * *' },
  purgeMinors: { job: purgeMinors, cron: '17 * * * *' },
  sendOutbox: { job: sendOutbox, cron: '* * * * *' },
  purgeExpired: { job: purgeExpired, cron: '7 * * * *' },
  sweepFiles: { job: sweepFiles, cron: '23 2 * * *' },
  measureDisk: { job: measureDisk, cron: '11 */6 * * *' },
  auditRetention: { job: auditRetention, cron: '41 2 * * *' },
}
