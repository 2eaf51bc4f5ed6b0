import type { Term } from '../../base/policyTypes'

export const STRICTEST_PURPOSES = [
  { key: 'project-time', zh: '项目计时', en: 'Project time' },
  { key: 'hours-dispute', zh: '工时争议', en: 'Dispute over hours' },
  { key: 'security-incident', zh: '调查安全事件', en: 'Investigating a security incident' },
  { key: 'hr-management', zh: '人力资源管理', en: 'HR management' },
]

const capture: Pick<Term, 'basis' | 'consent' | 'optional' | 'recipients'> = {
  basis: 'consent',
  consent: 'separate',
  optional: true,
  recipients: [],
}

/** What working for somebody brings with it, whether anybody agrees or not. */
const byContract = (category: string, retentionDays: number | null, viewers: Term['viewers']): Term => ({
  category,
  basis: 'contract',
  consent: 'none',
  optional: false,
  retentionDays,
  viewers,
  recipients: [],
  purposes: ['hr-management'],
})

/** What the law has a company keep to show what it did. */
const byLaw = (category: string, retentionDays: number): Term => ({
  ...byContract(category, retentionDays, ['privacy']),
  basis: 'legal-duty',
})

export const STRICTEST_TERMS: Term[] = [
  {
    ...capture,
    category: 'activity',
    retentionDays: 30,
    viewers: ['hr'],
    purposes: ['project-time', 'hours-dispute'],
  },
  {
    ...capture,
    category: 'activity-days',
    retentionDays: 90,
    viewers: ['manager', 'hr'],
    purposes: ['project-time', 'hours-dispute'],
  },
  {
    ...capture,
    category: 'screenshots',
    retentionDays: 14,
    perHour: 2,
    viewers: ['hr'],
    purposes: ['hours-dispute', 'security-incident'],
  },
  byContract('personnel', null, ['hr']),
]

/** What is suggested of a category that no draft to start from names. */
const OTHERS: Term[] = [
  byContract('punches', 730, ['manager', 'hr']),
  byContract('corrections', 730, ['manager', 'hr']),
  byContract('attendance-days', 730, ['manager', 'hr']),
  byContract('absences', 730, ['manager', 'hr']),
  byContract('time-entries', 730, ['manager', 'hr']),
  byContract('shifts', 730, ['manager', 'hr']),
  byContract('enquiries', 365, ['hr', 'privacy']),
  byLaw('subject-requests', 1095),
  byLaw('disclosures', 1095),
  byLaw('breach-notices', 1095),
]

/** Where a week for HR alone does not do: how long, how often, which kinds. */
const NEEDS: Readonly<Record<string, Partial<Term>>> = {
  'webcam-photos': { perHour: 1 },
  // Who runs the computers reads what is wrong with them, and the officer that it is no more than that.
  'device-logs': { viewers: ['privacy', 'admin'], logs: ['fault'] },
  'punch-locations': { retentionDays: 60, purposes: ['hours-dispute'] },
  'remote-sessions': { retentionDays: 90 },
  'session-recordings': { retentionDays: 30 },
  'optional-letters': { retentionDays: 365, viewers: [], purposes: ['hr-management'] },
}

/** The strictest term of a category: what the draft to start from says of it, else a week for HR alone. */
export const strictestTerm = (category: string): Term =>
  [...STRICTEST_TERMS, ...OTHERS].find((term) => term.category === category) ?? {
    ...capture,
    category,
    retentionDays: 7,
    viewers: ['hr'],
    purposes: ['security-incident'],
    ...NEEDS[category],
  }

/** What the strictest draft names: every capture, each with a switch of its own. */
export const CAPTURES = ['activity', 'activity-days', 'screenshots']
