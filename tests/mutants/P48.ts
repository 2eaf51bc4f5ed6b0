import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/portal/kit/outside.ts',
    in: 'throughPage',
    find: '(https?:[^"]*)',
    replace: '(https:[^"]*)',
    why: 'a link in the clear would leave without a word',
  },
  {
    file: 'src/portal/kit/outside.ts',
    in: 'outside',
    find: "return protocol === 'https:' || protocol === 'http:' ? href : null",
    replace: 'return href',
    why: 'a script could stand behind the page in between',
  },
]
