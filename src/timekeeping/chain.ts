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

/** What an expired punch left. */
interface Gap {
  seq: number
  prevHash?: string | null
  hash: string
}

/**
 * Whether punches of one employment are whole, from the first on.
 * @param gaps what those left that have expired: each stands in the place of one
 * @returns the number of the first that is not; null where all are.
 */
export const verifyChain = (rows: readonly ChainedRow[], gaps: readonly Gap[] = []): number | null => {
  const links = [
    ...rows.map((row) => ({ ...row, of: row })),
    ...gaps.filter(({ seq }) => !rows.some((row) => row.seq === seq)).map((gap) => ({ ...gap, of: null })),
  ].sort((a, b) => a.seq - b.seq)
  let before = { seq: 0, hash: '' }
  for (const { seq, prevHash, hash, of } of links) {
    const follows = seq === before.seq + 1 && (prevHash ?? '') === before.hash
    if (!follows || (of && hash !== punchHash(of, { seq, hash: before.hash }))) return seq
    before = { seq, hash }
  }
  return null
}
