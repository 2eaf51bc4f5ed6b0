import { postToGateway } from '../../breaches/gateway'
import { remindOfBreaches as remind } from '../../breaches/remind'
import { tellOfBreaches as tellBreaches } from '../../breaches/tell'
import { tellOfAnnouncements as tellAnnouncements } from '../../notices/announce'
import { writeDigests as write } from '../../notices/digest'
import { tellOfManyLooks as tellLooks } from '../../notices/manyLooks'
import { readMailbox as read } from '../../letters/returned/mailbox'
import { counted, type Job } from '../job'

/** Tells everybody of announcements that have begun. */
export const tellOfAnnouncements: Job = async ({ payload, dryRun, stopping, progress }) =>
  dryRun ? {} : counted('people', await tellAnnouncements(payload, stopping, progress))

/** Tells the people whom a breach concerns, once its notice is signed. */
export const tellOfBreaches: Job = async ({ payload, dryRun, stopping, progress }) =>
  dryRun
    ? {}
    : {
        ...counted('people', await tellBreaches(payload, stopping, progress)),
        ...counted('messages', await postToGateway(payload)),
      }

/** Reminds of deadlines of breaches. */
export const remindOfBreaches: Job = async ({ payload, dryRun }) =>
  dryRun ? {} : counted('reminders', await remind(payload))

/** Tells of many looks at one person within an hour. */
export const tellOfManyLooks: Job = async ({ payload, dryRun }) =>
  dryRun ? {} : counted('people', await tellLooks(payload))

/** Writes the daily letters of those who asked for one. */
export const writeDigests: Job = async ({ payload, dryRun }) =>
  dryRun ? {} : counted('letters', await write(payload))

/** Reads which letters came back. */
export const readBounces: Job = async ({ payload, dryRun }) =>
  dryRun ? {} : counted('letters', await read(payload))
