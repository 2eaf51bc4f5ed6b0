import { isIP } from 'node:net'
import { lookOutside } from './outside'
import type { MailSettings } from './settings'

export interface Message {
  messageId: string
  to: string
  subject: string
  html: string
  text: string
  /** Where one click ends letters of its kind (RFC 8058). */
  unsubscribe?: string
}

export interface Transport {
  /** @throws Error as nodemailer's are: `code`, `command`, `responseCode`. */
  send(message: Message): Promise<void>
  close(): void
}

/** Connections that are open at once. */
export const CONNECTIONS = 5
const SECOND = 1_000

/** A pool of connections to the mail server; it never sends anything again by itself (`maxRequeues`). */
export const openTransport = async (settings: MailSettings): Promise<Transport> => {
  // Loaded when the first letter leaves.
  const { createTransport } = await import('nodemailer')
  const { host, port, security, user, password, from, source } = settings
  // What the environment sets is not asked.
  const outside = source === 'settings' ? await lookOutside(host) : { address: host }
  if ('refusal' in outside) {
    const { refusal } = outside
    return { send: () => Promise.reject(refusal), close: () => undefined }
  }
  const pool = createTransport({
    pool: true,
    host: outside.address,
    tls: { servername: isIP(host) ? undefined : host },
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    auth: user ? { user, pass: password ?? '' } : undefined,
    maxConnections: CONNECTIONS,
    maxMessages: Infinity,
    maxRequeues: 0,
    connectionTimeout: 20 * SECOND,
    greetingTimeout: 20 * SECOND,
    socketTimeout: 30 * SECOND,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as Parameters<typeof createTransport>[0])
  return {
    send: async ({ unsubscribe, ...message }) => {
      await pool.sendMail({
        ...message,
        from,
        // No machine need answer it, and no holiday notice.
        headers: {
          'auto-submitted': 'auto-generated',
          'x-auto-response-suppress': 'All',
          ...(unsubscribe
            ? {
                'list-unsubscribe': `<${unsubscribe}>`,
                'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
              }
            : {}),
        },
      })
    },
    close: () => pool.close(),
  }
}
