import { BASE_PURPOSES, BASE_TERMS } from '../../src/categories/builtIn'
import type { SealedPolicy, Term } from '../../src/base/policyTypes'

const term = (given: Partial<Term>): Term => ({
  category: 'activity',
  purposes: ['hours-dispute', 'project-time'],
  basis: 'consent',
  consent: 'general',
  optional: true,
  retentionDays: 30,
  viewers: ['manager', 'hr'],
  recipients: [],
  ...given,
})

interface Wanted {
  version: number
  previous: string
  terms: Partial<Term>[]
  at: string
  effectiveFrom: string
}

/** A version for tests: the account's terms and the ones wanted. */
export const policyWith = ({ version, previous, terms, at, effectiveFrom }: Wanted): SealedPolicy => ({
  format: 1,
  version,
  effectiveFrom,
  updatedOn: at,
  sealedAt: at,
  titles: { en: `Policy ${version}`, zh: `隐私政策 ${version}` },
  purposes: [
    ...BASE_PURPOSES,
    { id: 'hours-dispute', label: { en: 'Dispute over hours', zh: '工时争议' } },
    { id: 'project-time', label: { en: 'Project time', zh: '项目计时' } },
  ],
  terms: [...BASE_TERMS, ...terms.map(term)],
  pages: { en: '<p>English page</p>', zh: '<p>中文页面</p>' },
  previous,
})
