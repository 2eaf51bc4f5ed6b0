import type { Term } from '../../src/base/policyTypes'

/** Working time as a contract has it, two years for the lead and HR. */
export const worked = (category: string, more: Partial<Term> = {}): Partial<Term> => ({
  category,
  basis: 'contract',
  consent: 'none',
  optional: false,
  retentionDays: 730,
  viewers: ['manager', 'hr'],
  purposes: ['hours-dispute'],
  ...more,
})

/** Of each category of working time, by hand after the design. */
export const WORK_TERMS: Partial<Term>[] = [
  'punches',
  'corrections',
  'attendance-days',
  'absences',
  'overtime-requests',
  'shifts',
]
  .map((category) => worked(category))
  .concat([worked('attendance-sheets', { basis: 'legal-duty', viewers: ['hr'] })])
