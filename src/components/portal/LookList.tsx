'use client'
import { ROLE_NAMES } from '../../i18n/acts'
import type { Look } from '../../portal/looks'
import './day.css'
import { Time } from './Time'
import { useWords } from './Words'

/** Each look as a sentence: who, as what, what of whom, what for. */
export const LookList = ({ looks, mine }: { looks: readonly Look[]; mine: boolean }) => {
  const { say, language } = useWords()
  const sentence = ({ who, role, whom, categoryLabel, count, times, act, purpose, asFile }: Look): string => {
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
    if (asFile)
      return say(
        `${en} took ${whose.en} ${what} away as a file. Purpose: ${purpose}.`,
        `${zh}将${whose.zh}${categoryLabel}导出为文件。目的：${purpose}。`,
      )
    if (count === 0)
      return say(
        `${en} asked after ${whose.en} ${what} and was shown no record. Purpose: ${purpose}.`,
        `${zh}查询了${whose.zh}${categoryLabel}，未显示任何记录。目的：${purpose}。`,
      )
    const records = say(count === 1 ? '1 record' : `${count} records`, `${count} 条`)
    return times === 1
      ? say(
          `${en} opened ${records} of ${whose.en} ${what}. Purpose: ${purpose}.`,
          `${zh}查看了${whose.zh}${records}${categoryLabel}记录。目的：${purpose}。`,
        )
      : say(
          `${en} opened ${whose.en} ${what} ${times} times, up to ${records} at once. Purpose: ${purpose}.`,
          `${zh}查看了${whose.zh}${categoryLabel} ${times} 次，一次最多 ${records}。目的：${purpose}。`,
        )
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
