'use client'
import { ROLE_NAMES } from '../../record/actWords'
import type { Both, Language } from '../../base/labels'
import type { Look, Span } from './looks'
import '../days/day.css'
import { calendarDay } from '../kit/time'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'
import * as W from './words'
import { WORDS } from '../../i18n/words'

/** Days in a row as one. */
const daysIn = (language: Language, days: readonly Span[]): string => {
  const span = ({ from, to }: Span): string => {
    if (from === to) return calendarDay(from, language)
    const between = W.to[language]
    return `${calendarDay(from, language)}${between}${calendarDay(to, language)}`
  }
  return days.map(span).join(language === 'en' ? ', ' : '、')
}

/** Each day once, with the times of its pictures. */
const momentsIn = (language: Language, moments: readonly string[]): string => {
  const clocks = new Map<string, string[]>()
  for (const moment of moments) {
    const [date = '', clock] = moment.split(' ')
    clocks.set(date, [...(clocks.get(date) ?? []), ...(clock ? [clock] : [])])
  }
  const [comma, semicolon] = language === 'en' ? [', ', '; '] : ['、', '；']
  const days = [...clocks].map(([date, own]) =>
    [calendarDay(date, language), own.join(comma)].join(' ').trim(),
  )
  return days.join(semicolon)
}

const inBoth = (of: (language: Language) => string): Both => ({ en: of('en'), zh: of('zh') })
const ofDays = (days: Both): Both => (days.en ? W.ofDays(days.en, days.zh) : days)

/** Each look as a sentence: who, as what, what of whom, what for. */
export const LookList = ({ looks, mine }: { looks: readonly Look[]; mine: boolean }) => {
  const { say, language } = useWords()
  const sentence = (look: Look): string => {
    const { who, role, whom, categoryLabel, listed, opened, counted, act, purpose, files } = look
    const office = ROLE_NAMES[role]?.[language]
    const { en, zh } = mine ? W.whoAs(who, office) : WORDS.you
    const whose = mine ? W.your : W.possessive(whom)
    const what = categoryLabel.toLowerCase()
    if (act === 'link-opened') return say(W.openedLetterTo({ en, mine, whom, zh }))
    if (act === 'viewing') return say(W.statedPurposeToOpen({ en, whose, what, purpose, zh, categoryLabel }))
    const of = ofDays(inBoth((each) => daysIn(each, look.days)))
    if (files) return say(W.tookAway({ en, whose, what, of, files, purpose, zh, categoryLabel }))
    const countedDays = inBoth((each) => daysIn(each, look.countedDays))
    const ofCounted = ofDays(countedDays)
    if (!listed && !opened && !counted)
      return say(W.askedAfter({ en, whose, what, of: ofCounted, purpose, zh, categoryLabel }))
    const moments = inBoth((each) => momentsIn(each, look.openedOf))
    const list = say(W.sawInListsOf({ listed, whose, what, of, categoryLabel }))
    const one = say(
      listed
        ? W.openedBeside(opened, moments)
        : W.openedOf({ opened, whose, what, of: ofDays(moments), categoryLabel }),
    )
    const most = look.countedApart ? say(W.upToAtTime(counted)) : say(W.inAll(counted))
    const records = counted === 1 ? '1 record' : `${counted} records`
    const count =
      listed || opened
        ? say(W.counted(most, countedDays))
        : say(
            W.countedOf({
              countedApart: look.countedApart,
              records,
              whose,
              what,
              of: ofCounted,
              categoryLabel,
              most,
            }),
          )
    const parts = [...(listed ? [list] : []), ...(opened ? [one] : []), ...(counted ? [count] : [])]
    const did = [parts.slice(0, -1).join(say(WORDS.comma)), ...parts.slice(-1)]
      .filter(Boolean)
      .join(say(W.and))
    return say(W.purpose({ en, did, purpose, zh }))
  }
  return (
    <ul className="gw-looks">
      {looks.map((look) => (
        <li key={look.id} data-testid="look">
          <div>{sentence(look)}</div>
          {look.since.slice(0, 16) !== look.at.slice(0, 16) ? (
            <>
              <Time at={look.since} /> –{' '}
            </>
          ) : null}
          <Time at={look.at} />
        </li>
      ))}
    </ul>
  )
}
