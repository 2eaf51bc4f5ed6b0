import type { CollectionSlug } from 'payload'

/** A day of an employment that is to be computed anew. */
export interface Mark {
  employment: string
  /** `YYYY-MM-DD`, local. */
  date: string
}

export const markKey = ({ employment, date }: Mark): string => `${employment}:${date}`

/** One row that is moved on from one of these states. */
export interface Move {
  collection: CollectionSlug
  id: string
  from: readonly string[]
  set: Record<string, unknown>
}
