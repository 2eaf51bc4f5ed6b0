import type { Payload } from 'payload'
import { categoryLabel } from '../i18n/categories'
import type { Language } from '../i18n/labels'
import { BASES, VIEWERS, whatIsKept, whatStops } from '../i18n/terms'
import type { ConsentKind, PolicyVersion, Term } from '../privacy/types'

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
}

const kept = ({ retentionDays }: Term, language: Language): string => {
  if (retentionDays === null) return language === 'en' ? 'as long as the account' : '与账号同期'
  return language === 'en' ? `${retentionDays} days` : `${retentionDays} 天`
}

const often = ({ perHour }: Term, language: Language): string => {
  if (perHour === undefined) return ''
  return language === 'en' ? `At random, about ${perHour} an hour` : `随机采集，每小时约 ${perHour} 次`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The terms of a version, as people read them; what one can switch comes first. */
export const plainTerms = (
  { config }: Pick<Payload, 'config'>,
  { terms, purposes }: Pick<PolicyVersion, 'terms' | 'purposes'>,
  language: Language,
): PlainTerm[] => {
  const comma = language === 'en' ? ', ' : '、'
  const purpose = (id: string) => purposes.find((each) => each.id === id)?.label[language] ?? id
  const plain = terms.map((term) => ({
    category: term.category,
    label: categoryLabel(config, term.category, language),
    purposes: term.purposes.map(purpose).join(comma),
    basis: BASES[term.basis][language],
    otherBasis: term.otherBasis ? BASES[term.otherBasis][language] : '',
    kept: kept(term, language),
    viewers:
      term.viewers.map((viewer) => VIEWERS[viewer][language]).join(comma) ||
      (language === 'en' ? 'only you' : '仅您本人'),
    recipients: term.recipients.join(comma),
    often: capital(
      [often(term, language), whatIsKept(term, language)]
        .filter(Boolean)
        .join(language === 'en' ? '; ' : '；'),
    ),
    consent: term.consent,
    optional: term.optional,
    stops: whatStops(term.category)[language],
  }))
  const fixed = ({ consent }: PlainTerm) => Number(consent === 'none')
  return plain.sort((a, b) => fixed(a) - fixed(b))
}
