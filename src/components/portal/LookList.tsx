'use client'
import { ROLE_NAMES } from '../../i18n/acts'
import type { Look } from '../../portal/looks'
import './day.css'
import { Time } from './Time'
import { useWords } from './Words'

/** Each look as a sentence: who, as what, what of whom, what for. */
export const LookList = ({ looks, mine }: { looks: readonly Look[]; mine: boolean }) => {
  const { say, language } = useWords()
  const sentence = ({ who, role, whom, categoryLabel, count, act, purpose }: Look): string => {
    const office = ROLE_NAMES[role]?.[language]
    const en = mine ? `${who}${office ? ` (${office})` : ''}` : 'You'
    const zh = mine ? `${who}${office ? `（${office}）` : ''}` : '您'
    const whose = mine ? { en: 'your', zh: '您的' } : { en: `${whom}’s`, zh: `${whom}的` }
    const what = categoryLabel.toLowerCase()
    return act === 'look'
      ? say(
          `${en} opened ${count ?? 0} records of ${whose.en} ${what}. Purpose: ${purpose}.`,
          `${zh}查看了${whose.zh} ${count ?? 0} 条${categoryLabel}记录。目的：${purpose}。`,
        )
      : say(
          `${en} stated a purpose to open ${whose.en} ${what}: ${purpose}.`,
          `${zh}声明了查看${whose.zh}${categoryLabel}的目的：${purpose}。`,
        )
  }
  return (
    <ul className="gw-looks">
      {looks.map((look) => (
        <li key={look.id} data-testid="look">
          <div>{sentence(look)}</div>
          <Time at={look.at} />
        </li>
      ))}
    </ul>
  )
}
