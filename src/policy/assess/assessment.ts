import canonicalize from 'canonicalize'
import type { SanitizedConfig } from 'payload'
import { invalid, lacking, Problem } from '../../base/errors'
import type { Risk } from '../../categories/category'
import { categoryOf } from '../../categories/known'
import { categoryLabel } from '../../categories/words'
import { LANGUAGES, type Both } from '../../base/labels'
import { lacksOf } from '../../base/lacking'
import { hashOf } from '../life/seal'
import type { Assessed, Statement, Term } from '../../base/policyTypes'
import * as W from './words'

/** Why a term is of high risk (PIPL 28 and 55, GDPR 9 and 35). */
export type RiskReason = Risk | 'given' | 'abroad'

/** What of a statement decides whether data leaves the company or the country. */
export type Whereabouts = Pick<Statement, 'recipients' | 'territory' | 'storage'>

/** Why a term needs an impact assessment; nothing where it does not. */
export const riskReasons = (term: Term, { recipients, territory, storage }: Whereabouts): RiskReason[] => {
  const home = territory.length ? territory : [storage.country].filter(Boolean)
  const isAbroad = (country: string | undefined) => !!country && home.length > 0 && !home.includes(country)
  const sensitive = categoryOf(term.category)?.risk
  const receivers = recipients.filter(({ key }) => term.recipients.includes(key))
  const leaves = isAbroad(storage.country) || receivers.some(({ country }) => isAbroad(country))
  return [
    ...(sensitive ? [sensitive] : []),
    ...(term.recipients.length ? (['given'] as const) : []),
    ...(leaves ? (['abroad'] as const) : []),
  ]
}

export const ofHighRisk = (terms: readonly Term[], where: Whereabouts): Term[] =>
  terms.filter((term) => riskReasons(term, where).length)

/** The assessment as a draft's form holds it. */
export interface DraftAssessment {
  text?: Partial<Both> | null
  risk?: Assessed['risk'] | null
}

/** An assessment that is whole: both texts, and the risk that was found to remain. */
export interface WholeAssessment {
  text: Both
  risk: Assessed['risk']
}

export const wholeAssessment = ({ text, risk }: DraftAssessment): WholeAssessment | null =>
  text?.zh && text.en && risk ? { text: { zh: text.zh, en: text.en }, risk } : null

const named = (config: SanitizedConfig, categories: readonly string[]) =>
  Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      categories.map((category) => categoryLabel(config, category, language)),
    ]),
  )

const missing = (
  config: SanitizedConfig,
  message: string,
  terms: readonly Term[],
  stands: boolean,
): Problem =>
  new Problem(400, 'not-assessed', message, {
    field: 'assessment',
    stands,
    categories: named(
      config,
      terms.map(({ category }) => category),
    ),
  })

/** Problem 400 `not-assessed` for terms that were changed after they were weighed. */
export const changedSince = (
  config: SanitizedConfig,
  { categories }: Pick<Assessed, 'categories'>,
): Problem =>
  new Problem(400, 'not-assessed', 'The terms were changed after they were weighed.', {
    field: 'assessment',
    stands: true,
    changed: true,
    categories: named(config, categories),
  })

/**
 * What is sealed of an assessment: its hash, what it weighs, and the risk that it found to remain. Its text stays with the version.
 * @throws Problem 400 `not-assessed` where a term of high risk is not spoken of, in both languages; 400 for half an assessment.
 */
export const assessmentOf = (
  config: SanitizedConfig,
  { text, risk }: DraftAssessment,
  terms: readonly Term[],
  where: Whereabouts,
): Assessed | undefined => {
  const weighed = ofHighRisk(terms, where)
  const words: Both = { en: text?.en?.trim() ?? '', zh: text?.zh?.trim() ?? '' }
  if (!words.en && !words.zh) {
    if (!weighed.length) return undefined
    throw missing(config, 'These terms are of high risk and need an impact assessment.', weighed, false)
  }
  if (!words.en || !words.zh)
    throw lacking(
      lacksOf([
        {
          field: 'assessment.text',
          part: W.impactAssessment,
          has: (language) => Boolean(words[language]),
        },
      ]),
      { field: 'assessment.text' },
    )
  if (!risk)
    throw invalid('Say which risk remains after the impact assessment.', { field: 'assessment.risk' })
  const silent = weighed.filter(({ category }) =>
    LANGUAGES.some((language) => {
      const name = categoryLabel(config, category, language).toLowerCase()
      return !words[language].toLowerCase().includes(name)
    }),
  )
  if (silent.length)
    throw missing(config, 'The impact assessment does not speak of all terms of high risk.', silent, true)
  return {
    hash: hashOf(canonicalize(words) ?? ''),
    categories: weighed.map(({ category }) => category),
    risk,
  }
}
