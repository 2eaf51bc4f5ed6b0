import type { EmploymentSpan, PolicyVersion, Snapshot, Term } from '../../src/base/policyTypes'

export const MINUTE = 60_000
export const DAY = 1440 * MINUTE
export const at = (text: string): number => Date.parse(text)
/** A Monday, 10:00 in Shanghai. */
export const NOW = at('2026-03-16T02:00:00Z')

export const term = (more: Partial<Term> = {}): Term => ({
  category: 'screenshots',
  purposes: ['hours-dispute', 'security'],
  basis: 'consent',
  consent: 'separate',
  optional: true,
  retentionDays: 30,
  viewers: ['hr', 'manager'],
  recipients: [],
  ...more,
})
export const version = (n: number, from: string, ...terms: Term[]): PolicyVersion => ({
  format: 1,
  version: n,
  effectiveFrom: from,
  updatedOn: from,
  sealedAt: from,
  titles: { en: '', zh: '' },
  purposes: [],
  terms,
  pages: { en: '', zh: '' },
  previous: '',
  hash: '',
})
export const employment = (more: Partial<EmploymentSpan> = {}): EmploymentSpan => ({
  id: 'e1',
  company: 'c1',
  country: '',
  zone: 'Asia/Shanghai',
  hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00', breaks: [{ from: '12:00', to: '13:00' }] },
  start: at('2026-01-01T00:00:00Z'),
  end: null,
  teams: [],
  ...more,
})
export const consent = (granted: boolean, when: string) => ({
  category: 'screenshots',
  granted,
  policyVersion: 1,
  at: at(when),
})

export const FEBRUARY = '2026-02-01T00:00:00Z'
/** Somebody who works, agreed in February and switched screenshots on. */
export const person = (more: Partial<Snapshot> = {}): Snapshot => ({
  subject: 'p1',
  policies: [version(0, '2026-01-01T00:00:00Z'), version(1, FEBRUARY, term())],
  acceptances: [{ version: 1, at: at(FEBRUARY) }],
  refusals: [],
  consents: [consent(true, FEBRUARY)],
  pauses: [],
  employments: [employment()],
  minor: null,
  accountEndedAt: null,
  ...more,
})
