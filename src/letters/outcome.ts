import type { ClaimedLetter, LetterEvent, Settled } from '../db/outbox'
import { letterKind, type LetterState } from './kinds'
import { EXPIRED_LINK, MAY_HAVE_ARRIVED, NOT_WRITTEN } from './ownReasons'
import { Untaken } from './progress'
import { meaningOf, reasonOf, tryOf, type About } from './replies'

const MINUTE = 60_000
const DAY = 86_400_000
/** Minutes until the next try, by how often it was put off before; then every four hours. */
const BACK_OFF = [1, 5, 15, 30, 60, 120, 240]
/** As mail servers do: after this long, a letter that nobody takes has failed. A server that takes none at all does not count. */
const GIVE_UP = 4 * DAY

/** How a try ended. */
export type Ended =
  | { how: 'sent' }
  /** Nothing was handed over, and another time it may be. */
  | { how: 'put-off'; reason: string; about: About }
  | { how: 'refused'; reason: string }
  /** The connection broke while it was handed over, or the process did: nobody can know. */
  | { how: 'unknown'; reason: string }
  /** Its link was used, a newer one has taken its place, or nobody needs it any more. */
  | { how: 'replaced' }
  /** Withdrawn since it was written. */
  | { how: 'unwanted' }
  /** The mail server is too new for it until then. */
  | { how: 'held'; until: Date; reason: string }
  /** The person wants to be left alone until then. */
  | { how: 'quiet'; until: Date }

/** What an error of a try means. One of our own, before the transport had the letter, is tried again: nothing was handed over. */
export const endedBy = (error: unknown): Ended => {
  if (!(error instanceof Untaken)) return { how: 'put-off', reason: NOT_WRITTEN, about: 'letter' }
  const { means, about } = meaningOf(error.ended)
  const reason = reasonOf(error.ended)
  if (means === 'never') return { how: 'refused', reason }
  return means === 'later' ? { how: 'put-off', reason, about } : { how: 'unknown', reason }
}

const event = (at: Date, name: LetterState | 'found-sending', detail?: string): LetterEvent => ({
  at: at.toISOString(),
  event: name,
  ...(detail ? { detail } : {}),
})

/** What happened since a letter was put in, or somebody had it sent again: then all begins anew. */
const sinceQueued = ({ history }: ClaimedLetter): LetterEvent[] =>
  history.slice(history.findLastIndex(({ event }) => event === 'queued') + 1)

/** Minutes until the next try. Sent again, a letter waits no longer than a new one; where it was held back, no server was tried. */
const waitAfter = (letter: ClaimedLetter): number => {
  const before = sinceQueued(letter).filter(
    ({ event, detail }) => event === 'deferred' && (tryOf(detail) || detail === NOT_WRITTEN),
  ).length
  return BACK_OFF[before] ?? BACK_OFF.at(-1) ?? 1
}

/** Whether a letter was first put off for its own sake so long ago. */
const isTooOld = (letter: ClaimedLetter, at: Date): boolean => {
  const first = sinceQueued(letter).find(({ event, detail }) => event === 'deferred' && isOfLetter(detail))
  return first !== undefined && at.getTime() - Date.parse(first.at) > GIVE_UP
}

const isOfLetter = (reason: string | undefined): boolean => {
  const known = tryOf(reason)
  return known ? meaningOf(known).about === 'letter' : reason === NOT_WRITTEN
}

/** Whether it ever was in doubt: sent again by somebody, its doubts are counted anew. */
const mayHaveArrived = ({ history }: ClaimedLetter): boolean =>
  history.some(({ event }) => event === 'found-sending')

const reasonFor = (letter: ClaimedLetter, ended: Ended): string | null => {
  if (ended.how === 'replaced') return mayHaveArrived(letter) ? MAY_HAVE_ARRIVED : EXPIRED_LINK
  return 'reason' in ended ? ended.reason : null
}

/** Where a letter stands after a try, or after it was found `sending` with nobody sending it. */
export const settle = (letter: ClaimedLetter, ended: Ended, at: Date): Settled => {
  const reason = reasonFor(letter, ended)
  const to = (state: LetterState, more: Partial<Settled> = {}, before: LetterEvent[] = []): Settled => ({
    id: letter.id,
    state,
    nextTryAt: null,
    sentAt: null,
    reason,
    doubts: letter.doubts,
    link: letter.link,
    ...more,
    events: [...before, event(at, state, reason ?? undefined)],
  })
  const again = (minutes: number): string => new Date(at.getTime() + minutes * MINUTE).toISOString()
  if (ended.how === 'sent') return to('sent', { sentAt: at.toISOString(), link: null })
  if (ended.how === 'unwanted') return to('unwanted', { link: null })
  if (ended.how === 'replaced') return to('replaced', { link: null })
  if (ended.how === 'quiet' || ended.how === 'held')
    return to('deferred', { nextTryAt: ended.until.toISOString() })
  if (ended.how === 'refused') return to('failed')
  if (ended.how === 'put-off') {
    return ended.about === 'letter' && isTooOld(letter, at)
      ? to('failed')
      : to('deferred', { nextTryAt: again(waitAfter(letter)) })
  }
  const doubts = letter.doubts + 1
  const found = [event(at, 'found-sending', ended.reason)]
  // Once more and no more: a server that breaks off each time would have it a hundred times.
  if (letterKind(letter.kind).mustArrive && doubts === 1)
    return to('deferred', { doubts, nextTryAt: again(0) }, found)
  return to('doubtful', { doubts }, found)
}
