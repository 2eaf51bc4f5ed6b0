import type { NewRow } from './insertRows'
import type { Mark } from './markRows'

/** Where a chain has come to. */
export interface Link {
  seq: number
  hash: string
}

/** Before the first. */
export const NO_LINK: Link = { seq: 0, hash: '' }

/** Punches of one employment, in the order in which they were received, each with a unique `key`. */
export interface PunchBatch {
  employment: string
  rows: readonly NewRow[]
  /** A punch with its place in the chain, after this one. */
  chained(row: NewRow, after: Link): NewRow & { seq: number; hash: string }
  /** The days that each of them moves. */
  marks: readonly Mark[]
  /** Until when the last of them is kept: the end of the chain at least as long. */
  expiresAt: Date
}
