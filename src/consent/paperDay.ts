import { now } from '../base/clock'
import { invalid, Problem } from '../base/errors'
import { latest } from '../policy/decide/boundTerm'
import { localDate } from '../policy/decide/workingTime'
import type { PolicyVersion, Snapshot } from '../base/policyTypes'
import { lastWord } from './agreement'

/** The day on which something was said, where the person works: a paper bears the date of that place. */
const dayOf = ({ employments }: Snapshot, at: number): string => {
  const last = employments.reduce<(typeof employments)[number] | undefined>(
    (latestOne, each) => (latestOne && latestOne.start > each.start ? latestOne : each),
    undefined,
  )
  return localDate(at, last?.zone ?? 'UTC')
}

/** Whether a day (`YYYY-MM-DD`) has not begun yet where the person works. */
export const isYetToCome = (snapshot: Snapshot, day: string): boolean =>
  day > dayOf(snapshot, now().getTime())

interface OnPaper {
  version: PolicyVersion
  /** `YYYY-MM-DD` */
  signedOn: string
  refuses: boolean
  /** Switches that are ticked. */
  wanted: ReadonlySet<string>
}

/**
 * A paper says what somebody wanted on its day: nobody signs a version before there is one, and no paper stands against what the person has
 * said since. On one and the same day a no counts.
 * @throws Problem 400 for a day before the version, 409 where he has said otherwise since.
 */
export const checkPaperDay = (snapshot: Snapshot, { version, signedOn, refuses, wanted }: OnPaper): void => {
  if (signedOn < dayOf(snapshot, Date.parse(version.sealedAt)))
    throw invalid('On that day there was no such version.', { field: 'signedOn' })
  const isThis = (each: { version: number }) => each.version === version.version
  const accepted = latest(snapshot.acceptances, isThis)
  const refused = latest(snapshot.refusals, isThis)
  const otherwise = refuses
    ? accepted && dayOf(snapshot, accepted.at) > signedOn
    : refused && refused.at > (accepted?.at ?? 0) && dayOf(snapshot, refused.at) >= signedOn
  if (otherwise) throw new Problem(409, 'conflict', 'The person has answered otherwise since that day.')
  const off = [...wanted].filter((category) => {
    const word = lastWord(snapshot, category)
    return word && !word.granted && dayOf(snapshot, word.at) >= signedOn
  })
  if (off.length)
    throw new Problem(409, 'conflict', `The person has withdrawn this since that day: ${off.join(', ')}.`, {
      off,
    })
}

/** Whether the person has turned a switch on since the day of a paper that leaves it unticked. */
export const grantedSince = (snapshot: Snapshot, category: string, signedOn: string): boolean => {
  const word = lastWord(snapshot, category)
  return word !== undefined && word.granted && dayOf(snapshot, word.at) > signedOn
}
