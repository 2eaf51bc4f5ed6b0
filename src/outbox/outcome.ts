import type { ClaimedLetter, LetterEvent, Settled } from '../db/outbox'
import { letterKind, type LetterState } from './kinds'

const MINUTE = 60_000
const DAY = 86_400_000
/** Minutes until the next try, by how often it was tried; then every four hours. */
const BACK_OFF = [1, 5, 15, 30, 60, 120, 240]
/** As mail servers do: after this long, a letter that nobody takes has failed. */
const GIVE_UP = 4 * DAY

/** How a try ended. */
export type Ended =
  | { how: 'sent' }
  /** The mail server has not taken it, and said so or was never reached. */
  | { how: 'put-off'; reason: string; unreachable: boolean }
  | { how: 'refused'; reason: string }
  /** The connection broke while it was handed over, or the process did: nobody can know. */
  | { how: 'unknown'; reason: string }
  /** Withdrawn since it was written. */
  | { how: 'unwanted' }
  /** The mail server is too new for it until then. */
  | { how: 'held'; until: Date; reason: string }
  /** The person wants to be left alone until then. */
  | { how: 'quiet'; until: Date }

interface MailError {
  code?: string
  command?: string
  responseCode?: number
}

/** Before a letter is handed over: nothing can have gone out. */
const NOT_REACHED = new Set([
  'EDNS',
  'EINNER',
  'ESOCKET',
  'EAUTH',
  'ENOAUTH',
  'EOAUTH2',
  'ETLS',
  'EREQUIRETLS',
  'EPROXY',
  'ECONFIG',
])
/** What the answer to a letter's own text, or to its envelope, is called. */
const ANSWERED = new Set(['EENVELOPE', 'EMESSAGE', 'ESTREAM'])

/** What an error of the transport means. Codes alone are kept: servers quote addresses in their sentences. */
export const endedBy = (error: unknown): Ended => {
  const { code = 'unknown', responseCode } = error as MailError
  const reason = responseCode ? `${code} ${responseCode}` : code
  if (ANSWERED.has(code)) {
    if (responseCode && responseCode >= 500) return { how: 'refused', reason }
    if (responseCode) return { how: 'put-off', reason, unreachable: false }
  }
  if (NOT_REACHED.has(code)) return { how: 'put-off', reason, unreachable: true }
  return { how: 'unknown', reason }
}

const event = (at: Date, name: LetterState | 'found-sending', detail?: string): LetterEvent => ({
  at: at.toISOString(),
  event: name,
  ...(detail ? { detail } : {}),
})

/** Where a letter stands after a try, or after it was found `sending` with nobody sending it. */
export const settle = (letter: ClaimedLetter, ended: Ended, at: Date): Settled => {
  const to = (state: LetterState, more: Partial<Settled> = {}, before: LetterEvent[] = []): Settled => ({
    id: letter.id,
    state,
    nextTryAt: null,
    sentAt: null,
    reason: 'reason' in ended ? ended.reason : null,
    doubts: letter.doubts,
    link: letter.link,
    ...more,
    events: [...before, event(at, state, 'reason' in ended ? ended.reason : undefined)],
  })
  const again = (minutes: number): string => new Date(at.getTime() + minutes * MINUTE).toISOString()
  if (ended.how === 'sent') return to('sent', { sentAt: at.toISOString(), link: null })
  if (ended.how === 'unwanted') return to('unwanted', { link: null })
  if (ended.how === 'quiet' || ended.how === 'held')
    return to('deferred', { nextTryAt: ended.until.toISOString() })
  if (ended.how === 'refused') return to('failed')
  const minutes = BACK_OFF[letter.attempts - 1] ?? BACK_OFF.at(-1) ?? 1
  if (ended.how === 'put-off') {
    const since = letter.history.findLast(({ event }) => event === 'queued')?.at
    const tooOld = since !== undefined && at.getTime() - Date.parse(since) > GIVE_UP
    return tooOld ? to('failed') : to('deferred', { nextTryAt: again(minutes) })
  }
  const doubts = letter.doubts + 1
  const found = [event(at, 'found-sending', ended.reason)]
  // Once more and no more: a server that breaks off each time would have it a hundred times.
  if (letterKind(letter.kind).mustArrive && doubts === 1)
    return to('deferred', { doubts, nextTryAt: again(0) }, found)
  return to('doubtful', { doubts }, found)
}
