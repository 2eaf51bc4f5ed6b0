import { invalid } from '../../base/errors'
import { escapeHtml } from '../../base/html'
import { LANGUAGES, type Both } from '../../base/labels'
import type { Content } from './draft'
import type { Assessed, PolicyVersion, Statement } from '../../base/policyTypes'

/** What a supplementary notice adds. */
export type Addition = Pick<Content, 'titles' | 'purposes' | 'terms' | 'prose'> & {
  recipients: Statement['recipients']
  /** What was weighed of the terms that are added. */
  assessment: Assessed | undefined
}

const byId = <T extends { id: string }>(before: readonly T[], added: readonly T[]): T[] => [
  ...before,
  ...added.filter(({ id }) => !before.some((each) => each.id === id)),
]

const RISKS = ['low', 'medium', 'high'] as const

/** What was weighed before stays weighed; the greater risk is the risk of both. */
const joined = (before: Assessed | undefined, added: Assessed): Assessed => ({
  ...added,
  categories: [...(before?.categories ?? []), ...added.categories],
  risk: RISKS.findLast((risk) => risk === before?.risk || risk === added.risk) ?? added.risk,
})

/**
 * A version with an addendum: all that it says stays word for word, and the notice adds categories, their purposes and recipients, and a
 * text of its own below (P26).
 * @throws Problem 400 where the version has no text of its own to add to, or the notice would change a term that stands.
 */
export const addTo = (
  base: PolicyVersion,
  { titles, purposes, terms, prose, recipients, assessment }: Addition,
): Content => {
  if (base.version === 0 || !base.prose || !base.statement)
    throw invalid('There is no version yet to which a notice could be added.', { field: 'supplement' })
  const changed = terms.find(({ category }) => base.terms.some((term) => term.category === category))
  if (changed)
    throw invalid(
      `${changed.category}: a supplementary notice only adds; draft a new version to change it.`,
      {
        field: 'terms',
      },
    )
  const { statement, prose: before } = base
  const below = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      `${before[language]}\n<h2>${escapeHtml(titles[language])}</h2>\n${prose[language]}`,
    ]),
  ) as unknown as Both // one text a language
  return {
    titles: base.titles,
    purposes: byId(base.purposes, purposes),
    terms: [...base.terms, ...terms],
    prose: below,
    statement: {
      ...statement,
      recipients: [
        ...statement.recipients,
        ...recipients.filter(({ key }) => !statement.recipients.some((each) => each.key === key)),
      ],
      ...(assessment ? { assessment: joined(statement.assessment, assessment) } : {}),
    },
    supplementTo: base.version,
  }
}
