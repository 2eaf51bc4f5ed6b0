import cron from 'node-cron'
import type { Payload } from 'payload'
import type { FileStore } from '../files/store'
import { JOBS } from './index'
import { runJob } from './run'

export interface Schedule {
  /** No new run begins; what runs ends after the batch under way. */
  stop(): Promise<void>
}

/** Runs every job at its time, each under its lease. */
export const startSchedule = (payload: Payload, files: FileStore): Schedule => {
  const stopping = new AbortController()
  const running = new Set<Promise<unknown>>()
  const tasks = Object.entries(JOBS).map(([name, { job, cron: expression }]) =>
    cron.schedule(
      expression,
      () => {
        const run = runJob(name, job, { payload, files, stopping: stopping.signal })
          .catch((error: unknown) =>
            payload.logger.error({ job: name, error: (error as Error).name }, 'job failed'),
          )
          .finally(() => running.delete(run))
        running.add(run)
        return run
      },
      { noOverlap: true, timezone: 'UTC', name },
    ),
  )
  return {
    stop: async () => {
      stopping.abort()
      for (const task of tasks) await task.destroy()
      await Promise.all(running)
    },
  }
}
