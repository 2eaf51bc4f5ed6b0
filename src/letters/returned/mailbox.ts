import type { FetchMessageObject, ImapFlow } from 'imapflow'
import type { Payload } from 'payload'
import { now } from '../../base/clock'
import { readEnv } from '../../base/env'
import { readReturnPath, storeBesideMail } from '../returnPath'
import { pastAccess } from '../../db/rows'
import { noteReturned, type Noted } from './note'
import { MOST_BYTES, readReturned } from './read'

/** Letters looked at in one run; the rest waits for the next. */
const BATCH = 200
/** Raised when the reader learns more: what it left unread is then looked at once more. */
const READER = 1
/** As many as are kept by their date; all are counted. */
const MOST_KEPT = 200

/** A letter of the mailbox that nobody could make out; it is unread there. */
export interface UnreadLetter {
  uid: number
  /** When it came. */
  at: string
  /** Its own Message-ID, by which it is found in the mailbox. */
  id: string
  /** `returned`: it reports of a letter that is none of ours, or of which no trace is left in it. */
  what: 'returned' | 'other'
}

/** How far the mailbox is read. */
export interface Box {
  /** UIDVALIDITY: with another one, all numbers are other letters'. */
  validity: string
  reader: number
  /** The first UID that was not looked at. */
  next: number
  readAt: string
  /** How many are unread that were looked at. */
  count: number
  /** The latest of them. */
  unread: UnreadLetter[]
}

/** How far the mailbox of returned letters is read; null where none is set, or it was never reached. */
export const readBox = async (payload: Payload): Promise<Box | null> => {
  if (!readEnv().BOUNCE_IMAP_URL) return null
  return ((await pastAccess(payload, 'machine').global('mail'))?.returned as Box | undefined) ?? null
}

/**
 * Reads the mailbox to which letters come back. A letter is marked as seen once what it says of ours is stored, so that nothing is lost when
 * this is cut off; every other one stays unread, is not looked at again, and is shown to the administrator.
 * @returns how many of our letters came back. @throws Error of imapflow where the server is not reached.
 */
export const readMailbox = async (payload: Payload): Promise<number> => {
  const address = readEnv().BOUNCE_IMAP_URL
  if (!address) return 0
  const url = new URL(address)
  const imapflow = await import('imapflow')
  const client = new imapflow.ImapFlow({
    host: url.hostname,
    port: Number(url.port) || (url.protocol === 'imaps:' ? 993 : 143),
    secure: url.protocol === 'imaps:',
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    logger: false,
  })
  // Without a listener a broken connection would end the process; what was asked of it fails by itself.
  client.on('error', () => undefined)
  await client.connect()
  try {
    const lock = await client.getMailboxLock(decodeURIComponent(url.pathname.slice(1)) || 'INBOX')
    try {
      return await readUnseen(payload, client)
    } finally {
      lock.release()
    }
  } finally {
    await client.logout().catch(() => undefined)
  }
}

const boxOf = async (payload: Payload, client: ImapFlow): Promise<Box> => {
  const validity = client.mailbox ? String(client.mailbox.uidValidity) : ''
  const known = await readBox(payload)
  return known?.validity === validity && known.reader === READER
    ? known
    : { validity, reader: READER, next: 1, readAt: '', count: 0, unread: [] }
}

const readUnseen = async (payload: Payload, client: ImapFlow): Promise<number> => {
  const box = await boxOf(payload, client)
  const unseen = ((await client.search({ seen: false }, { uid: true })) || []).sort((a, b) => a - b)
  const isUnseen = new Set(unseen)
  // Whoever read or deleted one has seen to it.
  const unread = box.unread.filter(({ uid }) => isUnseen.has(uid))
  const isKnown = new Set(unread.map(({ uid }) => uid))
  let count = unseen.filter((uid) => uid < box.next || isKnown.has(uid)).length
  let { next } = box
  /** The first whose letter is being sent this moment: from there on the mailbox is looked through once more, when its row knows. */
  let held: number | undefined
  let noted = 0
  try {
    for (const uid of unseen.filter((each) => each >= next && !isKnown.has(each)).slice(0, BATCH)) {
      const letter = await client.fetchOne(
        String(uid),
        { source: { start: 0, maxLength: MOST_BYTES }, envelope: true, internalDate: true },
        { uid: true },
      )
      const what = letter ? await lookAt(payload, letter) : 'known'
      if (what === 'busy') held ??= uid
      else if (what === 'strange' || what === 'other') {
        unread.push(unreadLetter(uid, letter, what))
        count++
      } else await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true })
      if (what === 'noted') noted++
      next = held ?? uid + 1
    }
  } finally {
    const kept: Box = { ...box, next, count, unread: unread.slice(-MOST_KEPT), readAt: now().toISOString() }
    await storeBesideMail(payload, { returned: kept })
  }
  return noted
}

const lookAt = async (payload: Payload, { source }: FetchMessageObject): Promise<Noted | 'other'> => {
  if (!source) return 'other'
  if (await isProbe(payload, source)) return 'known'
  const returned = await readReturned(source).catch(() => null)
  return returned ? noteReturned(payload, returned) : 'other'
}

/** Whether it is the letter that was sent to see whether addresses with a token arrive here. */
const isProbe = async (payload: Payload, source: Uint8Array): Promise<boolean> => {
  const path = await readReturnPath(payload)
  if (!path || path.refused) return false
  const head = new TextDecoder('latin1').decode(source).split(/\r?\n\r?\n/, 1)[0] ?? ''
  const isItself = new RegExp(`^message-id:\\s*<${path.token}@`, 'im').test(head)
  if (isItself && !path.arrivedAt)
    await storeBesideMail(payload, { returnPath: { ...path, arrivedAt: now().toISOString() } })
  return isItself
}

const unreadLetter = (
  uid: number,
  letter: FetchMessageObject | false,
  what: 'strange' | 'other',
): UnreadLetter => {
  const { envelope, internalDate } = letter || {}
  return {
    uid,
    at: new Date(internalDate ?? now()).toISOString(),
    id: (envelope?.messageId ?? '').slice(0, 200),
    what: what === 'strange' ? 'returned' : 'other',
  }
}
