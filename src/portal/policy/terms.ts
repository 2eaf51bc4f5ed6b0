import type { Payload } from 'payload'
import { countedFrom } from '../../categories/known'
import { categoryLabel } from '../../categories/words'
import type { Language } from '../../base/labels'
import { howOften, keptFor, purposesOf, recipientsOf, viewersOf } from '../../policy/compare/termParts'
import { BASES } from '../../i18n/terms'
import { whatIsKept, whatStops } from '../../categories/words'
import type { ConsentKind, PolicyVersion } from '../../base/policyTypes'

/** A term of a policy in words. */
export interface PlainTerm {
  category: string
  label: string
  purposes: string
  basis: string
  /** What lets it stay after consent is withdrawn; mostly nothing does. */
  otherBasis: string
  kept: string
  /** Who else may see it. */
  viewers: string
  recipients: string
  /** How often, where it is taken at random, and what of it is left out. */
  often: string
  consent: ConsentKind
  optional: boolean
  /** What goes without it. */
  stops: string
  /** The category that it is counted from, under a consent of its own; it stays when that one is turned off. */
  countedFrom: string | null
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The terms of a version, as people read them; what one can switch comes first. */
export const plainTerms = (
  { config }: Pick<Payload, 'config'>,
  policy: Pick<PolicyVersion, 'terms' | 'purposes' | 'statement'>,
  language: Language,
): PlainTerm[] => {
  const plain = policy.terms.map((term) => ({
    category: term.category,
    label: categoryLabel(config, term.category, language),
    purposes: purposesOf(term, policy, language),
    basis: BASES[term.basis][language],
    otherBasis: term.otherBasis ? BASES[term.otherBasis][language] : '',
    kept: keptFor(term, language),
    viewers: viewersOf(term, language),
    recipients: term.recipients.length ? recipientsOf(term, policy, language) : '',
    often: capital(
      [howOften(term, language), whatIsKept(term, language)]
        .filter(Boolean)
        .join(language === 'en' ? '; ' : '；'),
    ),
    consent: term.consent,
    optional: term.optional,
    stops: whatStops(term.category)[language],
    countedFrom: countedFrom(term.category) ?? null,
  }))
  const fixed = ({ consent }: PlainTerm) => Number(consent === 'none')
  return plain.sort((a, b) => fixed(a) - fixed(b))
}
