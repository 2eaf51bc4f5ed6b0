import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/access/matrix.ts',
    find: "personnel: row('own', 'none', 'all*', 'none', 'none', 'hr')",
    replace: "personnel: row('none', 'none', 'all*', 'none', 'none', 'hr')",
    why: 'people could not see their own file',
  },
]
