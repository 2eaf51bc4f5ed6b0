import type { DayTotals, Minute } from '../base/minutes'

/** The stamp of a row of monitoring data; times in milliseconds, UTC. */
export interface Stamp {
  subject: string
  company: string
  team: string | null
  device: string | null
  capturedAt: number
  localDate: string
  zone: string
  receivedAt: number
  policyVersion: number
  expiresAt: number
}

/** A ten-minute block of one device. */
export interface BlockRow extends Stamp {
  key: string
  minutes: Minute[]
  /** 0: not stored yet. Each write adds one, and fails where somebody else's came between. */
  rev: number
  hiddenAt: number | null
}

/** A block as a batch leaves it. */
export interface ChangedBlock extends BlockRow {
  /** The minutes of it that the batch put there. */
  added: readonly number[]
}

/** A person's totals of a day in one company. */
export interface DayRow extends Stamp, DayTotals {
  key: string
}
