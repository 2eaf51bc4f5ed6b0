import { isIP } from 'node:net'
import { writeSeldom } from './fewWrites'
import { lookOutside } from './outside'
import { untakenBy, Untaken, watchProgress, type Progress } from './progress'
import { ID_HEADER, tokenOf } from './returnPath'
import type { MailSettings } from './settings'

export interface Message {
  messageId: string
  to: string
  subject: string
  html: string
  text: string
  /** To whom it comes back where that is not whom it is from. */
  envelopeFrom?: string
  /** Where one click ends letters of its kind (RFC 8058). */
  unsubscribe?: string
}

export interface Transport {
  /**
   * @param onProgress told once the session stands, and once the server asks for the text.
   * @throws Untaken where the mail server did not take it, or nobody can know whether it did.
   */
  send(message: Message, onProgress?: (progress: Progress) => void): Promise<void>
  close(): void
}

/** Connections that are open at once. */
export const CONNECTIONS = 5
const SECOND = 1_000

/** How long the mail server may say nothing, and how long a whole try may take, in milliseconds. */
export interface Patience {
  connecting: number
  silence: number
  whole: number
}

/**
 * A letter that was handed over and is not answered for is in doubt: servers look letters through before they answer. Two tries, one after the
 * other, are over before a run's claim is (`HELD`).
 */
const PATIENCE: Patience = { connecting: 20 * SECOND, silence: 120 * SECOND, whole: 240 * SECOND }
/** For somebody who waits before a page. */
export const AT_ONCE: Patience = { connecting: 15 * SECOND, silence: 30 * SECOND, whole: 60 * SECOND }

/** One address and nothing else: what is more would be taken apart, and go to somebody else. */
const IS_ADDRESS = /^[^\s<>(),:;"\\[\]]+@[^\s<>(),:;"\\]+$/

/** What one letter is sent with beside its own words. */
const asSent = (
  { unsubscribe, envelopeFrom, ...message }: Message,
  { from }: MailSettings,
  patience: Patience,
) => ({
  ...message,
  from,
  // No machine need answer it, and no holiday notice.
  headers: {
    'auto-submitted': 'auto-generated',
    'x-auto-response-suppress': 'All',
    // Relays that write a Message-ID of their own leave this one.
    [ID_HEADER]: message.messageId,
    ...(unsubscribe
      ? {
          'list-unsubscribe': `<${unsubscribe}>`,
          'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
        }
      : {}),
  },
  ...(envelopeFrom ? { envelope: { from: envelopeFrom, to: message.to } } : {}),
  // What comes back names it, and brings its head alone (RFC 3461); for servers that know it.
  dsn: { id: tokenOf(message.messageId), return: 'headers', notify: ['failure'] },
  signal: AbortSignal.timeout(patience.whole),
})

const openPool = async (
  { host, port, security, user, password }: MailSettings,
  address: string,
  patience: Patience,
) => {
  // Loaded when the first letter leaves.
  const { createTransport } = await import('nodemailer')
  const pool = createTransport({
    pool: true,
    host: address,
    tls: { servername: isIP(host) ? undefined : host },
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    auth: user ? { user, pass: password ?? '' } : undefined,
    maxConnections: CONNECTIONS,
    maxMessages: Infinity,
    maxRequeues: 0,
    connectionTimeout: patience.connecting,
    greetingTimeout: patience.connecting,
    socketTimeout: patience.silence,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as Parameters<typeof createTransport>[0])
  writeSeldom(pool)
  return pool
}

/** A pool of connections to the mail server; it never sends anything again by itself (`maxRequeues`). */
export const openTransport = async (
  settings: MailSettings,
  patience: Patience = PATIENCE,
): Promise<Transport> => {
  // What the environment sets is not asked.
  const outside =
    settings.source === 'settings' ? await lookOutside(settings.host) : { address: settings.host }
  if ('refusal' in outside) {
    const fault = outside.refusal.code === 'EDNS' ? 'dns' : 'inner'
    const untaken = new Untaken({ stage: 'connect', answer: { fault } })
    return { send: () => Promise.reject(untaken), close: () => undefined }
  }
  const pool = await openPool(settings, outside.address, patience)
  // Sees what is left to be written, and so comes after.
  const progress = watchProgress(pool)
  return {
    send: async (message, onProgress) => {
      const { messageId, to } = message
      if (!IS_ADDRESS.test(to)) throw new Untaken({ stage: 'envelope', answer: { fault: 'address' } })
      if (onProgress) progress.tell(messageId, onProgress)
      try {
        await pool.sendMail(asSent(message, settings, patience))
      } catch (error) {
        throw new Untaken(untakenBy(error, progress.of(messageId)))
      } finally {
        progress.forget(messageId)
      }
    },
    close: () => pool.close(),
  }
}
