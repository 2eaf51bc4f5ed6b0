'use client'
import { ROLE_NAMES } from '../../record/actWords'
import type { Language } from '../../base/labels'
import type { Look } from './looks'
import '../days/day.css'
import { calendarDay } from '../kit/time'
import { Time } from '../kit/Time'
import { useWords } from '../kit/Words'

/** Days in a row as one. */
const daysIn = (language: Language, days: Look['days']): string => {
  const span = ({ from, to }: Look['days'][number]): string => {
    if (from === to) return calendarDay(from, language)
    const between = language === 'en' ? ' to ' : '至'
    return `${calendarDay(from, language)}${between}${calendarDay(to, language)}`
  }
  return days.map(span).join(language === 'en' ? ', ' : '、')
}

/** Each look as a sentence: who, as what, what of whom, what for. */
export const LookList = ({ looks, mine }: { looks: readonly Look[]; mine: boolean }) => {
  const { say, language } = useWords()
  const sentence = (look: Look): string => {
    const { who, role, whom, categoryLabel, listed, opened, counted, days, act, purpose, files } = look
    const office = ROLE_NAMES[role]?.[language]
    const en = mine ? `${who}${office ? ` (${office})` : ''}` : 'You'
    const zh = mine ? `${who}${office ? `（${office}）` : ''}` : '您'
    const whose = mine ? { en: 'your', zh: '您的' } : { en: `${whom}’s`, zh: `${whom}的` }
    const what = categoryLabel.toLowerCase()
    if (act === 'link-opened')
      return say(
        `${en} opened a letter to ${mine ? 'you' : whom}, or its one-time link, to hand it over.`,
        `${zh}打开了给${mine ? '您' : whom}的信件或一次性链接，以便当面交付。`,
      )
    if (act === 'viewing')
      return say(
        `${en} stated a purpose to open ${whose.en} ${what}: ${purpose}.`,
        `${zh}声明了查看${whose.zh}${categoryLabel}的目的：${purpose}。`,
      )
    if (files)
      return say(
        `${en} took ${whose.en} ${what} away as ${files === 1 ? 'a file' : `${files} files`}. Purpose: ${purpose}.`,
        `${zh}将${whose.zh}${categoryLabel}导出为${files === 1 ? '' : ` ${files} 个`}文件。目的：${purpose}。`,
      )
    if (!listed && !opened && !counted)
      return say(
        `${en} asked after ${whose.en} ${what} and was shown no record. Purpose: ${purpose}.`,
        `${zh}查询了${whose.zh}${categoryLabel}，未显示任何记录。目的：${purpose}。`,
      )
    const of = days.length
      ? { en: ` of ${daysIn('en', days)}`, zh: `${daysIn('zh', days)}的` }
      : { en: '', zh: '' }
    const list = say(
      `saw ${listed === 1 ? '1 record' : `${listed} records`} in lists of ${whose.en} ${what}${of.en}`,
      `查看了${whose.zh}${of.zh}${categoryLabel}列表（${listed} 条）`,
    )
    const one = say(
      listed
        ? `opened ${opened} of them`
        : `opened ${opened === 1 ? '1 record' : `${opened} records`} of ${whose.en} ${what}${of.en}`,
      listed ? `并打开了其中 ${opened} 条` : `打开了${whose.zh}${of.zh}${categoryLabel} ${opened} 条`,
    )
    const most = look.countedApart
      ? say(`up to ${counted} at a time`, `每次最多 ${counted} 条`)
      : say(`${counted} in all`, `共 ${counted} 条`)
    const records = counted === 1 ? '1 record' : `${counted} records`
    const count =
      listed || opened
        ? say(`counted ${most}`, `并统计了条数（${most}）`)
        : say(
            `counted ${look.countedApart ? `up to ${records} at a time` : records} of ${whose.en} ${what}${of.en}`,
            `统计了${whose.zh}${of.zh}${categoryLabel}的条数（${most}）`,
          )
    const parts = [...(listed ? [list] : []), ...(opened ? [one] : []), ...(counted ? [count] : [])]
    const did = [parts.slice(0, -1).join(say(', ', '，')), ...parts.slice(-1)]
      .filter(Boolean)
      .join(say(' and ', '，'))
    return say(`${en} ${did}. Purpose: ${purpose}.`, `${zh}${did}。目的：${purpose}。`)
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
