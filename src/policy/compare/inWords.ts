import type { SanitizedConfig } from 'payload'
import { proseOf, type Compared, type Comparison } from './compare'
import type { Direction } from './direction'
import type { StatementPart } from './statement'
import { diffText, type DiffLine } from './text'
import type { Statement, Term, Weight } from '../../base/policyTypes'
import { categoryLabel } from '../../categories/words'
import { both, englishCount, type Both, type Language } from '../../base/labels'
import { cookieKept, countryName, RIGHT_NAMES } from '../../i18n/statement'
import { RISKS } from '../../i18n/terms'
import { listed, TERM_PARTS } from './termParts'
import { WORDS } from '../../i18n/words'

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

const NONE = both('–', '–')
const NEW = both('added', '新增')
const GONE = both('no longer declared', '不再载明')

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
    name: both('Responsible body', '责任部门'),
    words: ({ office }, language) =>
      listed([office.name[language], office.leader, office.contact].filter(Boolean), language),
  },
  recipients: {
    name: both('Who receives data', '谁会收到数据'),
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
      ) || both('wherever the company employs people', '公司雇员所在的任何地方')[language],
  },
  prevails: {
    name: both('Text that prevails', '优先文本'),
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
    name: both('What people may ask for', '个人权利'),
    words: ({ rights }, language) =>
      listed(
        rights.map((right) => RIGHT_NAMES[right][language]),
        language,
      ),
  },
  answerWithin: {
    name: both('Term for an answer', '答复期限'),
    words: ({ answerWithin: { workingDays, days } }, language) =>
      language === 'en'
        ? `within ${englishCount(workingDays, 'working day')}, ${englishCount(days, 'day')} at the latest`
        : `${workingDays} 个工作日内，最迟 ${days} 日`,
  },
  noticeDays: {
    name: both('Notice of major changes', '重大变更提前公告'),
    words: ({ noticeDays }, language) =>
      language === 'en' ? englishCount(noticeDays, 'day') : `${noticeDays} 日`,
  },
  assessment: {
    name: WORDS.impactAssessment,
    words: ({ assessment }, language) => {
      return assessment ? RISKS[assessment.risk][language] : NONE[language]
    },
  },
}

const RULES = {
  more: both('widens what may be done', '扩大了处理范围'),
  less: both('only lessens what may be done; binds everybody at once', '仅缩小处理范围，立即对所有人生效'),
  untold: both('cannot be weighed by a rule, and so counts as major', '无法按规则判断，按重大变更处理'),
  word: both('words were changed, which may change what is promised', '文字有改动，可能影响承诺内容'),
  marks: both('punctuation or layout alone', '仅标点或排版改动'),
  promise: both('promises people less than before', '对个人的承诺有所减少'),
  promisesMore: both('promises people more than before', '对个人的承诺有所增加'),
  riskier: both('a high risk was weighed anew', '重新评估为高风险'),
  weighed: both('weighed, and the risk is no higher than before', '已评估，风险不高于此前'),
  title: both('the title alone', '仅标题改动'),
  purpose: both('a purpose says something else', '同一目的的含义发生变化'),
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

const UNKNOWN = both(
  'Something that this version of Glasswork does not know',
  '当前版本的 Glasswork 无法识别的内容',
)

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
    before: NONE[language],
    after: NONE[language],
    weight: weightOf(direction),
    why: ruleOf(part, direction)[language],
  }
  if (part === 'unknown') return { ...row, what: UNKNOWN[language] }
  if (part === 'whole')
    return term
      ? { ...row, what: NEW[language], after: inShort(term, told) }
      : { ...row, what: GONE[language], before: old ? inShort(old, told) : NONE[language] }
  const { name, words } = TERM_PARTS[part]
  return {
    ...row,
    what: name[language],
    before: old ? words(old, before, language) : NONE[language],
    after: term ? words(term, after, language) : NONE[language],
  }
}

const statementInWords = ({ language }: Told, change: Comparison['statement'][number]): ChangeInWords => {
  const { part, direction, before: old, after: stated } = change
  const known = part === 'whole' || part === 'unknown' ? null : STATEMENT_PARTS[part]
  return {
    about: known ? known.name[language] : both('Statement', '主体与权利')[language],
    what: part === 'unknown' ? UNKNOWN[language] : '',
    before: known && old ? known.words(old, language) || NONE[language] : NONE[language],
    after:
      known && stated ? known.words(stated, language) || NONE[language] : (stated ? NEW : GONE)[language],
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

const TEXTS = { zh: both('Chinese text', '中文正文'), en: both('English text', '英文正文') }

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
