import type { Payload } from 'payload'
import { NEW_SERVER, NO_SERVER } from '../letters/ownReasons'
import { mailSettings } from '../letters/settings'
import { holdOn } from '../letters/trusted'
import type { Met } from './deadlines'
import type { Breach } from './record'
import type { Standing } from './standing'

const HOUR = 3_600_000
/** Nearer to the deadline than this is close. */
const CLOSE = 4 * HOUR

/** Why letters of a breach wait. */
export interface Wait {
  /** As the outbox has it. */
  reason: string
  /** How many; 0 where none is written yet, and all would. */
  letters: number
  /** When they leave, or are tried again, by themselves; null where they do not. */
  until: string | null
  /** By when the people are to be told, where they are not yet. */
  due: string | null
  /** How that lies to it. */
  risk: 'late' | 'close' | null
}

const riskOf = (until: string | null, due: string | null): Wait['risk'] => {
  if (!due) return null
  if (!until || Date.parse(until) > Date.parse(due)) return 'late'
  return Date.parse(until) > Date.parse(due) - CLOSE ? 'close' : null
}

/** What the mail server as it is set keeps back, whatever each letter says of it yet. */
const keptBack = async (payload: Payload): Promise<{ reason: string; until: string | null } | null> => {
  if (!(await mailSettings(payload))) return { reason: NO_SERVER, until: null }
  const hold = await holdOn(payload, 'mail')
  return hold && { reason: NEW_SERVER, until: hold.isStopped ? null : hold.until.toISOString() }
}

/** Why the letters of a breach wait, and until when: those that are written, or, while its notice is not signed, those that would be. */
export const waitsOf = async (
  payload: Payload,
  { state }: Pick<Breach, 'state'>,
  standings: readonly Standing[],
  deadlines: readonly Met[],
): Promise<Wait[]> => {
  if (state === 'closed') return []
  const people = deadlines.find(({ id }) => id === 'people')
  const due = people && !people.metAt ? people.due : null
  const waiting = standings.filter(({ told, letter }) => told === 'waiting' && letter)
  const all = await keptBack(payload)
  const isKept = ({ letter, letterReason }: Standing) =>
    letter !== 'deferred' || letterReason === NEW_SERVER || letterReason === NO_SERVER
  const waits: Omit<Wait, 'due' | 'risk'>[] = []
  const kept = all ? waiting.filter(isKept) : []
  if (all && (kept.length || state === 'open' || state === 'telling'))
    waits.push({ ...all, letters: kept.length })
  const tried = waiting.filter((each) => each.letter === 'deferred' && !isKept(each))
  for (const reason of new Set(tried.map(({ letterReason }) => letterReason ?? ''))) {
    const those = tried.filter(({ letterReason }) => (letterReason ?? '') === reason)
    const next = those.flatMap(({ letterNext }) => letterNext ?? []).map((at) => new Date(at).toISOString())
    waits.push({ reason, letters: those.length, until: next.sort().at(-1) ?? null })
  }
  return waits.map((wait) => ({ ...wait, due, risk: riskOf(wait.until, due) }))
}
