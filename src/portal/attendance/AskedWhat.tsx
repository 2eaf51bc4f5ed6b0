'use client'
import type { Asked } from './asked'
import { PUNCH_WORDS } from '../../i18n/punchWords'
import { calendarDay, clockIn } from '../kit/time'
import { useWords, type Words } from '../kit/Words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

const HALVES = { am: W.halfMorning, pm: W.halfAfternoon }

const whatOf = (asked: Asked, { say, language }: Words): string => {
  const comma = say(WORDS.comma)
  const clock = (at: string) => clockIn(at, asked.zone)
  if (asked.collection === 'corrections') {
    const punch = asked.kind ? PUNCH_WORDS[asked.kind][language] : say(WORDS.punch)
    return [say(asked.act === 'ignore' ? W.setAside : W.addAPunch), `${punch} ${clock(asked.at)}`].join(comma)
  }
  if (asked.collection === 'overtime-requests')
    return [
      say(WORDS.overtime),
      `${clock(asked.from)}–${clock(asked.to)}`,
      say(asked.as === 'pay' ? W.asPay : W.asTimeOff),
    ].join(comma)
  const { kind, date, lastDate, half, from, to } = asked
  return [
    kind || say(WORDS.leave),
    lastDate === date ? '' : `${calendarDay(date, language)}–${calendarDay(lastDate, language)}`,
    half ? say(HALVES[half]) : from && to ? `${clock(from)}–${clock(to)}` : say(W.wholeDays),
  ]
    .filter(Boolean)
    .join(comma)
}

/** What somebody asks, in a line. */
export const AskedWhat = ({ asked }: { asked: Asked }) => whatOf(asked, useWords())
