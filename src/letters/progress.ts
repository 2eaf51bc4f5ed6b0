import type { Readable } from 'node:stream'
import type { Answer, Fault, Stage, Try } from './replies'

/** A letter that the mail server did not take, or of which nobody can know whether it did. */
export class Untaken extends Error {
  constructor(readonly ended: Try) {
    super('The mail server has not taken the letter.')
    this.name = 'Untaken'
  }
}

/** How far a letter came: no session yet, its envelope, its text, or the text's end. */
export type Progress = 'session' | 'envelope' | 'text' | 'end'

/** What nodemailer lets a plugin see of a letter as it is about to be sent. */
export interface Passing {
  data: { messageId?: string | undefined }
  message: { processFunc(see: (text: Readable) => Readable): void }
}

export interface Pluggable {
  use(step: 'stream', plugin: (mail: Passing, done: (error?: Error | null) => void) => void): unknown
}

/**
 * Sees how far each letter of a pool comes. An error of nodemailer's does not tell whether it came before or after the dot; the text does: it is
 * asked for once the session stands, flows once DATA is answered, and the dot follows its end.
 */
export const watchProgress = (pool: object) => {
  const texts = new Map<string, { text: Readable; isAtEnd: boolean }>()
  const listeners = new Map<string, (progress: Progress) => void>()
  ;(pool as Pluggable).use('stream', (mail, done) => {
    const id = mail.data.messageId ?? ''
    mail.message.processFunc((text) => {
      const seen = { text, isAtEnd: false }
      texts.set(id, seen)
      listeners.get(id)?.('envelope')
      text.once('resume', () => listeners.get(id)?.('text'))
      // Emitted when all of it was taken to be written, and never for a text that was given up.
      text.once('end', () => (seen.isAtEnd = true))
      return text
    })
    done()
  })
  return {
    of: (messageId: string): Progress => {
      const seen = texts.get(messageId)
      if (!seen) return 'session'
      if (seen.isAtEnd) return 'end'
      return seen.text.readableDidRead ? 'text' : 'envelope'
    },
    /** Tells when the session stands (`envelope`), and when DATA was answered (`text`). */
    tell: (messageId: string, listener: (progress: Progress) => void): void =>
      void listeners.set(messageId, listener),
    forget: (messageId: string): void => {
      texts.delete(messageId)
      listeners.delete(messageId)
    },
  }
}

/** As nodemailer's are. */
interface MailError {
  code?: string
  originalCode?: string
  command?: string
  response?: string
  responseCode?: number
}

const COMMANDS: Readonly<Record<string, Stage>> = {
  EHLO: 'ehlo',
  HELO: 'ehlo',
  STARTTLS: 'starttls',
  AUTH: 'auth',
  MAIL: 'mail',
  RCPT: 'rcpt',
}

const stageOf = ({ code, command = '' }: MailError, progress: Progress, isAnswer: boolean): Stage => {
  const known = COMMANDS[command.split(' ')[0] ?? '']
  if (known) return known
  if (code === 'EAUTH') return 'auth'
  // DATA is the command of the answer before the text, and of the one after it.
  if (command === 'DATA') return code === 'EMESSAGE' ? (progress === 'text' ? 'text' : 'end') : 'data'
  if (progress !== 'session') return progress
  if (isAnswer) return 'greeting'
  return code === 'ESOCKET' || code === 'EDNS' ? 'connect' : 'session'
}

/** A socket's own errors (`errno`) by what they say; all others of a socket are TLS's. */
const SOCKET_FAULTS: Readonly<Record<string, Fault>> = {
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  EHOSTDOWN: 'refused',
  ENETDOWN: 'refused',
  EADDRNOTAVAIL: 'refused',
  EACCES: 'refused',
  EPERM: 'refused',
  ETIMEDOUT: 'silent',
  ECONNRESET: 'closed',
  ECONNABORTED: 'closed',
  EPIPE: 'closed',
}

const faultOf = ({ code, originalCode = '', command }: MailError): Fault => {
  if (code === 'EDNS') return 'dns'
  if (code === 'ETIMEDOUT' || code === 'EABORT') return 'silent'
  if (code === 'ESOCKET') return SOCKET_FAULTS[originalCode] ?? 'tls'
  if (code === 'ETLS') return 'tls'
  if (code === 'EAUTH' || code === 'ENOAUTH') return 'settings'
  if (code === 'EENVELOPE' && command === 'API') return 'address'
  return code === 'ECONNECTION' ? 'closed' : 'odd'
}

/** `550 5.1.1 …` or `550-5.1.1 …` (RFC 2034). */
const STATUS = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/

const answerOf = (error: MailError): Answer => {
  const { responseCode, response = '' } = error
  if (!responseCode || responseCode < 200 || responseCode > 599) return { fault: faultOf(error) }
  const status = STATUS.exec(response)?.[1]
  return { code: responseCode, ...(status ? { status } : {}) }
}

/** Where a try ended and by what, from an error of nodemailer's and how far the letter had come. */
export const untakenBy = (error: unknown, progress: Progress): Try => {
  const mailError = error as MailError
  const answer = answerOf(mailError)
  return { stage: stageOf(mailError, progress, 'code' in answer), answer }
}
