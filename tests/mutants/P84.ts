import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/jobs/activatePolicies.ts',
    find: '{ retentionDays: days }',
    replace: '{ retentionDays: days + 1 }',
    why: 'what is stored would live a day longer than the version in force says',
  },
  {
    file: 'src/db/expired.ts',
    find: '    after = stretch.last\n',
    replace: '    after = null\n',
    why: 'of a long history only the first stretch would go earlier',
  },
]
