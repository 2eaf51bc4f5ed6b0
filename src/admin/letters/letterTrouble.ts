import type { Payload, PayloadRequest } from 'payload'
import { hasRole } from '../../base/roles'
import { heldLetters, type HeldLetters } from '../../letters/held'
import { readBox, type UnreadLetter } from '../../letters/returned/mailbox'
import { serverFault, type ServerFault } from '../../letters/serverFault'
import { lostIn, LOST_STATES, type LostState } from '../../letters/lost'
import { mailState } from '../../letters/state'
import { pastAccess } from '../../db/rows'

/** Letters that need somebody. Counts of all people, never of one. */
export interface LetterTrouble {
  failed: number
  /** Came back. */
  bounced: number
  /** Nobody can know whether they went out. */
  doubtful: number
  /** Letters that wait while no mail server is set: nothing is tried; null where one is. */
  unset: number | null
  /** Letters that wait for the new mail server; null where it is trusted, and none can wait. */
  held: HeldLetters | null
  /** What the mail server says of itself or of its settings; letters wait for it. */
  fault: ServerFault | null
  /** Letters of the mailbox that nobody could make out, and the newest of them; for the administrator, who has the mailbox. */
  unread: { count: number; newest: UnreadLetter[] } | null
}

/** How letters fare, for those whose roles open the outbox; null for others. */
export const letterTrouble = async (
  payload: Payload,
  user: NonNullable<PayloadRequest['user']>,
): Promise<LetterTrouble | null> => {
  if (!hasRole(user, 'hr', 'privacy', 'admin')) return null
  const count = async (state: LostState): Promise<number> =>
    await pastAccess(payload, 'decided').count('outbox', lostIn(state))
  const { configured, waiting } = await mailState({ payload })
  const [[failed = 0, bounced = 0, doubtful = 0], held, fault, box] = await Promise.all([
    Promise.all(LOST_STATES.map(count)),
    configured ? heldLetters(payload) : null,
    configured ? serverFault(payload) : null,
    hasRole(user, 'admin') ? readBox(payload) : null,
  ])
  return {
    failed,
    bounced,
    doubtful,
    unset: configured ? null : waiting,
    held,
    fault,
    unread: box && { count: box.count, newest: box.unread.toReversed() },
  }
}
