import type { TermPart } from './terms'
import type { Purpose, Statement, Term } from '../../base/policyTypes'
import { type Both, type Language } from '../../base/labels'
import { BASES, CONSENTS, VIEWERS } from '../../i18n/terms'
import { whatIsKept } from '../../categories/words'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** What the parts of a term refer to. */
export interface Terms {
  purposes: readonly Purpose[]
  statement?: Pick<Statement, 'recipients'> | undefined
}

export const listed = (parts: readonly string[], language: Language): string =>
  parts.join(language === 'en' ? ', ' : '、')
const some = (parts: readonly string[], language: Language, none: Both = W.nothing): string =>
  listed(parts, language) || none[language]

export const keptFor = ({ retentionDays }: Pick<Term, 'retentionDays'>, language: Language): string => {
  if (retentionDays === null) return W.asLongAsAccount[language]
  return W.days(retentionDays)[language]
}

export const howOften = ({ perHour }: Pick<Term, 'perHour'>, language: Language): string => {
  if (perHour === undefined) return ''
  return W.atRandom(perHour)[language]
}

export const viewersOf = ({ viewers }: Pick<Term, 'viewers'>, language: Language): string =>
  some(
    viewers.map((viewer) => VIEWERS[viewer][language]),
    language,
    W.onlyYou,
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
    W.nobody,
  )

/** Each part of a term: what it is called, and how it reads. */
export const TERM_PARTS: Record<
  TermPart,
  { name: Both; words: (term: Term, of: Terms, language: Language) => string }
> = {
  purposes: { name: WORDS.purposes, words: purposesOf },
  basis: { name: WORDS.legalBasis, words: ({ basis }, _, language) => BASES[basis][language] },
  otherBasis: {
    name: W.secondLegalBasis,
    words: ({ otherBasis }, _, language) => (otherBasis ? BASES[otherBasis] : W.nothing)[language],
  },
  consent: {
    name: WORDS.howConsentIsGiven,
    words: ({ consent }, _, language) => CONSENTS[consent][language],
  },
  optional: {
    name: W.choice,
    words: ({ optional }, _, language) => (optional ? W.mayBeRefused : W.cannotBeRefused)[language],
  },
  retentionDays: { name: WORDS.kept, words: (term, _, language) => keptFor(term, language) },
  viewers: {
    name: WORDS.whoElseMaySeeIt,
    words: (term, _, language) => viewersOf(term, language),
  },
  recipients: { name: WORDS.recipients, words: recipientsOf },
  perHour: {
    name: W.howOften,
    words: (term, _, language) => howOften(term, language) || W.nothing[language],
  },
  titles: {
    name: WORDS.windowTitles,
    words: ({ titles }, _, language) =>
      whatIsKept({ titles: titles ?? [{ rules: [], otherwise: 'keep' }] } as Term, language),
  },
  picture: {
    name: W.whatIsKeptOfPicture,
    words: ({ picture = 'full' }, _, language) =>
      whatIsKept({ picture } as Term, language) || W.theWholePicture[language],
  },
  logs: {
    name: W.kindsOfLog,
    words: ({ logs = [] }, _, language) => whatIsKept({ logs } as Term, language) || W.nothing[language],
  },
}
