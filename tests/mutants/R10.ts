import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/attendance/engine/kinds.ts',
    in: 'overtimeKind',
    find: "own === 'statutory' || begins === 'statutory' ? own : begins",
    replace: 'begins',
    why: 'a night into a holiday would be an ordinary night',
  },
  {
    file: 'src/attendance/engine/parted.ts',
    in: 'overtimeOf',
    find: 'holiday: sizeOf(counted.holiday) + sizeOf(rostered?.holiday ?? [])',
    replace: 'holiday: sizeOf(counted.holiday)',
    why: 'whoever is rostered on a holiday would not be paid for it',
  },
]
