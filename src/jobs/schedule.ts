import cron from 'node-cron'
import type { Payload } from 'payload'
import type { FileStore } from '../files/store'
import { setKick } from '../letters/kick'
import { inTurn } from '../db/inTurn'
import { JOBS } from './index'
import type { Job } from './job'
import { runJob } from './run'
import { sendOutbox } from './letters/sendOutbox'

export interface Schedule {
  /** No new run begins; what runs ends after the batch under way. */
  stop(): Promise<void>
}

/** Runs every job at its time, each under its lease. */
export const startSchedule = (payload: Payload, files: FileStore): Schedule => {
  const stopping = new AbortController()
  const running = new Set<Promise<unknown>>()
  const start = (name: string, job: Job): Promise<unknown> => {
    const run = runJob(name, job, { payload, files, stopping: stopping.signal })
      .catch((error: unknown) => payload.logger.error({ job: name, err: error }, 'job failed'))
      .finally(() => running.delete(run))
    running.add(run)
    return run
  }
  // Letters that are put in while others are sent go out by one run after them.
  let waits = false
  setKick(() => {
    if (waits || stopping.signal.aborted) return
    waits = true
    void inTurn('kick:outbox', () => {
      waits = false
      return stopping.signal.aborted ? Promise.resolve() : start('sendOutbox', sendOutbox)
    })
  })
  const tasks = Object.entries(JOBS).map(([name, { job, cron: expression }]) =>
    cron.schedule(expression, () => start(name, job), { noOverlap: true, timezone: 'UTC', name }),
  )
  return {
    stop: async () => {
      stopping.abort()
      setKick(undefined)
      for (const task of tasks) await task.destroy()
      await Promise.all(running)
    },
  }
}
