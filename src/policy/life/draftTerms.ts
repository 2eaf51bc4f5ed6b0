import type { Both, Language } from '../../base/labels'
import type { DraftAssessment } from '../assess/assessment'
import { categoryOf } from '../../categories/known'
import type { DraftStatement } from './statement'
import type { Term, TitleKept } from '../../base/policyTypes'

export interface Draft {
  id: string
  status: string
  title: Partial<Both>
  prose: Partial<Record<Language, unknown>>
  purposes?: { key: string; zh: string; en: string }[] | null
  terms?: DraftTerm[] | null
  statement?: DraftStatement | null
  assessment?: DraftAssessment | null
  /** Hash of what was weighed when the assessment was written. */
  weighed?: string | null
  /** Only adds to the newest version. */
  supplement?: boolean | null
  updatedAt?: string | null
}

/** A term as the draft's form holds it. */
type DraftTerm = Omit<Partial<Term>, 'titles'> & {
  category: string
  titles?: TitleKept | null
  titleRules?: { pattern: string; kept: TitleKept }[] | null
}

/** What is left out before storing, where the category knows of it. */
const redactionOf = ({ category, titles, titleRules, picture, logs }: DraftTerm): Partial<Term> => {
  const known = categoryOf(category)
  if (known?.rule === 'titles') {
    const rules = (titleRules ?? []).map(({ pattern, kept }) => ({ pattern: pattern.trim(), kept }))
    const otherwise = titles ?? 'keep'
    return rules.length || otherwise !== 'keep' ? { titles: [{ rules, otherwise }] } : {}
  }
  if (known?.rule === 'logs') return { logs: logs ?? [] }
  return known?.image && picture && picture !== 'full' ? { picture } : {}
}

/** A term as it would be sealed. */
export const termOf = (given: DraftTerm): Term => ({
  category: given.category,
  purposes: given.purposes ?? [],
  basis: given.basis ?? 'consent',
  consent: given.consent ?? 'separate',
  optional: given.optional ?? true,
  retentionDays: given.retentionDays ?? null,
  viewers: given.viewers ?? [],
  recipients: given.recipients ?? [],
  ...(given.perHour ? { perHour: given.perHour } : {}),
  ...redactionOf(given),
})
