import type { CollectRefusal } from '../base/errors'
import { MINUTE, SECOND } from './clock'

/**
 * What becomes of something that was sent, by what was answered.
 * - `done`: the server has it.
 * - `drop`: the server will never take it.
 * - `retry`: later, as it is; nothing is lost.
 * - `stop`: this computer is no longer enrolled.
 */
export type Verdict =
  { is: 'done' } | { is: 'drop'; code: string } | { is: 'retry'; after?: number } | { is: 'stop' }

export interface Answered {
  status: number
  /** The stable code of a problem answer; absent where somebody else answered, such as a proxy. */
  code?: string
  /** The header as it came. */
  retryAfter?: string | null
}

/** Refused for good: the policy, the person, the hours or the clock said no at the time that counts. */
const REFUSALS = {
  'not-in-policy': true,
  'notice-not-accepted': true,
  'consent-missing': true,
  'consent-withdrawn': true,
  'outside-working-time': true,
  'account-ended': true,
  'guardian-missing': true,
  'outside-territory': true,
  deleted: true,
  expired: true,
  'too-late': true,
  'clock-ahead': true,
  'too-often': true,
} satisfies Record<CollectRefusal, true>
/** What no second try would change. */
const UNFIT: ReadonlySet<string> = new Set([
  'invalid',
  'undeclared-field',
  'too-large',
  'unsupported-media-type',
  'bad-image',
])

const LONGEST_WAIT = 60 * MINUTE

/** Milliseconds that a `Retry-After` asks for, as seconds or as a date; nothing where it says neither. */
export const retryAfter = (header: string | null | undefined, now: number): number | undefined => {
  if (!header) return undefined
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * SECOND : Date.parse(header) - now
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), LONGEST_WAIT) : undefined
}

/**
 * The retry table. Only Glasswork's own codes drop anything: a proxy's or a hotel's page, whatever its status, is retried.
 */
export const verdictOn = ({ status, code, retryAfter: header }: Answered, now: number): Verdict => {
  if (status >= 200 && status < 300) return { is: 'done' }
  if (status === 401 && code === 'unauthenticated') return { is: 'stop' }
  if (code !== undefined && status === 403 && Object.hasOwn(REFUSALS, code)) return { is: 'drop', code }
  if (code !== undefined && [400, 413, 415].includes(status) && UNFIT.has(code)) return { is: 'drop', code }
  const after = retryAfter(header, now)
  return after === undefined ? { is: 'retry' } : { is: 'retry', after }
}

const FIRST_WAIT = 5 * SECOND
const LAST_WAIT = 15 * MINUTE

/**
 * How long to wait after so many failures in a row: twice as long each time, up to a quarter of an hour.
 * @param spread from 0 to 1; so that sixty computers do not all come back in the same second.
 */
export const backOff = (failures: number, spread: number): number =>
  Math.min(FIRST_WAIT * 2 ** Math.max(failures - 1, 0), LAST_WAIT) * (0.75 + spread / 2)
