import type { SanitizedConfig } from 'payload'
import { proseOf, type Compared, type Comparison } from './compare'
import type { Direction } from './direction'
import type { StatementPart } from './statement'
import { diffText, type DiffLine } from './text'
import type { Statement, Term, Weight } from '../../base/policyTypes'
import { categoryLabel } from '../../categories/words'
import { type Both, type Language } from '../../base/labels'
import { cookieKept, countryName, RIGHT_NAMES } from '../../i18n/statement'
import { RISKS } from '../../i18n/terms'
import { listed, TERM_PARTS } from './termParts'
import { WORDS } from '../../i18n/words'
import * as W from './words'

/** One change in words: "Screenshots: kept 30 days → 60 days: major". */
export interface ChangeInWords {
  /** What it is about: a category, or a part of what the version states. */
  about: string
  /** Which part of it; empty where it is about the whole. */
  what: string
  before: string
  after: string
  weight: Weight
  /** The rule that made it so. */
  why: string
}

const STATEMENT_PARTS: Record<
  StatementPart,
  { name: Both; words: (statement: Statement, language: Language) => string }
> = {
  controllers: {
    name: WORDS.controller,
    words: ({ controllers }, language) =>
      listed(
        controllers.map(({ controller, contact }) => (contact ? `${controller} (${contact})` : controller)),
        language,
      ),
  },
  office: {
    name: W.responsibleBody,
    words: ({ office }, language) =>
      listed([office.name[language], office.leader, office.contact].filter(Boolean), language),
  },
  recipients: {
    name: W.whoReceivesData,
    words: ({ recipients }, language) =>
      recipients
        .map(
          ({ name, country, purpose }) =>
            `${name[language]}${country ? ` (${countryName(country, language)})` : ''}: ${purpose[language]}`,
        )
        .join(language === 'en' ? '; ' : '；'),
  },
  scope: { name: WORDS.scope, words: ({ scope }, language) => scope[language] },
  territory: {
    name: WORDS.countries,
    words: ({ territory }, language) =>
      listed(
        territory.map((code) => countryName(code, language)),
        language,
      ) || W.whereverCompanyEmploysPeople[language],
  },
  prevails: {
    name: W.textThatPrevails,
    words: ({ prevails }, language) => (prevails === 'zh' ? WORDS.chinese : WORDS.english)[language],
  },
  storage: {
    name: WORDS.placeOfStorage,
    words: ({ storage }, language) =>
      listed(
        [storage.place[language], storage.country && countryName(storage.country, language)].filter(Boolean),
        language,
      ),
  },
  cookies: {
    name: WORDS.cookies,
    words: ({ cookies }, language) =>
      cookies
        .map(({ name, purpose, hours }) => `${name}: ${purpose[language]}, ${cookieKept(hours, language)}`)
        .join(language === 'en' ? '; ' : '；'),
  },
  rights: {
    name: W.whatPeopleMayAskFor,
    words: ({ rights }, language) =>
      listed(
        rights.map((right) => RIGHT_NAMES[right][language]),
        language,
      ),
  },
  answerWithin: {
    name: W.termForAnAnswer,
    words: ({ answerWithin: { workingDays, days } }, language) =>
      W.withinAtTheLatest(workingDays, days)[language],
  },
  noticeDays: {
    name: W.noticeOfMajorChanges,
    words: ({ noticeDays }, language) => W.noticeDays(noticeDays)[language],
  },
  assessment: {
    name: WORDS.impactAssessment,
    words: ({ assessment }, language) => {
      return assessment ? RISKS[assessment.risk][language] : W.none[language]
    },
  },
}

const RULES = {
  more: W.widensWhatMayBeDone,
  less: W.onlyLessens,
  untold: W.cannotBeWeighedByRule,
  word: W.wordsWereChanged,
  marks: W.punctuationOrLayoutAlone,
  promise: W.promisesPeopleLessThanBefore,
  promisesMore: W.promisesPeopleMoreThanBefore,
  riskier: W.highRiskWasWeighedAnew,
  weighed: W.weighedAndRisk,
  title: W.theTitleAlone,
  purpose: W.purposeSaysSomethingElse,
} satisfies Record<string, Both>

/** Parts that are promises: less of them is the widening. */
const PROMISED: readonly string[] = ['rights', 'answerWithin', 'noticeDays']
/** Parts of which every change counts as a widening, since no order is known. */
const UNTOLD: readonly string[] = [
  'basis',
  'otherBasis',
  'controllers',
  'office',
  'scope',
  'prevails',
  'storage',
]

const weightOf = (direction: Direction): Weight => (direction === 'more' ? 'major' : 'minor')
const ruleOf = (part: string, direction: Direction): Both => {
  if (part === 'assessment') return direction === 'more' ? RULES.riskier : RULES.weighed
  if (PROMISED.includes(part)) return direction === 'less' ? RULES.promisesMore : RULES.promise
  if (direction === 'less') return RULES.less
  return UNTOLD.includes(part) || part === 'unknown' ? RULES.untold : RULES.more
}

/** The two versions, and in which language they are told. */
interface Told {
  config: Pick<SanitizedConfig, 'collections'>
  before: Compared
  after: Compared
  language: Language
}

const inShort = (term: Term, { after, language }: Told): string =>
  [
    TERM_PARTS.purposes.words(term, after, language),
    `${TERM_PARTS.retentionDays.name[language]}${language === 'en' ? ' ' : '：'}${TERM_PARTS.retentionDays.words(term, after, language)}`,
    TERM_PARTS.viewers.words(term, after, language),
  ].join(language === 'en' ? '; ' : '；')

const termInWords = (told: Told, change: Comparison['terms'][number]): ChangeInWords => {
  const { config, before, after, language } = told
  const { category, part, direction, before: old, after: term } = change
  const row = {
    about: categoryLabel(config, category, language),
    what: '',
    before: W.none[language],
    after: W.none[language],
    weight: weightOf(direction),
    why: ruleOf(part, direction)[language],
  }
  if (part === 'unknown') return { ...row, what: W.unknown[language] }
  if (part === 'whole')
    return term
      ? { ...row, what: W.added[language], after: inShort(term, told) }
      : { ...row, what: W.gone[language], before: old ? inShort(old, told) : W.none[language] }
  const { name, words } = TERM_PARTS[part]
  return {
    ...row,
    what: name[language],
    before: old ? words(old, before, language) : W.none[language],
    after: term ? words(term, after, language) : W.none[language],
  }
}

const statementInWords = ({ language }: Told, change: Comparison['statement'][number]): ChangeInWords => {
  const { part, direction, before: old, after: stated } = change
  const known = part === 'whole' || part === 'unknown' ? null : STATEMENT_PARTS[part]
  return {
    about: known ? known.name[language] : W.statement[language],
    what: part === 'unknown' ? W.unknown[language] : '',
    before: known && old ? known.words(old, language) || W.none[language] : W.none[language],
    after:
      known && stated
        ? known.words(stated, language) || W.none[language]
        : (stated ? W.added : W.gone)[language],
    weight: weightOf(direction),
    why: ruleOf(part, direction)[language],
  }
}

const purposeInWords = ({ language }: Told, change: Comparison['purposes'][number]): ChangeInWords => ({
  about: WORDS.purpose[language],
  what: '',
  before: change.before.label[language],
  after: change.after.label[language],
  weight: 'major',
  why: RULES.purpose[language],
})

const TEXTS = { zh: W.chineseText, en: W.englishText }

const textInWords = ({ language }: Told, { text }: Comparison): ChangeInWords[] =>
  (['zh', 'en'] as const)
    .filter((spoken) => text[spoken] !== 'same')
    .map((spoken) => ({
      about: TEXTS[spoken][language],
      what: '',
      before: '',
      after: '',
      weight: text[spoken] === 'changed' ? 'major' : 'minor',
      why: (text[spoken] === 'changed' ? RULES.word : RULES.marks)[language],
    }))

const titleInWords = ({ before, after, language }: Told): ChangeInWords => ({
  about: WORDS.title[language],
  what: '',
  before: before.titles[language],
  after: after.titles[language],
  weight: 'minor',
  why: RULES.title[language],
})

/** What changes from one version to a later one, in words; terms first. */
export const changesInWords = (
  config: Pick<SanitizedConfig, 'collections'>,
  before: Compared,
  after: Compared,
  comparison: Comparison,
  language: Language,
): ChangeInWords[] => {
  const told: Told = { config, before, after, language }
  return [
    ...comparison.terms.map((change) => termInWords(told, change)),
    ...comparison.statement.map((change) => statementInWords(told, change)),
    ...comparison.purposes.map((change) => purposeInWords(told, change)),
    ...textInWords(told, comparison),
    ...(comparison.titled ? [titleInWords(told)] : []),
  ]
}

/** The text of two versions as a diff. */
export const textDiff = (before: Compared, after: Compared, language: Language): DiffLine[] =>
  diffText(proseOf(before, language), proseOf(after, language), language)
