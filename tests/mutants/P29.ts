import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/policy/decide/boundTerm.ts',
    in: 'boundTerm',
    find: '  const base = termOf(agreed, category)',
    replace: '  const base = today',
    why: 'a look would be for whatever the newest version names, agreed to or not',
  },
]
