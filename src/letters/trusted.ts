import type { Payload, Where } from 'payload'
import { now } from '../base/clock'
import { pastAccess } from '../db/rows'
import { NEW_SERVER } from './ownReasons'

const DAY = 86_400_000

/** Why a server is not trusted. */
export interface Hold {
  /** Looked at again then. */
  until: Date
  /** Whether a holder of an office stopped it: then it is not trusted for as long as it stays as it is. */
  isStopped: boolean
}

/**
 * Whether the server that letters, or texts, go through is too new to be trusted with a link for an account in use, or with word of a breach;
 * null where it is trusted.
 */
export const holdOn = async (payload: Payload, connection: 'mail' | 'gateway'): Promise<Hold | null> => {
  const docs = await pastAccess(payload, 'machine').all(
    'pending-acts',
    { kind: { equals: connection } },
    { sort: '-at', limit: 1 },
  )
  const [last] = docs
  if (!last || last.state === 'done') return null
  const isStopped = last.state === 'stopped'
  const until = last.waitsUntil ? new Date(last.waitsUntil) : null
  return until && until > now()
    ? { until, isStopped }
    : { until: new Date(now().getTime() + (isStopped ? DAY : 60_000)), isStopped }
}

/** Until when it is not trusted; null where it is. */
export const heldUntil = async (payload: Payload, connection: 'mail' | 'gateway'): Promise<Date | null> =>
  (await holdOn(payload, connection))?.until ?? null

/** Letters that were put off for this leave now. */
export const releaseLetters = async (payload: Payload, putOff: Where = WAITS_FOR_TRUST): Promise<void> => {
  await pastAccess(payload, 'machine').changeAll(
    'outbox',
    { and: [{ state: { equals: 'deferred' } }, putOff] },
    { nextTryAt: now().toISOString() },
  )
}

const WAITS_FOR_TRUST: Where = { reason: { equals: NEW_SERVER } }
