import type { Payload, SanitizedConfig } from 'payload'
import type { Pair } from '../db/manyLooks'
import { ROLE_NAMES } from '../record/actWords'
import { categoryLabel } from '../categories/words'
import { LANGUAGES, type Both, type Language } from '../base/labels'
import { spanIn } from '../i18n/moments'
import { listed } from '../policy/compare/termParts'
import { policyInForce } from '../access/openViewing'
import * as W from './words'

/** The looks of an hour in which there were many, and the date on which they became so. */
export interface Hit extends Pair {
  day: string
  from: number
  to: number
  looks: number
  role: string
  categories: string[]
}

/** What a letter says of it, that others may read on the way: nobody's name. */
export const MANY_LOOKS_IN_A_LETTER = W.manyRecordsOfOnePerson

const inBoth = (say: (language: Language) => string): Both =>
  Object.fromEntries(LANGUAGES.map((language) => [language, say(language)])) as unknown as Both

const parts = (config: SanitizedConfig, hits: readonly Hit[], zone: string, language: Language) => {
  const office = ROLE_NAMES[hits[0]?.role ?? '']?.[language] ?? ''
  const [from, to] = [Math.min(...hits.map((hit) => hit.from)), Math.max(...hits.map((hit) => hit.to))]
  const categories = [...new Set(hits.flatMap((hit) => hit.categories))]
  return {
    office: office && (language === 'en' ? ` (${office})` : `（${office}）`),
    what: listed(
      categories.map((slug) => categoryLabel(config, slug, language)),
      language,
    ),
    when: spanIn(from, to, zone, language),
  }
}

/** For the person: who, what, how often, in which hour, and whom to ask. */
export const personReads = async (payload: Payload, hit: Hit, who: string, zone: string): Promise<Both> => {
  const office = (await policyInForce({ payload })).statement?.office
  return inBoth((language) => {
    const { office: role, what, when } = parts(payload.config, [hit], zone, language)
    const ask = office?.contact && [office.name[language], office.contact].filter(Boolean).join(' ')
    return W.openedRecordsOfYoursTimes({ who, role, looks: hit.looks, when, what, ask })[language]
  })
}

/** For whoever answers for data protection: the same, of all who were looked at so. */
export const officerReads = (
  config: SanitizedConfig,
  hits: readonly Hit[],
  name: (id: string) => string,
  zone: string,
): Both =>
  inBoth((language) => {
    const { office, what, when } = parts(config, hits, zone, language)
    const [{ actor, subject, looks }] = hits as [Hit, ...Hit[]]
    const who = `${name(actor)}${office}`
    const others = hits.length - 1
    if (language === 'en') {
      const whom = others
        ? `each of ${name(subject)} and ${others} other${others > 1 ? 's' : ''} at least ${Math.min(...hits.map((hit) => hit.looks))} times`
        : `${name(subject)} ${looks} times`
      return `${who} opened records of ${whom} within an hour, ${when}: ${what}. The purposes stand in the audit log; ask ${name(actor)} whether so many were needed.`
    }
    const whom = others
      ? `${name(subject)}等 ${hits.length} 人的记录，每人至少 ${Math.min(...hits.map((hit) => hit.looks))} 次`
      : `${name(subject)}的记录 ${looks} 次`
    return `${who}在一小时内查看了${whom}，${when}：${what}。查看目的见审计日志；请向${name(actor)}核实是否确有必要。`
  })
