import { boundTerm } from './boundTerm'
import { AFTER_WITHDRAWAL, coverAt } from './decide'
import type { Snapshot } from '../../base/policyTypes'

/** How much sooner rows of a category end. */
export interface Ending {
  by: { retentionDays: number } | { to: string }
  /** Rows that came later rest on an answer that was given after; ISO. */
  receivedBefore?: string
}

const iso = (at: number): string => new Date(at).toISOString()

/** Moments after this one at which somebody may be covered anew, the next first. */
const momentsAfter = ({ policies, acceptances, consents }: Snapshot, at: number): number[] =>
  [
    ...policies.map(({ effectiveFrom }) => Date.parse(effectiveFrom)),
    ...acceptances.map((each) => each.at),
    ...consents.map((each) => each.at),
  ]
    .filter((moment) => moment > at)
    .sort((a, b) => a - b)

/**
 * What a person's answer of a moment ends of a category, seen from whenever: what rested on a withdrawn consent goes within a day, unless the
 * term names another basis too; where he is back on older terms it stays no longer than those say. Null where nothing ends sooner.
 */
export const endingOf = (snapshot: Snapshot, category: string, at: number): Ending | null => {
  const before = coverAt(snapshot, category, at - 1)
  const after = coverAt(snapshot, category, at)
  const standing = 'term' in before ? before : boundTerm(snapshot, category, at)
  const term = 'term' in standing ? standing.term : undefined
  if (term?.consent === 'none') return null
  const anew = momentsAfter(snapshot, at).find((moment) => {
    const cover = coverAt(snapshot, category, moment)
    return 'term' in cover && ('refused' in after || cover.version !== after.version)
  })
  const until = anew === undefined ? {} : { receivedBefore: iso(anew) }
  if ('refused' in after)
    return term?.otherBasis ? null : { by: { to: iso(at + AFTER_WITHDRAWAL) }, ...until }
  const { retentionDays } = after.term
  const isOlder = 'term' in before && before.version !== after.version
  return isOlder && retentionDays !== null ? { by: { retentionDays }, ...until } : null
}
