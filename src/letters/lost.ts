import type { Where } from 'payload'
import { EXPIRED_LINK } from './ownReasons'

/** Letters that somebody has to see to. */
export const LOST_STATES = ['failed', 'bounced', 'doubtful'] as const
export type LostState = (typeof LOST_STATES)[number]

/** Letters in such a state; one that nobody needs any more, which earlier versions stored as failed, is none. */
export const lostIn = (...states: LostState[]): Where => ({
  and: [
    { state: { in: states } },
    { or: [{ reason: { exists: false } }, { reason: { not_equals: EXPIRED_LINK } }] },
  ],
})

export const LOST = lostIn(...LOST_STATES)
