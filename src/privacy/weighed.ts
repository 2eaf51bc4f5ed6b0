import canonicalize from 'canonicalize'
import { ofHighRisk, type Whereabouts } from './assessment'
import { termOf, type Draft } from './draftTerms'
import { hashOf } from './seal'

/** What of a draft decides whether data leaves the company or the country, as its form holds it. */
const whereOf = ({ statement }: Pick<Draft, 'statement'>): Whereabouts => ({
  recipients: (statement?.recipients ?? []).map(({ key, country }) => ({
    key,
    country: country ?? '',
    name: { en: '', zh: '' },
    purpose: { en: '', zh: '' },
  })),
  territory: statement?.territory ?? [],
  storage: { country: statement?.storage?.country ?? '', place: { en: '', zh: '' } },
})

/**
 * What there was to weigh in a draft, as a hash: its terms of high risk, who receives, and where it lies. An assessment that was written for
 * another says something else than what is signed.
 */
export const weighedIn = (draft: Pick<Draft, 'terms' | 'statement'>): string => {
  const where = whereOf(draft)
  const terms = ofHighRisk((draft.terms ?? []).map(termOf), where)
  return hashOf(canonicalize({ terms, where }) ?? '')
}
