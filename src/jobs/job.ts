import type { Payload } from 'payload'
import type { FileStore } from '../files/store'
import type { CountName } from '../i18n/counts'

/** Numbers per category or step, for the run's row. */
export type Counts = Record<string, number>

/** One number of what has a name in both languages; nothing where there was none. */
export const counted = (name: CountName, n: number): Counts => (n ? { [name]: n } : {})

export interface JobContext {
  payload: Payload
  files: FileStore
  now: Date
  /** Count only; change nothing. */
  dryRun: boolean
  /** Called as work is done, for a progress bar. */
  progress(done: number, total?: number): void
  /** Set when the server stops: end after the batch under way. */
  stopping: AbortSignal
}

/** Safe to repeat and to kill. */
export type Job = (context: JobContext) => Promise<Counts>

/** Gives the event loop a turn: SQLite answers without one, and requests would wait for the whole job. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
