import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/attendance/engine/breaks.ts',
    in: 'breaksIn',
    find: 'subtract(punched, paid)',
    replace: 'punched',
    why: 'a punched break inside a paid window would be taken off',
  },
]
