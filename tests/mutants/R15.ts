import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/attendance/engine/breaks.ts',
    in: 'lackingBreak',
    find: 'needed(gross - least)',
    replace: 'needed(gross)',
    why: 'a break would be taken from presence and not from work: more than the law needs',
  },
]
