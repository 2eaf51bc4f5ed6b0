import { APIError } from 'payload'
import type { Both } from './labels'
import { lackingWords, type Lack } from './lacking'

/** Codes that a client may rely on. A device drops for good what is refused with 403, and retries 429 and 503. */
export type ProblemCode =
  | RefusalCode
  | 'unauthenticated'
  | 'reauth'
  | 'by-act'
  | 'second-hand'
  | 'rests'
  | 'secret-again'
  | 'inner-address'
  | 'forbidden'
  | 'not-found'
  | 'invalid'
  | 'undeclared-field'
  | 'too-much'
  | 'too-large'
  | 'unsupported-media-type'
  | 'bad-image'
  | 'bad-file'
  | 'faulty-rows'
  | 'overlapping-parts'
  | 'break-outside-part'
  | 'overlapping-periods'
  | 'closed-period'
  | 'empty-period'
  | 'incomplete'
  | 'in-use'
  | 'conflict'
  | 'sealed'
  | 'held'
  | 'not-assessed'
  | 'drafting-note'
  | 'expired-link'
  | 'link-waits'
  | 'weak-password'
  | 'letter-held'
  | 'mail-off'
  | 'mail-failed'
  | 'by-command'
  | 'confirm-address'
  | 'purpose-missing'
  | 'not-open'
  | 'withdrawn-since'
  | 'too-many-requests'
  | 'plain-http'
  | 'unavailable'
  | 'storage-low'
  | 'internal'

/** Why `decide` refuses. */
export type RefusalCode =
  | 'not-in-policy'
  | 'notice-not-accepted'
  | 'consent-missing'
  | 'consent-withdrawn'
  | 'outside-working-time'
  | 'account-ended'
  | 'guardian-missing'
  | 'outside-territory'
  | 'deleted'
  | 'expired'
  | 'too-late'
  | 'clock-ahead'
  | 'too-often'
  | 'purpose-undeclared'
  | 'not-a-viewer'

/** Those of them that a device may meet. */
export type CollectRefusal = Exclude<RefusalCode, 'purpose-undeclared' | 'not-a-viewer'>

/** An error that may be shown: HTTP status, stable code, one sentence. */
export class Problem extends APIError<{ code: ProblemCode; [more: string]: unknown }> {
  readonly code: ProblemCode
  /** Seconds after which the same may succeed. */
  retryAfter?: number
  constructor(status: number, code: ProblemCode, message: string, more: Record<string, unknown> = {}) {
    super(message, status, { code, ...more }, true)
    this.code = code
  }
}

export const unauthenticated = () => new Problem(401, 'unauthenticated', 'Sign in first.')
export const forbidden = () => new Problem(403, 'forbidden', 'You are not allowed to do this.')
/** The same answer for absent and for forbidden, so that nobody can list what exists (T11). */
export const notFound = () => new Problem(404, 'not-found', 'Not found, or not open to you.')
export const invalid = (message: string, more: Record<string, unknown> = {}) =>
  new Problem(400, 'invalid', message, more)
/** The same where the sentence names what was given: it stands in both languages where it is made. */
export const unfit = (said: Both, more: Record<string, unknown> = {}) =>
  new Problem(400, 'invalid', said.en, { ...more, said })
/** A text that one of the two languages lacks. */
export const lacking = (lacks: readonly Lack[], more: Record<string, unknown> = {}) =>
  unfit(lackingWords(lacks), { field: lacks[0] && `${lacks[0].field}.${lacks[0].language}`, ...more })
/** More than one request may ask for; see src/http/budget.ts. */
export const tooMuch = (message: string) => new Problem(400, 'too-much', message)
/** Nothing is wrong with what was asked; there is no room for it now. */
export const busy = (message: string, retryAfter: number): Problem =>
  Object.assign(new Problem(503, 'unavailable', `${message} Send it again later.`, { retryAfter }), {
    retryAfter,
  })
export const refused = (code: RefusalCode) => new Problem(403, code, REASON[code])

const REASON: Record<RefusalCode, string> = {
  'not-in-policy': 'The policy in force does not allow this to be collected.',
  'notice-not-accepted': 'The person has not yet agreed to the policy that allows this.',
  'consent-missing': 'The person has not given the separate consent that this needs.',
  'consent-withdrawn': 'The person has withdrawn consent.',
  'outside-working-time': 'Outside working time, or during a pause.',
  'account-ended': 'The account or the employment is not open.',
  'guardian-missing': 'The person is under age, and no guardian has consented.',
  'outside-territory': 'The policy in force does not apply where this person works.',
  deleted: 'The person has deleted this.',
  expired: 'Too old to be kept.',
  'too-late': 'Brought too long after it happened.',
  'clock-ahead': "The device's clock is more than five minutes ahead.",
  'too-often': 'More of this hour than the policy in force allows.',
  'purpose-undeclared': 'The policy in force does not name this purpose.',
  'not-a-viewer': 'The policy in force does not open this to your role.',
}
