import type { Term, ViewerRole } from '../base/policyTypes'

type Suggested = Omit<Term, 'category'>

/** What has a switch of its own, off until somebody turns it on: a week for HR alone, where nothing else is said. */
export const bySwitch = (more: Partial<Suggested> = {}): Suggested => ({
  basis: 'consent',
  consent: 'separate',
  optional: true,
  recipients: [],
  retentionDays: 7,
  viewers: ['hr'],
  purposes: ['security-incident'],
  ...more,
})

/** What working for somebody brings with it, whether anybody agrees or not. */
export const byContract = (
  retentionDays: number | null,
  viewers: ViewerRole[],
  more: Partial<Suggested> = {},
): Suggested => ({
  basis: 'contract',
  consent: 'none',
  optional: false,
  retentionDays,
  viewers,
  recipients: [],
  purposes: ['hr-management'],
  ...more,
})

/** What the law has a company keep to show what it did. */
export const byLaw = (
  retentionDays: number,
  viewers: ViewerRole[] = ['privacy'],
  more: Partial<Suggested> = {},
): Suggested => byContract(retentionDays, viewers, { basis: 'legal-duty', ...more })
