import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/attendance/engine/leave.ts',
    in: 'takenOf',
    find: 'left = subtract(left, minutes)',
    replace: '',
    why: 'leave of two kinds at one time would be taken twice',
  },
  {
    file: 'src/attendance/engine/leave.ts',
    in: 'takenOf',
    find: 'approvedOf(absences)',
    replace: '(absences ?? [])',
    why: 'leave would be taken that nobody approved',
  },
]
