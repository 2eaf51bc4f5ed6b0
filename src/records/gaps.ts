import { covers, decide } from '../policy/decide/decide'
import type { Snapshot } from '../base/policyTypes'
import { dayAfter, isWorkingTime, startOfLocalDate } from '../policy/decide/workingTime'
import { GAP_KINDS, type Gap, type GapKind } from './reports/gaps'
import { runningPauseOn } from './pauses'

const MINUTE = 60_000
/** Working hours and breaks begin on such minutes. */
const STEP = 5

export interface DayExplained {
  /** Seconds of working time on this day, up to now. */
  working: number
  gaps: Gap[]
}

interface Given {
  snapshot: Snapshot
  date: string
  /** Milliseconds, UTC; what comes later is no gap yet. */
  now: number
  /** When the first computer was enrolled; null without any. */
  enrolledAt: number | null
  /** With a record. */
  minutes: number
  /** Active, of these. */
  seconds: number
  /** Of pauses that have ended. */
  pausedSeconds: number
  deletedGaps: number
}

/** What of a day's working time was not active, and why: told in seconds that add up, and from nothing but consents, pauses and devices. */
export const explainDay = (given: Given): DayExplained => {
  const { snapshot, date, now, enrolledAt } = given
  const without: Record<GapKind, number> = {
    'not-agreed': 0,
    refused: 0,
    paused: 0,
    deleted: 0,
    'no-device': 0,
    idle: 0,
    silent: 0,
  }
  let working = 0
  let open = 0
  for (const employment of snapshot.employments) {
    const start = startOfLocalDate(date, employment.zone)
    const end = Math.min(startOfLocalDate(dayAfter(date), employment.zone), Math.floor(now / 1000) * 1000)
    for (let at = start; at < end; at += STEP * MINUTE) {
      if (!covers(employment, at) || !isWorkingTime(employment, at)) continue
      // The last step reaches until now: what is ahead of it has not happened.
      const length = (Math.min(at + STEP * MINUTE, end) - at) / 1000
      working += length
      const decision = decide(snapshot, { act: 'collect', category: 'activity', now: at })
      if (!decision.allowed)
        without[decision.code === 'notice-not-accepted' ? 'not-agreed' : 'refused'] += length
      else if (enrolledAt === null || at < enrolledAt) without['no-device'] += length
      else open += length
    }
  }
  let left = Math.max(0, open - given.seconds)
  const take = (kind: GapKind, most: number): void => {
    without[kind] += Math.min(left, most)
    left -= Math.min(left, most)
  }
  take('idle', given.minutes * 60 - given.seconds)
  take('paused', given.pausedSeconds + runningPauseOn(snapshot, date, now))
  take('deleted', given.deletedGaps * 600)
  take('silent', left)
  const gaps = GAP_KINDS.map((kind) => ({ kind, seconds: without[kind] }))
  return { working, gaps: gaps.filter(({ seconds }) => seconds > 0) }
}
