import type { RefusalCode } from '../../base/errors'
import { needsAgreement } from '../../consent/agreement'
import { countedFrom } from '../../categories/known'
import { covers, decide, type Decision } from '../../policy/decide/decide'
import type { Snapshot } from '../../base/policyTypes'
import { isWorkingTime } from '../../policy/decide/workingTime'

/** What stands in the way of recording, the widest first; `recording` when nothing does. */
export type Standing =
  | 'not-open'
  | 'not-employed'
  | 'not-agreed'
  | 'all-off'
  | 'no-device'
  | 'paused'
  | 'off-hours'
  | 'silent'
  | 'recording'

/** A computer asks at least this often while it is on; one that has not been heard of for so long is silent. */
export const SILENT = 15 * 60_000

/** A computer as far as it bears on whether its person is recorded. */
export interface Computer {
  lastSeenAt?: string | null
  revokedAt?: string | null
  /** Made for an import: it never reports. */
  virtual?: boolean | null
}

export interface StandingNow {
  standing: Standing
  /** Since when a pause runs, milliseconds UTC. */
  pausedSince: number | null
  /** When any of the computers was last heard of, milliseconds UTC. */
  heardAt: number | null
  atWork: boolean
}

/** What stands in the way of one category now; `counted-from`: it is on, and the one that it is counted from is not. */
export type Coming = { comes: true } | { comes: false; code: RefusalCode | 'counted-from' }

/** Whether anything of a category can come in, working time left aside. */
export const comingOf = (snapshot: Snapshot, category: string, at: number): Coming => {
  const asked = (each: string): Decision => decide(snapshot, { act: 'collect', category: each, now: at })
  const own = asked(category)
  if (!own.allowed) return { comes: false, code: own.code }
  const source = countedFrom(category)
  return !source || asked(source).allowed ? { comes: true } : { comes: false, code: 'counted-from' }
}

const heardOf = (computers: readonly Computer[]): number | null =>
  computers.reduce<number | null>(
    (last, { lastSeenAt }) => (lastSeenAt ? Math.max(last ?? 0, Date.parse(lastSeenAt)) : last),
    null,
  )

/** Whether somebody is recorded at a moment, and if not, why; nothing of what is recorded. */
export const standingOf = (
  snapshot: Snapshot,
  categories: readonly string[],
  devices: readonly Computer[],
  at: number,
): StandingNow => {
  const employment = snapshot.employments.find((span) => covers(span, at))
  const pause = snapshot.pauses.find((span) => covers(span, at))
  const isOpen = snapshot.accountEndedAt === null || snapshot.accountEndedAt > at
  const atWork = employment !== undefined && isWorkingTime(employment, at)
  const isOn = (category: string) => comingOf(snapshot, category, at).comes
  const computers = devices.filter(({ revokedAt, virtual }) => !revokedAt && !virtual)
  const heardAt = heardOf(computers)
  const standing = (): Standing => {
    if (!employment) return 'not-employed'
    if (!isOpen) return 'not-open'
    if (!categories.some(isOn)) return needsAgreement(snapshot, at) ? 'not-agreed' : 'all-off'
    if (!computers.length) return 'no-device'
    if (pause) return 'paused'
    if (!atWork) return 'off-hours'
    return heardAt === null || heardAt < at - SILENT ? 'silent' : 'recording'
  }
  return { standing: standing(), pausedSince: pause?.start ?? null, heardAt, atWork }
}
