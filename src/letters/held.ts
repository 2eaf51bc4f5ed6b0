import type { Payload, Where } from 'payload'
import { pastAccess } from '../db/rows'
import { LETTERS } from './kinds'
import { NEW_SERVER } from './ownReasons'
import { holdOn } from './trusted'

/** Letters that the new mail server is not trusted with yet. */
export interface HeldLetters {
  letters: number
  /** Of kinds that would wait, and not looked at yet: the next run, within a minute, tells whether they do. */
  unseen: number
  /** When they leave by themselves; null where a holder of an office stopped the server: then they do not. */
  until: string | null
}

const KINDS = Object.entries(LETTERS).flatMap(([kind, letter]) => ('needsTrust' in letter ? [kind] : []))

/** How many letters wait for the new mail server; null where it is trusted: then none can. */
export const heldLetters = async (payload: Payload): Promise<HeldLetters | null> => {
  const hold = await holdOn(payload, 'mail')
  if (!hold) return null
  const count = async (...where: Where[]): Promise<number> =>
    await pastAccess(payload, 'machine').count('outbox', { and: where })
  const [letters, unseen] = await Promise.all([
    count({ state: { equals: 'deferred' } }, { reason: { equals: NEW_SERVER } }),
    count({ state: { in: ['queued', 'sending'] } }, { kind: { in: KINDS } }),
  ])
  return { letters, unseen, until: hold.isStopped ? null : hold.until.toISOString() }
}
