import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/attendance/engine/status.ts',
    in: 'statusOfDue',
    find: 'total * whole < threshold * due',
    replace: 'total * whole <= threshold * due',
    why: 'whoever worked just enough for a day would be told half of one',
  },
]
