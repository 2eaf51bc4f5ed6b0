import { covers, decide } from '../privacy/decide'
import type { Snapshot } from '../privacy/types'
import { dayAfter, isWorkingTime, startOfLocalDate } from '../privacy/workingTime'

const MINUTE = 60_000
/** Working hours and breaks begin on such minutes. */
const STEP = 5

/** Why working time has no record: no agreement; switched off or not in the policy; paused; deleted; no computer; a computer that is silent. */
export const GAP_KINDS = ['not-agreed', 'refused', 'paused', 'deleted', 'no-device', 'silent'] as const
export type GapKind = (typeof GAP_KINDS)[number]

export interface Gap {
  kind: GapKind
  minutes: number
}

export interface DayExplained {
  /** Minutes of working time on this day, up to now. */
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
  minutes: number
  pausedMinutes: number
  deletedGaps: number
}

/** What of a day's working time has no record, and why: told in minutes that add up, and from nothing but consents, pauses and devices. */
export const explainDay = (given: Given): DayExplained => {
  const { snapshot, date, now, enrolledAt } = given
  const without: Record<GapKind, number> = {
    'not-agreed': 0,
    refused: 0,
    paused: 0,
    deleted: 0,
    'no-device': 0,
    silent: 0,
  }
  let working = 0
  let open = 0
  for (const employment of snapshot.employments) {
    const start = startOfLocalDate(date, employment.zone)
    const end = Math.min(startOfLocalDate(dayAfter(date), employment.zone), now)
    for (let at = start; at < end; at += STEP * MINUTE) {
      if (!covers(employment, at) || !isWorkingTime(employment, at)) continue
      working += STEP
      const decision = decide(snapshot, { act: 'collect', category: 'activity', now: at })
      if (!decision.allowed)
        without[decision.code === 'notice-not-accepted' ? 'not-agreed' : 'refused'] += STEP
      else if (enrolledAt === null || at < enrolledAt) without['no-device'] += STEP
      else open += STEP
    }
  }
  let left = Math.max(0, open - given.minutes)
  const take = (kind: GapKind, most: number): void => {
    without[kind] += Math.min(left, most)
    left -= Math.min(left, most)
  }
  take('paused', given.pausedMinutes)
  take('deleted', given.deletedGaps * 10)
  take('silent', left)
  const gaps = GAP_KINDS.map((kind) => ({ kind, minutes: without[kind] }))
  return { working, gaps: gaps.filter(({ minutes }) => minutes > 0) }
}
