import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/people/agreement.ts',
    find: '  for (const category of wanted) {',
    replace: '  for (const { category } of consents.length ? current.terms.filter(hasSwitch) : []) {',
    why: 'one permission would give all',
  },
]
