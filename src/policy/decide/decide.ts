import type { RefusalCode } from '../../base/errors'
import { LATE_DAYS } from '../../i18n/pauses'
import { boundTerm, latest, narrow, type Bound } from './boundTerm'
import { lacksGround } from './minors'
import type { Act, EmploymentSpan, Snapshot, Span, Term, ViewerRole } from '../../base/policyTypes'
import { isOutside } from './territory'
import { isWorkingTime } from './workingTime'

const MINUTE = 60_000
const DAY = 86_400_000
/** A device's clock may be this far ahead. */
export const CLOCK_TOLERANCE = 5 * MINUTE
/** What is older at receipt is no longer taken. */
export const OLDEST_AT_RECEIPT = LATE_DAYS * DAY
/** How long what rested on a withdrawn consent remains, for the person alone. */
export const AFTER_WITHDRAWAL = DAY

export interface Question {
  act: Act
  category: string
  /** Who asks to see it, by role; absent where the person asks himself. */
  viewer?: ViewerRole
  purpose?: string
  /** Milliseconds, UTC; both default to `now`. */
  capturedAt?: number
  receivedAt?: number
  /** The employment for which a device was enrolled. */
  employment?: string
  /** What a device captures is bound to working time. */
  workingTimeOnly?: boolean
  now: number
}

export type Decision =
  | {
      allowed: true
      term: Term
      policyVersion: number
      expiresAt: number | null
      employment?: EmploymentSpan
    }
  | { allowed: false; code: RefusalCode }

const no = (code: RefusalCode): Decision => ({ allowed: false, code })

export const covers = ({ start, end }: Span, at: number): boolean => start <= at && (end === null || at < end)

const employedAt = (snapshot: Snapshot, at: number, id?: string): EmploymentSpan | undefined =>
  snapshot.employments.find((each) => (id === undefined || each.id === id) && covers(each, at))

/** The term that binds at a moment where policy and consent cover the category then; else why they do not. */
export const coverAt = (snapshot: Snapshot, category: string, at: number): Bound => {
  const bound = boundTerm(snapshot, category, at)
  if ('refused' in bound || bound.term.consent === 'none') return bound
  const last = latest(snapshot.consents, (event) => event.category === category && event.at <= at)
  // General consent is given by accepting the version; it can be withdrawn per category all the same (P57).
  if (!last) return bound.term.consent === 'general' ? bound : { refused: 'consent-missing' }
  return last.granted ? bound : { refused: 'consent-withdrawn' }
}

/** Whether consent to what this term covers was withdrawn after one moment and by another, whatever was said since. */
const withdrawnBetween = (
  { consents }: Snapshot,
  { category, consent }: Term,
  after: number,
  until: number,
): boolean =>
  consent !== 'none' &&
  consents.some(
    (event) => event.category === category && !event.granted && event.at > after && event.at <= until,
  )

/** An answer, and the stretch of time in which it stays the same: nothing happens in it that counts. */
interface Cover extends Span {
  category: string
  bound: Bound
}

const coverAround = (snapshot: Snapshot, category: string, at: number): Cover => {
  let start = -Infinity
  let end: number | null = null
  const moments = [
    ...snapshot.policies.map(({ effectiveFrom }) => Date.parse(effectiveFrom)),
    ...snapshot.acceptances.map((each) => each.at),
    ...snapshot.refusals.map((each) => each.at),
    ...snapshot.consents.map((each) => each.at),
  ]
  for (const moment of moments) {
    if (moment <= at) start = Math.max(start, moment)
    else end = Math.min(end ?? moment, moment)
  }
  return { category, start, end, bound: coverAt(snapshot, category, at) }
}

/** A batch asks twice a minute sent, nearly always in the same stretch, and a snapshot never changes: the last answer is kept. */
const lastAsked = new WeakMap<Snapshot, Cover>()
const covering = (snapshot: Snapshot, category: string, at: number): Bound => {
  let cover = lastAsked.get(snapshot)
  if (cover?.category !== category || !covers(cover, at)) {
    cover = coverAround(snapshot, category, at)
    lastAsked.set(snapshot, cover)
  }
  return cover.bound
}

const expiry = (term: Term, capturedAt: number): number =>
  term.retentionDays === null ? Infinity : capturedAt + term.retentionDays * DAY

/** What the moment of receipt says of all that one request brings. */
interface Receipt {
  category: string
  at: number
  employment: string | undefined
  bound: Bound
}

const boundAtReceipt = (snapshot: Snapshot, category: string, at: number, employment?: string): Bound => {
  const employed = employedAt(snapshot, at, employment)
  const accountEnded = snapshot.accountEndedAt !== null && snapshot.accountEndedAt <= at
  if (accountEnded || !employed) return { refused: 'account-ended' }
  const bound = covering(snapshot, category, at)
  if ('refused' in bound) return bound
  if (lacksGround(snapshot.minor, bound.term, at)) return { refused: 'guardian-missing' }
  if (isOutside(snapshot, employed, bound.version, at)) return { refused: 'outside-territory' }
  return bound
}

/** Each minute of a batch was received at the same moment, and a snapshot never changes: the last answer is kept. */
const lastReceived = new WeakMap<Snapshot, Receipt>()
const received = (snapshot: Snapshot, category: string, at: number, employment?: string): Bound => {
  const last = lastReceived.get(snapshot)
  if (last?.at === at && last.category === category && last.employment === employment) return last.bound
  const bound = boundAtReceipt(snapshot, category, at, employment)
  lastReceived.set(snapshot, { category, at, employment, bound })
  return bound
}

const decideCollect = (snapshot: Snapshot, question: Question): Decision => {
  const { category, now } = question
  const { capturedAt = now, receivedAt = now } = question
  if (capturedAt > receivedAt + CLOCK_TOLERANCE) return no('clock-ahead')
  const atCapture = employedAt(snapshot, capturedAt, question.employment)
  if (!atCapture) return no('account-ended')

  // Receipt first: a withdrawal stops also what was captured before it and sent late.
  const bound = received(snapshot, category, receivedAt, question.employment)
  if ('refused' in bound) return no(bound.refused)
  const boundAtCapture = covering(snapshot, category, capturedAt)
  if ('refused' in boundAtCapture) return no(boundAtCapture.refused)
  // Given anew, consent does not bring back what a withdrawal ended.
  if (withdrawnBetween(snapshot, boundAtCapture.term, capturedAt, receivedAt)) return no('consent-withdrawn')
  if (capturedAt < receivedAt - OLDEST_AT_RECEIPT) return no('too-late')
  if (question.workingTimeOnly) {
    const paused = snapshot.pauses.some((pause) => covers(pause, capturedAt))
    if (paused || !isWorkingTime(atCapture, capturedAt)) return no('outside-working-time')
  }

  const end = Math.min(expiry(boundAtCapture.term, capturedAt), expiry(bound.term, capturedAt))
  if (end <= receivedAt) return no('expired')
  const expiresAt = end === Infinity ? null : end
  // What is kept of it, too, is what both moments allow.
  const term = boundAtCapture.term === bound.term ? bound.term : narrow(boundAtCapture.term, bound.term)
  return { allowed: true, term, policyVersion: bound.version, expiresAt, employment: atCapture }
}

const decideUse = (snapshot: Snapshot, question: Question): Decision => {
  const { act, category, now, viewer, purpose } = question
  const bound = boundTerm(snapshot, category, now)
  if ('refused' in bound) return no(bound.refused)
  const { term, version } = bound
  // He himself sees what is held of him, whatever his age.
  if ((viewer || act === 'keep') && lacksGround(snapshot.minor, term, now)) return no('guardian-missing')
  // What was collected stays open to the person, whatever he withdraws, until it expires.
  if (viewer) {
    const cover = covering(snapshot, category, now)
    if ('refused' in cover && !(cover.refused === 'consent-withdrawn' && term.otherBasis))
      return no(cover.refused)
    // What a withdrawal ended is still there for a day, for the person alone, also where consent was given anew meanwhile.
    if (!term.otherBasis && withdrawnBetween(snapshot, term, now - AFTER_WITHDRAWAL, now))
      return no('consent-withdrawn')
    if (!term.viewers.includes(viewer)) return no('not-a-viewer')
    if (!purpose || !term.purposes.includes(purpose)) return no('purpose-undeclared')
  }
  return { allowed: true, term, policyVersion: version, expiresAt: null }
}

/**
 * The one decision: may this be collected, kept, seen, exported or disclosed? Pure. Policy, consent and employment must allow at capture and
 * at receipt; working time and pauses count at capture only, so that a queue sent in the evening is not lost.
 */
export const decide = (snapshot: Snapshot, question: Question): Decision =>
  question.act === 'collect' ? decideCollect(snapshot, question) : decideUse(snapshot, question)
