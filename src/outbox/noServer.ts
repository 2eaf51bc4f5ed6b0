import type { Payload, Where } from 'payload'
import { now } from '../clock'
import { NO_SERVER } from './ownReasons'

/** Those without an address wait for somebody to hand them over, and for no server. */
const UNTRIED: Where = { and: [{ state: { in: ['queued', 'deferred'] } }, { address: { exists: true } }] }

/**
 * No mail server is set: letters wait for one, and for nothing that an earlier one said. None of them has a next try, so that no row promises
 * one. Those that wait for somebody's quiet hours alone keep their time until it has come.
 */
export const parkLetters = async (payload: Payload): Promise<void> => {
  const isOver = { nextTryAt: { less_than_equal: now().toISOString() } }
  await payload.db.updateMany({
    collection: 'outbox',
    where: {
      and: [UNTRIED, { nextTryAt: { exists: true } }, { or: [isOver, { reason: { exists: true } }] }],
    },
    data: { state: 'queued', reason: NO_SERVER, nextTryAt: null },
    req: {},
    returning: false,
  })
}

/** A mail server is set: what waited for one leaves now. */
export const unparkLetters = async (payload: Payload): Promise<void> => {
  await payload.db.updateMany({
    collection: 'outbox',
    where: { and: [UNTRIED, { reason: { equals: NO_SERVER } }] },
    data: { nextTryAt: now().toISOString(), reason: null },
    req: {},
    returning: false,
  })
}
