import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    // The matrix itself is held against the categories at the start, which stops there.
    file: 'src/access/reach.ts',
    in: 'part',
    find: 'if (!open.size) return false',
    replace: "if (!open.size) return slug === 'device-logs'",
    why: 'officer and administrator would read device logs without a purpose',
  },
]
