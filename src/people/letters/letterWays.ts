import type { PayloadRequest } from 'payload'
import { hasRole } from '../../base/roles'
import type { Both } from '../../base/labels'
import { INVITED_ON_SERVER, noLinkWords } from '../../i18n/letters'
import { holdsAll } from '../../access/apart'
import { idOf } from '../../base/ids'
import { noLinkFor } from './freshLink'
import { letterKind } from '../../letters/kinds'
import { linkedOf, readLetter, RETRIED, rolesOf, UNSENT } from '../../letters/letterRow'
import { NEW_SERVER, OWN_REASONS } from '../../letters/ownReasons'
import { maySendAgain } from '../../letters/sendAgain'
import { isHeld } from '../../letters/stateWords'

/** What may be done with a letter that is not sent or did not arrive, and what works where it has no link to carry any more. */
export interface LetterWays {
  retry: boolean
  /** hr can open it, to hand over its link. */
  byHand: boolean
  /** Why neither, and what to do instead; null where nothing is in the way. */
  why: Both | null
  /** Whom this reader may invite again instead. */
  invite: { id: string; name: string } | null
}

/** What a reader is offered to do with a letter: nothing that would be refused. */
export const letterWays = async (
  req: Pick<PayloadRequest, 'payload' | 'user'>,
  id: string,
): Promise<LetterWays> => {
  const row = await readLetter(req, id)
  const { link, byHand } = letterKind(row.kind)
  const isTried = maySendAgain(req.user, row.kind) && RETRIED.includes(row.state) && Boolean(row.address)
  const isOpened = hasRole(req.user, 'hr') && UNSENT.includes(row.state) && byHand && Boolean(link)
  if (!isTried && !isOpened) return { retry: false, byHand: false, why: null, invite: null }
  const subject = idOf(row.subject)
  const isOfHolder = Boolean(link) && (await rolesOf(req, subject)).length > 0
  const noLink = await noLinkFor(req, linkedOf(row, row.address ?? null))
  // To try it again would ask no server: it is looked at as it leaves, and waits on.
  const waits = isHeld(row) ? OWN_REASONS[NEW_SERVER]! : null
  if (!noLink) return { retry: isTried && !waits, byHand: isOpened && !isOfHolder, why: waits, invite: null }
  const isAgain = row.kind === 'invitation' && noLink === 'another-waits'
  const mayInvite = !isOfHolder || holdsAll(req.user)
  return {
    retry: false,
    byHand: false,
    why: isAgain && !mayInvite ? INVITED_ON_SERVER : noLinkWords(row.kind, noLink),
    invite: isAgain && mayInvite ? { id: subject, name: row.data?.name ?? '' } : null,
  }
}
