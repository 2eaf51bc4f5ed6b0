import type { Block, Minute } from '../../base/minutes'
import type { Snapshot } from '../../base/policyTypes'
import { coverAt } from './decide'
import { dayAfter, startOfLocalDate } from './workingTime'

const MINUTE = 60_000

/** Part of a day that is counted for itself; milliseconds, UTC. */
export interface CountedStretch {
  /** What the key of its row ends in: nothing, where it is the day's first. */
  suffix: string
  from: number
  until: number
  /** Counts what of it was covered when it was captured; undefined where nothing that counts happened on that day. */
  isCovered: ((at: number) => boolean) | undefined
}

/**
 * The parts of a day that have totals of their own. What a withdrawal ends is not brought back by what is agreed to afterwards: the day's totals
 * of before go by their own end, and those of after count nothing of before. A withdrawal of the minutes themselves parts a day too: when they
 * are gone the totals of before stay as they are.
 * @param until the moment up to which something may be counted.
 */
export const countedStretches = (
  snapshot: Snapshot,
  date: string,
  zone: string,
  until: number,
): CountedStretch[] => {
  const start = startOfLocalDate(date, zone)
  const isLater = (at: number): boolean => at > start && at <= until
  const withdrawn = snapshot.consents.filter(
    ({ category, granted, at }) =>
      !granted && isLater(at) && (category === 'activity-days' || category === 'activity'),
  )
  const hasChanged =
    withdrawn.length > 0 ||
    snapshot.consents.some(({ category, at }) => category === 'activity-days' && isLater(at)) ||
    snapshot.acceptances.some(({ at }) => isLater(at)) ||
    snapshot.refusals.some(({ at }) => isLater(at)) ||
    snapshot.policies.some(({ effectiveFrom }) => isLater(Date.parse(effectiveFrom)))
  const isCovered = hasChanged
    ? (at: number): boolean => !('refused' in coverAt(snapshot, 'activity-days', at))
    : undefined
  const end = withdrawn.length ? startOfLocalDate(dayAfter(date), zone) : Infinity
  const edges = [...new Set(withdrawn.map(({ at }) => at))].filter((at) => at < end).sort((a, b) => a - b)
  return [start, ...edges].map((from, i) => ({
    suffix: '+'.repeat(i),
    from: i ? from : -Infinity,
    until: edges[i] ?? Infinity,
    isCovered,
  }))
}

/** What of some blocks lies in a stretch and is counted there. */
export const blocksIn = (
  { from, until, isCovered }: CountedStretch,
  blocks: readonly { capturedAt: number; minutes: readonly Minute[] }[],
): Block[] => {
  const isWhole = from === -Infinity && until === Infinity && !isCovered
  return blocks.flatMap(({ capturedAt: start, minutes }) => {
    if (isWhole) return { start, minutes }
    const counted = minutes.filter(({ m }) => {
      const at = start + m * MINUTE
      return at >= from && at < until && (!isCovered || isCovered(at))
    })
    return counted.length ? { start, minutes: counted } : []
  })
}
