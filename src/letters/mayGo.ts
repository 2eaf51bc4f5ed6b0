import type { Payload } from 'payload'
import { now } from '../base/clock'
import type { ClaimedLetter } from '../db/outbox'
import { readEnv } from '../base/env'
import { unsubscribeToken, wantsLetters } from './optional'
import { quietFor } from './quiet'
import { letterKind } from './kinds'
import type { Ended } from './outcome'
import { NEW_SERVER } from './ownReasons'
import { heldUntil } from './trusted'

/**
 * What keeps a letter back as it is about to leave: nobody wants it any more (P32), a mail server that is too new for it, or the person's
 * quiet hours. Null where nothing does.
 */
export const keptBack = async (payload: Payload, { kind, subject }: ClaimedLetter): Promise<Ended | null> => {
  const { optional, canWait, needsTrust } = letterKind(kind)
  if (optional && !(await wantsLetters(payload, subject))) return { how: 'unwanted' }
  const held = needsTrust ? await heldUntil(payload, 'mail') : null
  if (held) return { how: 'held', until: held, reason: NEW_SERVER }
  const until = canWait ? await quietFor(payload, subject, now()) : null
  return until ? { how: 'quiet', until } : null
}

/** Where an optional letter is ended with one step; null for one that people need, or where nobody knows the server's address. */
export const unsubscribeLinks = (
  payload: Payload,
  { kind, subject }: ClaimedLetter,
): { page: string; oneClick: string } | null => {
  if (!letterKind(kind).optional) return null
  const { SERVER_URL } = readEnv()
  if (!SERVER_URL) return null
  const token = unsubscribeToken(payload, subject)
  return {
    page: new URL(`/unsubscribe/${token}`, SERVER_URL).href,
    oneClick: new URL(`/api/unsubscribe/${token}`, SERVER_URL).href,
  }
}
