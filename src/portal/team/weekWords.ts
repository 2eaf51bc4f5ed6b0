import type { GapKind } from '../../records/reports/gaps'
import type { MemberNow } from './now'
import type { WeekDay } from './totals'
import type { Say } from '../kit/Words'
import * as W from './words'

/** What a lead reads of how somebody stands now. */
export const standingWords = (say: Say): Record<MemberNow['standing'], string> => ({
  recording: say(W.recordingNow),
  paused: say(W.pausedNow),
  silent: say(W.offlineWorkingTimeButComputer),
  'off-hours': say(W.outsideWorkingTime),
  'no-device': say(W.noComputerEnrolled),
  'not-open': say(W.accountClosedOrSuspended),
  'all-off': say(W.everythingIsOff),
  'not-agreed': say(W.hasNotAgreedToPolicy),
  'not-employed': say(W.notEmployedAtPresent),
})

/** Why a part of the working time is not active. */
export const gapWords = (say: Say): Record<GapKind, string> => ({
  'not-agreed': say(W.notAgreed),
  refused: say(W.off),
  paused: say(W.paused),
  deleted: say(W.deleted),
  'no-device': say(W.noComputer),
  idle: say(W.notActive),
  silent: say(W.offline),
})

/** Why nothing is told of a day. */
export const untoldWords = (say: Say): Record<NonNullable<WeekDay['untold']>, string> => ({
  'before-lead': say(W.notOpen),
  'not-in-team': say(W.notInTheTeam),
  'to-come': say(W.toCome),
})
