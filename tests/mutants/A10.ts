import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/access/matrix.ts',
    in: 'MATRIX',
    find: "'device-logs': row('own', 'none', 'none', 'all*', 'all*')",
    replace: "'device-logs': row('own', 'none', 'none', 'all', 'all')",
    why: 'officer and administrator would read device logs without a purpose',
  },
]
