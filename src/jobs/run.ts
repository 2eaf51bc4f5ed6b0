import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { now } from '../base/clock'
import { forgetDeleted } from '../db/forgetDeleted'
import { dropLease, takeLease } from '../db/leases'
import { pastAccess } from '../db/rows'
import type { FileStore } from '../files/store'
import type { Counts, Job } from './job'

/** Three renewals: so long a job waits after its process was killed. */
const LEASE = 3 * 60_000
const RENEW = 60_000

export interface RunOptions {
  payload: Payload
  files: FileStore
  dryRun?: boolean
  progress?: (done: number, total?: number) => void
  stopping?: AbortSignal
}

export type Outcome = { ran: true; counts: Counts } | { ran: false }

/** What went wrong, without values: messages of databases quote rows. */
const reasonOf = (error: unknown): string =>
  `${(error as Error).name}: ${String((error as { code?: string | number }).code ?? 'no code')}`

const failedLast = async (payload: Payload, job: string): Promise<boolean> => {
  const docs = await pastAccess(payload, 'machine').all(
    'job-runs',
    { job: { equals: job } },
    { sort: ['-startedAt', '-createdAt'], limit: 1 },
  )
  return docs[0]?.outcome === 'failed'
}

/**
 * Runs a job under its lease, so that a second process does not, and leaves a row of it. A dry run takes no lease and leaves none.
 * @throws whatever the job threw, after the run is marked failed.
 */
export const runJob = async (name: string, job: Job, options: RunOptions): Promise<Outcome> => {
  const {
    payload,
    files,
    dryRun = false,
    progress = () => {},
    stopping = new AbortController().signal,
  } = options
  const context = { payload, files, now: now(), dryRun, progress, stopping }
  if (dryRun) return { ran: true, counts: await job(context) }
  const holder = randomUUID()
  const key = `job:${name}`
  if ((await takeLease(payload, key, holder, LEASE)) === null) return { ran: false }
  const renewal = setInterval(() => void takeLease(payload, key, holder, LEASE).catch(() => undefined), RENEW)
  const note = (outcome: 'done' | 'failed', counts: Counts, error?: string) =>
    pastAccess(payload, 'machine').add('job-runs', {
      job: name,
      startedAt: context.now.toISOString(),
      finishedAt: now().toISOString(),
      outcome,
      counts,
      error,
    })
  try {
    const counts = await job(context)
    if (Object.keys(counts).length) forgetDeleted(payload)
    // A run that found nothing to do leaves no row: the list shows what happened. After a failure it does, so that the failure is past.
    if (Object.keys(counts).length || (await failedLast(payload, name))) await note('done', counts)
    return { ran: true, counts }
  } catch (error) {
    await note('failed', {}, reasonOf(error))
    throw error
  } finally {
    clearInterval(renewal)
    await dropLease(payload, key, holder)
  }
}
