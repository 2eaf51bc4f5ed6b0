import type { RefusalCode } from '../base/errors'
import type { Term } from '../base/policyTypes'
import { decide, type Decision } from '../policy/decide/decide'
import { localDate } from '../policy/decide/workingTime'
import { teamAt, type Employed } from './employed'

/** Kept as long as the account: no date of its own. */
const AS_LONG_AS_THE_ACCOUNT = Date.parse('9999-12-31T00:00:00Z')
const DAY = 86_400_000

/** What the server writes on each row of working time; moments as Date. */
export interface WorkStamp {
  subject: string
  employment: string
  company: string
  team: string | null
  capturedAt: Date
  localDate: string
  zone: string
  receivedAt: Date
  policyVersion: number
  expiresAt: Date
}

/** Where a row stands in time. */
interface Placed {
  capturedAt: number
  receivedAt: number
  /** Those of the moment and the employment where they are not said. */
  localDate?: string
  zone?: string
}

const stamp = (employed: Employed, version: number, expiresAt: number | null, placed: Placed): WorkStamp => {
  const { id, subject, span } = employed
  const zone = placed.zone ?? span.zone
  return {
    subject,
    employment: id,
    company: span.company,
    team: teamAt(employed, placed.capturedAt),
    capturedAt: new Date(placed.capturedAt),
    localDate: placed.localDate ?? localDate(placed.capturedAt, zone),
    zone,
    receivedAt: new Date(placed.receivedAt),
    policyVersion: version,
    expiresAt: new Date(expiresAt ?? AS_LONG_AS_THE_ACCOUNT),
  }
}

/** What is to be stored now, as `decide` lets it: its stamp, or why not. */
export const stampNow = (
  employed: Employed,
  category: string,
  placed: Placed,
): { stamp: WorkStamp } | { code: RefusalCode } => {
  const { capturedAt, receivedAt } = placed
  const decision: Decision = decide(employed.snapshot, {
    act: 'collect',
    category,
    capturedAt,
    receivedAt,
    now: receivedAt,
    employment: employed.id,
  })
  return decision.allowed
    ? { stamp: stamp(employed, decision.policyVersion, decision.expiresAt, placed) }
    : { code: decision.code }
}

/** The term of a category that binds now; nothing where nothing of it may be kept. */
export const termNow = ({ snapshot }: Employed, category: string, at: number): Term | undefined => {
  const decision = decide(snapshot, { act: 'keep', category, now: at })
  return decision.allowed ? decision.term : undefined
}

/**
 * What the server computes of a day that has passed: it had to be allowed on that day, and to be kept now; nobody brings it, so that it is never
 * too late. Null where it is not allowed, or over already.
 */
export const stampOfPast = (employed: Employed, category: string, placed: Placed): WorkStamp | null => {
  const { capturedAt, receivedAt } = placed
  const then = decide(employed.snapshot, {
    act: 'collect',
    category,
    now: capturedAt,
    employment: employed.id,
  })
  const term = termNow(employed, category, receivedAt)
  if (!then.allowed || !term) return null
  const days = term.retentionDays
  const ends = [then.expiresAt, days === null ? null : capturedAt + days * DAY].filter(
    (each) => each !== null,
  )
  const expiresAt = ends.length ? Math.min(...ends) : null
  if (expiresAt !== null && expiresAt <= receivedAt) return null
  return stamp(employed, then.policyVersion, expiresAt, placed)
}
