import type { TermPart } from './terms'
import type { Purpose, Statement, Term } from '../../base/policyTypes'
import { both, englishCount, type Both, type Language } from '../../base/labels'
import { BASES, CONSENTS, VIEWERS } from '../../i18n/terms'
import { whatIsKept } from '../../categories/words'
import { WORDS } from '../../i18n/words'

/** What the parts of a term refer to. */
export interface Terms {
  purposes: readonly Purpose[]
  statement?: Pick<Statement, 'recipients'> | undefined
}

export const listed = (parts: readonly string[], language: Language): string =>
  parts.join(language === 'en' ? ', ' : '、')

const NOTHING = both('none', '无')
const some = (parts: readonly string[], language: Language, none: Both = NOTHING): string =>
  listed(parts, language) || none[language]

export const keptFor = ({ retentionDays }: Pick<Term, 'retentionDays'>, language: Language): string => {
  if (retentionDays === null) return language === 'en' ? 'as long as the account' : '与账号同期'
  return language === 'en' ? englishCount(retentionDays, 'day') : `${retentionDays} 天`
}

export const howOften = ({ perHour }: Pick<Term, 'perHour'>, language: Language): string => {
  if (perHour === undefined) return ''
  return language === 'en' ? `at random, about ${perHour} an hour` : `随机采集，每小时约 ${perHour} 次`
}

export const viewersOf = ({ viewers }: Pick<Term, 'viewers'>, language: Language): string =>
  some(
    viewers.map((viewer) => VIEWERS[viewer][language]),
    language,
    both('only you', '仅您本人'),
  )

export const purposesOf = (
  { purposes }: Pick<Term, 'purposes'>,
  { purposes: known }: Terms,
  language: Language,
): string =>
  listed(
    purposes.map((id) => known.find((each) => each.id === id)?.label[language] ?? id),
    language,
  )

export const recipientsOf = (
  { recipients }: Pick<Term, 'recipients'>,
  { statement }: Terms,
  language: Language,
): string =>
  some(
    recipients.map((key) => statement?.recipients.find((each) => each.key === key)?.name[language] ?? key),
    language,
    both('nobody', '无人'),
  )

/** Each part of a term: what it is called, and how it reads. */
export const TERM_PARTS: Record<
  TermPart,
  { name: Both; words: (term: Term, of: Terms, language: Language) => string }
> = {
  purposes: { name: WORDS.purposes, words: purposesOf },
  basis: { name: WORDS.legalBasis, words: ({ basis }, _, language) => BASES[basis][language] },
  otherBasis: {
    name: both('Second legal basis', '第二处理依据'),
    words: ({ otherBasis }, _, language) => (otherBasis ? BASES[otherBasis] : NOTHING)[language],
  },
  consent: {
    name: WORDS.howConsentIsGiven,
    words: ({ consent }, _, language) => CONSENTS[consent][language],
  },
  optional: {
    name: both('Choice', '是否可选'),
    words: ({ optional }, _, language) =>
      (optional ? both('may be refused', '可以拒绝') : both('cannot be refused', '不可拒绝'))[language],
  },
  retentionDays: { name: WORDS.kept, words: (term, _, language) => keptFor(term, language) },
  viewers: {
    name: WORDS.whoElseMaySeeIt,
    words: (term, _, language) => viewersOf(term, language),
  },
  recipients: { name: WORDS.recipients, words: recipientsOf },
  perHour: {
    name: both('How often', '采集频率'),
    words: (term, _, language) => howOften(term, language) || NOTHING[language],
  },
  titles: {
    name: WORDS.windowTitles,
    words: ({ titles }, _, language) =>
      whatIsKept({ titles: titles ?? [{ rules: [], otherwise: 'keep' }] } as Term, language),
  },
  picture: {
    name: both('What is kept of a picture', '图片保留方式'),
    words: ({ picture = 'full' }, _, language) =>
      whatIsKept({ picture } as Term, language) || both('the whole picture', '完整图片')[language],
  },
  logs: {
    name: both('Kinds of log', '日志类型'),
    words: ({ logs = [] }, _, language) => whatIsKept({ logs } as Term, language) || NOTHING[language],
  },
}
