import { needsAgreement } from './agreement'
import { covers, decide } from '../privacy/decide'
import type { Snapshot } from '../privacy/types'
import { isWorkingTime } from '../privacy/workingTime'

/** What stands in the way of recording, the widest first; `recording` when nothing does. */
export type Standing =
  'not-open' | 'not-employed' | 'not-agreed' | 'all-off' | 'no-device' | 'paused' | 'off-hours' | 'recording'

export interface StandingNow {
  standing: Standing
  /** Since when a pause runs, milliseconds UTC. */
  pausedSince: number | null
  atWork: boolean
}

/** Whether somebody is recorded at a moment, and if not, why; nothing of what is recorded. */
export const standingOf = (
  snapshot: Snapshot,
  categories: readonly string[],
  hasDevice: boolean,
  at: number,
): StandingNow => {
  const employment = snapshot.employments.find((span) => covers(span, at))
  const pause = snapshot.pauses.find((span) => covers(span, at))
  const isOpen = snapshot.accountEndedAt === null || snapshot.accountEndedAt > at
  const atWork = employment !== undefined && isWorkingTime(employment, at)
  const isOn = (category: string) => decide(snapshot, { act: 'collect', category, now: at }).allowed
  const standing = (): Standing => {
    if (!employment) return 'not-employed'
    if (!isOpen) return 'not-open'
    if (!categories.some(isOn)) return needsAgreement(snapshot, at) ? 'not-agreed' : 'all-off'
    if (!hasDevice) return 'no-device'
    if (pause) return 'paused'
    return atWork ? 'recording' : 'off-hours'
  }
  return { standing: standing(), pausedSince: pause?.start ?? null, atWork }
}
