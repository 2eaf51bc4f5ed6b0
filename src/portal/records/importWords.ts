import type { Folded } from '../../records/reports/activityWatch'
import type { Looked, Outcome, Summed } from './imported'
import { duration, number } from '../kit/amounts'
import type { Say } from '../kit/Words'
import * as W from './words'

/** What of a file is not read, and why: a line for each reason. */
export const leftOut = (say: Say, { older, later, nowhere, unreadable }: Folded['events']): string[] =>
  [
    { n: older, why: say(W.olderThan14Days) },
    { n: later, why: say(W.stillUnderWay) },
    {
      n: nowhere,
      why: say(W.ofBrowser),
    },
    { n: unreadable, why: say(W.notReadable) },
  ].flatMap(({ n, why }) => (n ? say(W.notRead({ why, shown: number(n), count: n })) : []))

/** The computer under which minutes lie, or would. */
export const wentWhere = (say: Say, { host, device }: Outcome): string =>
  device ?? (host.host === 'unknown' ? say(W.computerOfItsOwn) : host.host)

/** What a file would bring, in a sentence. */
export const wouldBring = (say: Say, { fresh, known }: Looked): string => {
  if (fresh) return say(W.nothingIsStoredYet(duration(fresh, say)))
  return known ? say(W.allOf) : say(W.nothingInThisFile)
}

/** What a file has brought, in a sentence or two. */
export const hasBrought = (say: Say, { fresh, known }: Summed): string => {
  const stored = fresh ? say(W.stored(duration(fresh, say))) : say(W.nothingWasStored)
  const there = known ? say(W.thereAlreadyTheSame(duration(known, say))) : ''
  return stored + there
}

/** Says that a file is no export, and where to make one. */
export const notAnExport = (say: Say): string => say(W.thisIsNotExport)
