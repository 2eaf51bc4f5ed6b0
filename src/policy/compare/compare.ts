import { isDeepStrictEqual } from 'node:util'
import { LANGUAGES, type Language } from '../../base/labels'
import type { MinorKind } from '../../i18n/minorChange'
import type { Purpose, SealedPolicy, Weight } from '../../base/policyTypes'
import { compareStatements, type StatementChange } from './statement'
import { compareTerms, type TermChange } from './terms'
import { compareText } from './text'

/** What comparing looks at. */
export type Compared = Pick<SealedPolicy, 'titles' | 'purposes' | 'terms' | 'pages' | 'statement' | 'prose'>

/** A purpose that says something else under the name it had. */
export interface PurposeChange {
  before: Purpose
  after: Purpose
}

export interface Comparison {
  /** `none`: the two say the same. */
  weight: Weight | 'none'
  terms: TermChange[]
  statement: StatementChange[]
  purposes: PurposeChange[]
  text: Record<Language, 'same' | 'wording' | 'changed'>
  /** Whether the titles differ. */
  titled: boolean
}

/** The text of a version: what stands after its table, where it was sealed before the text had a part of its own. */
export const proseOf = (
  { prose, pages }: Pick<SealedPolicy, 'prose' | 'pages'>,
  language: Language,
): string => prose?.[language] ?? pages[language].split('</table>').at(-1) ?? ''

const purposeChanges = (before: readonly Purpose[], after: readonly Purpose[]): PurposeChange[] =>
  after.flatMap((each) => {
    const old = before.find(({ id }) => id === each.id)
    return old && !isDeepStrictEqual(old, each) ? [{ before: old, after: each }] : []
  })

/** What a minor change comes to: a title or a comma lessens nothing. */
export const minorKind = ({ terms, statement, text, titled }: Comparison): MinorKind => {
  const lessens = terms.length > 0 || statement.length > 0
  const worded = titled || LANGUAGES.some((language) => text[language] !== 'same')
  return lessens ? (worded ? 'both' : 'less') : worded ? 'words' : 'same'
}

/**
 * What changes from one version to a later one, and whether that is major: whatever widens processing, changes who answers or receives, takes
 * from what people may ask for, or cannot be told (P93). A minor change only lessens, or touches no word.
 */
export const compareVersions = (before: Compared, after: Compared): Comparison => {
  const terms = compareTerms(before.terms, after.terms)
  const statement = compareStatements(before.statement, after.statement)
  const purposes = purposeChanges(before.purposes, after.purposes)
  const textOf = (language: Language) => compareText(proseOf(before, language), proseOf(after, language))
  const text = { zh: textOf('zh'), en: textOf('en') }
  const titled = !isDeepStrictEqual(before.titles, after.titles)
  const spoken = LANGUAGES.map((language) => text[language])

  const major =
    [...terms, ...statement].some(({ direction }) => direction === 'more') ||
    purposes.length > 0 ||
    spoken.includes('changed')
  const minor = terms.length > 0 || statement.length > 0 || titled || spoken.includes('wording')
  return { weight: major ? 'major' : minor ? 'minor' : 'none', terms, statement, purposes, text, titled }
}
