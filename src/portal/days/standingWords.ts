import type { Language } from '../../base/labels'
import { PAUSE_KEPT } from '../../i18n/pauses'
import type { Today } from './today'
import { clockIn, dayIn, zoneMark } from '../kit/time'
import type { Say } from '../kit/Words'
import * as W from './words'

type Now = Pick<Today, 'standing' | 'pausedSince' | 'heardAt' | 'at'> & {
  /** The reader's, in which times are said. */
  zone: string
  language: Language
}

/** `09:40 GMT+8`, with its date where that is not today. */
const moment = (iso: string, { at, zone, language }: Now): string => {
  const isToday = dayIn(iso, zone, 'en') === dayIn(at, zone, 'en')
  const clock = `${clockIn(iso, zone)} ${zoneMark(iso, zone)}`
  return isToday ? clock : `${dayIn(iso, zone, language)} ${clock}`
}

const paused = (say: Say, now: Now): string => {
  const since = now.pausedSince ? moment(now.pausedSince, now) : ''
  return say(W.pausedSince(since, PAUSE_KEPT))
}

const silence = (say: Say, now: Now): string => {
  const since = now.heardAt ? moment(now.heardAt, now) : ''
  return since ? say(W.itIsWorkingTime(since)) : say(W.itIsWorkingTimeAndNothing)
}

/** What stands at the head of one's own page: whether one is recorded now, and if not, why. */
export const headline = (say: Say, now: Now): string =>
  ({
    recording: say(W.recordingNow),
    silent: silence(say, now),
    paused: paused(say, now),
    'off-hours': say(W.nothingIsBeingRecorded),
    'no-device': say(W.nothingIsBeingRecordedNone),
    'not-open': say(W.recordingOffAccountClosed),
    'all-off': say(W.nothingIsBeingRecordedEverything),
    'not-agreed': say(W.nothingIsCollected),
    'not-employed': say(W.recordingOffNoEmployment),
  })[now.standing]
