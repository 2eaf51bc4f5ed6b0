import canonicalize from 'canonicalize'
import type { Both } from '../../base/labels'
import { ofHighRisk, type Whereabouts } from '../assess/assessment'
import { termOf, type Draft } from './draftTerms'
import { hashOf } from './seal'

const both = (given: Partial<Both> | null | undefined): Both => ({ en: given?.en ?? '', zh: given?.zh ?? '' })

/** What of a draft decides whether data leaves the company or the country, as its form holds it. */
const whereOf = ({ statement }: Pick<Draft, 'statement'>): Whereabouts => ({
  recipients: (statement?.recipients ?? []).map(({ key, country, name, purpose }) => ({
    key,
    country: country ?? '',
    name: both(name),
    purpose: both(purpose),
  })),
  territory: statement?.territory ?? [],
  storage: { country: statement?.storage?.country ?? '', place: both(statement?.storage?.place) },
})

/**
 * What there was to weigh in a draft, as a hash: its terms of high risk with what they are for, who receives, and where it lies. An assessment that was written for
 * another says something else than what is signed.
 */
export const weighedIn = (draft: Pick<Draft, 'terms' | 'statement' | 'purposes'>): string => {
  const where = whereOf(draft)
  const terms = ofHighRisk((draft.terms ?? []).map(termOf), where)
  // By what a purpose says, too: the same key with other words is another purpose.
  const purposes = (draft.purposes ?? [])
    .filter(({ key }) => terms.some((term) => term.purposes.includes(key)))
    .map(({ key, zh, en }) => ({ key, zh, en }))
  return hashOf(canonicalize({ terms, purposes, where }) ?? '')
}
