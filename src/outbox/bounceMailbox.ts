import type { ImapFlow } from 'imapflow'
import type { Payload } from 'payload'
import { readEnv } from '../env'
import { noteBounces, type Bounce } from './bounces'

/** Letters looked at in one run; the rest waits for the next. */
const BATCH = 200

const field = (text: string, name: string): string | undefined =>
  new RegExp(`^${name}:\\s*(.+)$`, 'im').exec(text)?.[1]?.trim()

const decode = (content: ArrayBuffer | Uint8Array | string): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)

/**
 * What a letter of the mailbox says, if it reports one that came back (multipart/report, RFC 3462 to 3464): the status of the delivery, and
 * the Message-ID in the original's headers, which servers send along. Null for any other letter.
 */
export const bounceIn = async (source: Uint8Array): Promise<Bounce | null> => {
  const { default: PostalMime } = await import('postal-mime')
  // What comes attached is left as it is: the original is a letter, too.
  const { attachments } = await PostalMime.parse(source, { forceRfc822Attachments: true })
  const part = (...types: string[]) =>
    attachments.find(({ mimeType }) => types.includes(mimeType.toLowerCase()))?.content
  const report = part('message/delivery-status', 'message/global-delivery-status')
  const original = part('message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers')
  if (!report || !original) return null
  const status = field(decode(report), 'Status')
  const messageId = field(decode(original), 'Message-ID')
  const action = field(decode(report), 'Action')?.toLowerCase()
  return status && messageId && action === 'failed' ? { status, messageId } : null
}

/**
 * Reads the mailbox to which letters come back; each letter is marked as seen once what it says is stored, so that nothing is lost when this
 * is cut off. @returns how many of our letters came back. @throws Error of imapflow where the server is not reached.
 */
export const readBounces = async (payload: Payload): Promise<number> => {
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

const readUnseen = async (payload: Payload, client: ImapFlow): Promise<number> => {
  const found = (await client.search({ seen: false }, { uid: true })) || []
  let noted = 0
  for (const uid of found.slice(0, BATCH)) {
    const letter = await client.fetchOne(String(uid), { source: true }, { uid: true })
    const bounce = letter && letter.source ? await bounceIn(letter.source).catch(() => null) : null
    if (bounce) noted += await noteBounces(payload, [bounce])
    await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true })
  }
  return noted
}
