import type { RefusalCode } from '../errors'
import { boundTerm } from './boundTerm'
import type { Act, EmploymentSpan, Snapshot, Span, Term, ViewerRole } from './types'
import { isWorkingTime } from './workingTime'

const MINUTE = 60_000
const DAY = 86_400_000
/** A device's clock may be this far ahead. */
export const CLOCK_TOLERANCE = 5 * MINUTE
/** What is older at receipt is no longer taken. */
export const OLDEST_AT_RECEIPT = 14 * DAY
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

/** Why policy or consent do not cover this category at a moment; nothing where they do. */
const uncovered = (snapshot: Snapshot, category: string, at: number): RefusalCode | undefined => {
  const bound = boundTerm(snapshot, category, at)
  if ('refused' in bound) return bound.refused
  if (bound.term.consent === 'none') return undefined
  const last = snapshot.consents
    .filter((event) => event.category === category && event.at <= at)
    .sort((a, b) => a.at - b.at)
    .at(-1)
  // General consent is given by accepting the version; it can be withdrawn per category all the same (P57).
  if (!last) return bound.term.consent === 'general' ? undefined : 'consent-missing'
  return last.granted ? undefined : 'consent-withdrawn'
}

const expiry = (term: Term, capturedAt: number): number =>
  term.retentionDays === null ? Infinity : capturedAt + term.retentionDays * DAY

const decideCollect = (snapshot: Snapshot, question: Question): Decision => {
  const { category, now } = question
  const { capturedAt = now, receivedAt = now } = question
  if (capturedAt > receivedAt + CLOCK_TOLERANCE) return no('clock-ahead')
  const atCapture = employedAt(snapshot, capturedAt, question.employment)
  const atReceipt = employedAt(snapshot, receivedAt, question.employment)
  const accountEnded = snapshot.accountEndedAt !== null && snapshot.accountEndedAt <= receivedAt
  if (accountEnded || !atReceipt || !atCapture) return no('account-ended')

  // Receipt first: a withdrawal stops also what was captured before it and sent late.
  const code = uncovered(snapshot, category, receivedAt) ?? uncovered(snapshot, category, capturedAt)
  if (code) return no(code)
  if (capturedAt < receivedAt - OLDEST_AT_RECEIPT) return no('expired')
  if (question.workingTimeOnly) {
    const paused = snapshot.pauses.some((pause) => covers(pause, capturedAt))
    if (paused || !isWorkingTime(atCapture, capturedAt)) return no('outside-working-time')
  }

  const atCaptureBound = boundTerm(snapshot, category, capturedAt)
  const bound = boundTerm(snapshot, category, receivedAt)
  if ('refused' in atCaptureBound) return no(atCaptureBound.refused)
  if ('refused' in bound) return no(bound.refused)
  const end = Math.min(expiry(atCaptureBound.term, capturedAt), expiry(bound.term, capturedAt))
  if (end <= receivedAt) return no('expired')
  const expiresAt = end === Infinity ? null : end
  return { allowed: true, term: bound.term, policyVersion: bound.version, expiresAt, employment: atCapture }
}

const decideUse = (snapshot: Snapshot, question: Question): Decision => {
  const { category, now, viewer, purpose } = question
  const bound = boundTerm(snapshot, category, now)
  if ('refused' in bound) return no(bound.refused)
  const { term, version } = bound
  // What was collected stays open to the person, whatever he withdraws, until it expires.
  if (viewer) {
    const code = uncovered(snapshot, category, now)
    if (code && !(code === 'consent-withdrawn' && term.otherBasis)) return no(code)
    if (!term.viewers.includes(viewer)) return no('not-a-viewer')
    if (!purpose || !term.purposes.includes(purpose)) return no('purpose-undeclared')
  }
  return { allowed: true, term, policyVersion: version, expiresAt: null }
}

/**
 * The one decision: may this be collected, seen, exported or disclosed? Pure. Policy, consent and employment must allow at capture and
 * at receipt; working time and pauses count at capture only, so that a queue sent in the evening is not lost.
 */
export const decide = (snapshot: Snapshot, question: Question): Decision =>
  question.act === 'collect' ? decideCollect(snapshot, question) : decideUse(snapshot, question)
