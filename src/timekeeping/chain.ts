import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { NewRow } from '../db/insertRows'
import type { Link } from '../db/punchRows'

/** What of a punch its hash covers: all that was received of it. */
const HASHED = [
  'subject',
  'employment',
  'capturedAt',
  'receivedAt',
  'localDate',
  'zone',
  'offset',
  'kind',
  'source',
  'device',
  'clientId',
  'reason',
  'flags',
] as const

type Hashed = Partial<Record<(typeof HASHED)[number], unknown>>

const plain = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : (value ?? null))

/** The hash of a punch at its place: of the one before it, and of what was received. */
export const punchHash = (row: Hashed, { seq, hash }: Link): string =>
  createHash('sha256')
    .update(canonicalize([seq, hash, ...HASHED.map((name) => plain(row[name]))]) ?? '')
    .digest('hex')

/** A punch with its place in the chain of its employment. */
export const chained = (row: NewRow, after: Link): NewRow & { seq: number; hash: string } => {
  const seq = after.seq + 1
  return { ...row, seq, prevHash: after.hash, hash: punchHash(row as Hashed, { seq, hash: after.hash }) }
}

interface ChainedRow extends Hashed {
  seq: number
  prevHash?: string | null
  hash: string
}

/** Whether punches of one employment are whole, from the first on. @returns the number of the first that is not; null where all are. */
export const verifyChain = (rows: readonly ChainedRow[]): number | null => {
  let before = { seq: 0, hash: '' }
  for (const row of rows) {
    const { seq, prevHash, hash } = row
    const follows = seq === before.seq + 1 && (prevHash ?? '') === before.hash
    if (!follows || hash !== punchHash(row, { seq, hash: before.hash })) return seq
    before = { seq, hash }
  }
  return null
}
