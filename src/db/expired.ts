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

/** Brings forward when rows of a category expire, never later. @returns how many rows changed. */
export const shortenExpiry = (
  payload: Payload,
  change: { slug: string; subject?: string; retentionDays?: number; to?: string; limit?: number },
): Promise<number> => on(payload).shortenExpiry(payload, change)
