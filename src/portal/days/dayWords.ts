import type { Day } from './day'
import { isEmpty, isOpen, stands, type Other } from './shown'
import { duration, number } from '../kit/amounts'
import { zoneMarks } from '../kit/time'
import type { Say } from '../kit/Words'
import { WORDS } from '../../i18n/words'

export const notBegun = (say: Say): string => say('This day has not begun yet.', '这一天尚未开始。')

/** What a day's page says first. */
export const leadOf = (
  say: Say,
  { day, isToCome, whom }: { day: Day; isToCome: boolean; whom?: Other },
): string => {
  const { zone, span } = day
  const mark = zoneMarks(span.start, span.end, zone).join(say(', later ', '，之后 '))
  if (whom)
    return say(
      `What a stated purpose opens of this day. ${whom.name} reads on “Who looked” what you opened. Times in ${zone} (${mark}).`,
      `声明目的后开放的当天记录。您查看了什么，${whom.name}可以在“谁看过”中看到。时间均为 ${zone}（${mark}）。`,
    )
  if (!isEmpty(day))
    return say(
      `All that is held of this day. Times in ${zone} (${mark}).`,
      `以下是当天保存的全部记录。时间均为 ${zone}（${mark}）。`,
    )
  return isToCome ? notBegun(say) : say('Nothing is held of this day.', '没有保存当天的任何记录。')
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
    hasActivity && [say('Keys, counted', '按键次数'), number(day.keys)],
    hasActivity && [say('Clicks, counted', '点击次数'), number(day.clicks)],
    day.pausedSeconds > 0 && [say(WORDS.pauses), duration(day.pausedSeconds, say)],
    day.deletedGaps > 0 && [
      whom ? say(WORDS.deletedByThePerson) : say('Deleted by you', '您已删除'),
      say(day.deletedGaps === 1 ? '1 gap' : `${day.deletedGaps} gaps`, `${day.deletedGaps} 处`),
    ],
  ]
  return facts.filter((fact) => fact !== false)
}
