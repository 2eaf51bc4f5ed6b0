import type { Payload } from 'payload'
import { readEnv } from '../base/env'
import { pastAccess, type Changed } from '../db/rows'
import type { MailSettings } from './settings'

/** What names a letter of ours besides its Message-ID. */
export const ID_HEADER = 'x-glasswork-letter'

/** The part of a Message-ID that is unlike any other; it stands in envelopes, too. */
export const tokenOf = (messageId: string): string => messageId.replace(/^<|@.*$/g, '')

/** The part behind the @ of Message-IDs is the sender's, so that no server takes them for forged. */
export const messageDomain = (): string => {
  const { SERVER_URL, MAIL_FROM } = readEnv()
  return (
    MAIL_FROM?.match(/@([^\s<>]+)>?$/)?.[1] ??
    (SERVER_URL ? new URL(SERVER_URL).hostname : 'glasswork.invalid')
  )
}

/** RFC 5321, 4.5.3.1.1. */
const LONGEST_LOCAL = 64

/**
 * To whom one letter comes back: the sender's address with a token of the letter's (RFC 5233). Null where such an address would be too long, or
 * the sender is none.
 */
export const returnAddress = (from: string, token: string): string | null => {
  const address = /<?([^\s<>]+@[^\s<>]+?)>?$/.exec(from.trim())?.[1]
  const [local = '', domain = ''] = address?.split('@') ?? []
  const own = `${local}+${token}`
  return local && domain && own.length <= LONGEST_LOCAL ? `${own}@${domain}` : null
}

/** What a test letter showed of such addresses. */
export interface ReturnPath {
  /** By which server, and from whom. */
  by: string
  /** Of the letter that was sent to such an address of our own. */
  token: string
  /** Why the mail server does not take them; absent where it does. */
  refused?: string
  /** When that letter was found in the mailbox. */
  arrivedAt?: string
}

const byOf = ({ host, port, from }: MailSettings): string => `${host}:${port} ${from}`

/** Whether letters may come back to addresses of their own: the mail server took one, and what was sent to it came. */
export const ownReturns = async (payload: Payload, settings: MailSettings): Promise<boolean> => {
  const path = await readReturnPath(payload)
  return path?.by === byOf(settings) && !path.refused && Boolean(path.arrivedAt)
}

/** The mail server took such addresses, and takes them no more: letters come back to whom they are from, until a test letter shows otherwise. */
export const refuseReturns = async (payload: Payload, refused: string): Promise<void> => {
  const path = await readReturnPath(payload)
  if (path) await storeBesideMail(payload, { returnPath: { ...path, refused } })
}

export const readReturnPath = async (payload: Payload): Promise<ReturnPath | null> =>
  ((await pastAccess(payload, 'machine').global('mail'))?.returnPath as ReturnPath | undefined) ?? null

/** Stores something beside what the administrator wrote, which stays. */
export const storeBesideMail = (payload: Payload, data: Changed<'mail'>): Promise<void> =>
  pastAccess(payload, 'machine').changeGlobal('mail', data)

export const noteReturnPath = async (
  payload: Payload,
  settings: MailSettings,
  found: Omit<ReturnPath, 'by'>,
): Promise<void> => storeBesideMail(payload, { returnPath: { by: byOf(settings), ...found } })
