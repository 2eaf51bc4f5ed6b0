import type { Language } from '../../base/labels'
import { PAUSE_KEPT } from '../../i18n/pauses'
import type { Today } from './today'
import { clockIn, dayIn, zoneMark } from '../kit/time'
import type { Say } from '../kit/Words'

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
  return say(`Paused since ${since}. ${PAUSE_KEPT.en}`, `已于 ${since} 暂停。${PAUSE_KEPT.zh}`)
}

const silence = (say: Say, now: Now): string => {
  const since = now.heardAt ? moment(now.heardAt, now) : ''
  return since
    ? say(
        `It is working time and nothing stands in the way, but no computer of yours has been heard since ${since}; what it saw comes later.`,
        `现在是工作时间，也没有任何阻碍，但自 ${since} 起没有收到您任何电脑的消息；它记录的内容会稍后送达。`,
      )
    : say(
        'It is working time and nothing stands in the way, but no computer of yours has been heard yet.',
        '现在是工作时间，也没有任何阻碍，但尚未收到您任何电脑的消息。',
      )
}

/** What stands at the head of one's own page: whether one is recorded now, and if not, why. */
export const headline = (say: Say, now: Now): string =>
  ({
    recording: say('Recording now.', '正在记录。'),
    silent: silence(say, now),
    paused: paused(say, now),
    'off-hours': say(
      'Nothing is being recorded: it is outside your working time.',
      '当前没有任何记录：现在不是您的工作时间。',
    ),
    'no-device': say(
      'Nothing is being recorded: none of your computers reports.',
      '当前没有任何记录：您没有登记任何电脑。',
    ),
    'not-open': say(
      'Nothing is being recorded: your account is closed.',
      '当前没有任何记录：您的账号已停用。',
    ),
    'all-off': say('Nothing is being recorded: everything is off.', '当前没有任何记录：所有项目均已关闭。'),
    'not-agreed': say(
      'Nothing is collected until you have read and agreed to the notice.',
      '在您阅读并同意告知书之前，系统不会收集任何数据。',
    ),
    'not-employed': say(
      'Nothing is being recorded: you have no current employment here.',
      '当前没有任何记录：您目前没有任职。',
    ),
  })[now.standing]
