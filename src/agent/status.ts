import type { Tally } from './records'
import type { Say } from '../base/labels'
import * as W from './words'

interface Common {
  /** Entries that wait to be sent. */
  waiting: number
  tally: Tally
  unreachableSince: number | null
  screensFailed: boolean
}

/** What the agent does at this moment. Names nobody and nothing that was recorded. */
export type Status = Common &
  (
    | { is: 'recording'; activity: boolean; perHour?: number }
    | { is: 'nothing'; code?: string }
    | { is: 'paused'; since: string }
    | { is: 'paused-in-portal' }
    | { is: 'unknown' }
    | { is: 'revoked' }
  )

const timeOf = (at: string | number, say: Say): string =>
  new Date(at).toLocaleString(say(W.enGb), {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })

const reasonFor = (code: string | undefined, say: Say): string => {
  switch (code) {
    case 'not-in-policy':
      return say(W.policyInForce)
    case 'notice-not-accepted':
      return say(W.youHaveNotYetRead)
    case 'consent-missing':
    case 'consent-withdrawn':
      return say(W.youHaveNotSwitched)
    case 'outside-working-time':
      return say(W.outsideWorkingHours)
    case 'guardian-missing':
      return say(W.noGuardianHasConsentedYet)
    case 'outside-territory':
      return say(W.policyDoesNotApply)
    case 'account-ended':
      return say(W.yourAccountOrYourEmployment)
    default:
      return ''
  }
}

const sentence = (status: Status, say: Say): string => {
  switch (status.is) {
    case 'recording': {
      const shots = status.perHour === undefined ? [] : [say(W.screenshotsAtRandom(status.perHour))]
      const activity = status.activity ? [say(W.windowTitles)] : []
      return say(W.recordingNow) + [...shots, ...activity].join(say(W.semicolon)) + say(W.fullStop)
    }
    case 'nothing':
      return [say(W.nothingIsBeingRecorded), reasonFor(status.code, say)].filter(Boolean).join(say(W.space))
    case 'paused':
      return say(W.pausedOnThisComputerSince(timeOf(status.since, say)))
    case 'paused-in-portal':
      return say(W.pausedInPortal)
    case 'unknown':
      return say(W.serverHasNotSaid)
    case 'revoked':
      return say(W.thisComputerIsNoLonger)
  }
}

/** What the agent says that it does: the answer first, then what went wrong, each a sentence. */
export const describeStatus = (status: Status, say: Say): string[] => {
  const { waiting, tally, unreachableSince, screensFailed } = status
  const refused = Object.values(tally.refused).reduce((a, b) => a + b, 0)
  return [
    sentence(status, say),
    ...(unreachableSince === null ? [] : [say(W.serverHasNotAnsweredSince(timeOf(unreachableSince, say)))]),
    ...(waiting ? [say(W.waitingToBeSent(waiting))] : []),
    ...(screensFailed ? [say(W.screensCannotBeRead)] : []),
    ...(tally.full ? [say(W.oldestDropped(tally.full))] : []),
    ...(tally.unreadable ? [say(W.couldNotBeReadBack(tally.unreadable))] : []),
    ...(refused ? [say(W.refusedByServer(refused))] : []),
  ]
}
