import { setImmediate } from 'node:timers/promises'
import type { Payload } from 'payload'
import { isMongo } from './kind'
import * as mongo from './mongo/expired'
import * as sqlite from './sqlite/expired'

/** A row that is due, with the names of its files, if it has any. */
export interface DueRow {
  id: string
  files: string[]
}

export interface DueQuery {
  /** Collection. */
  slug: string
  /** The date field that says when a row is due. */
  field: string
  /** Rows due at or before this moment, ISO. */
  until: string
  /** Fields that name files. */
  files: readonly string[]
  limit: number
}

const on = (payload: Payload) => (isMongo(payload) ? mongo : sqlite)

/** The next rows that are due, the oldest first. */
export const dueRows = (payload: Payload, query: DueQuery): Promise<DueRow[]> =>
  on(payload).dueRows(payload, query)

/** Deletes those of the rows that are still due, in one statement. @returns the ids that went. */
export const deleteDue = (payload: Payload, query: DueQuery, ids: readonly string[]): Promise<Set<string>> =>
  on(payload).deleteDue(payload, query, ids)

/** How many rows are due. */
export const countDue = (payload: Payload, query: DueQuery): Promise<number> =>
  on(payload).countDue(payload, query)

/** Whose rows of a category shall expire earlier, and when: so many days after they were captured, or at a moment. */
export interface Shortening {
  slug: string
  /** Of one data subject only. */
  subject?: string
  by: { retentionDays: number } | { to: string }
  /** Only rows that came before this moment, ISO. */
  receivedBefore?: string
}

/** One stretch of the walk below: how many of its rows changed, and where it ended; null at the end. */
export interface Stretch {
  changed: number
  last: string | null
}

/** Rows of a stretch: each is one short stop of everything else on SQLite. */
const STRETCH = 2000

/**
 * Brings forward when rows expire, never later. Walks along the ids, a stretch at a time, so that no row is read twice; who ends half-way
 * may begin again. @returns how many rows of each stretch changed.
 */
export async function* shortenExpiry(payload: Payload, change: Shortening): AsyncGenerator<number> {
  for (let after: string | null = ''; after !== null;) {
    const stretch: Stretch = await on(payload).shortenStretch(payload, change, after, STRETCH)
    after = stretch.last
    yield stretch.changed
    // SQLite answers within a turn of the loop: requests would wait for the whole walk.
    await setImmediate()
  }
}
