import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/jobs/activatePolicies.ts',
    find: '{ slug, retentionDays: days }',
    replace: '{ slug, retentionDays: days + 1 }',
    why: 'what is stored would live a day longer than the version in force says',
  },
]
