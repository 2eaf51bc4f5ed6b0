import type { Day } from './day'
import { isEmpty, isOpen, stands, type Other } from './shown'
import { duration, number } from '../kit/amounts'
import { zoneMarks } from '../kit/time'
import type { Say } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

export const notBegun = (say: Say): string => say(W.thisDayHasNotBegun)

/** What a day's page says first. */
export const leadOf = (
  say: Say,
  { day, isToCome, whom }: { day: Day; isToCome: boolean; whom?: Other },
): string => {
  const { zone, span } = day
  const mark = zoneMarks(span.start, span.end, zone).join(say(W.later))
  if (whom) return say(W.whatStatedPurposeOpens({ name: whom.name, zone, mark }))
  if (!isEmpty(day)) return say(W.allThatIsHeld(zone, mark))
  return isToCome ? notBegun(say) : say(W.nothingIsHeld)
}

type Fact = readonly [name: string, value: string]

/** A day in numbers, as far as they are open. */
export const factsOf = (say: Say, day: Day, whom: Other | undefined): Fact[] => {
  const hasActivity = isOpen('activity', whom)
  const facts: (Fact | false)[] = [
    (hasActivity || isOpen('activity-days', whom)) && [say(WORDS.activeTime), duration(day.seconds, say)],
    ...day.pictures
      .filter(stands)
      .map(({ called, shots }): Fact => [say(called.en, called.zh), number(shots.length)]),
    hasActivity && [say(W.keysCounted), number(day.keys)],
    hasActivity && [say(W.clicksCounted), number(day.clicks)],
    day.pausedSeconds > 0 && [say(WORDS.pauses), duration(day.pausedSeconds, say)],
    day.deletedGaps > 0 && [
      whom ? say(WORDS.deletedByThePerson) : say(W.deletedByYou),
      say(W.gaps(day.deletedGaps)),
    ],
  ]
  return facts.filter((fact) => fact !== false)
}
