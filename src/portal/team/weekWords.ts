import type { GapKind } from '../../records/reports/gaps'
import type { WeekDay } from './totals'
import type { Say } from '../kit/Words'
import * as W from './words'

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
