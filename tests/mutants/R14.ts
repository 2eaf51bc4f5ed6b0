import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/attendance/engine/flexible.ts',
    in: 'flexibleDay',
    find: 'balance: workedDue + deemed + leave - due',
    replace: 'balance: workedDue + deemed - due',
    why: 'a day of leave would be owed',
  },
]
