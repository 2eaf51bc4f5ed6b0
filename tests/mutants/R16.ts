import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/attendance/engine/parted.ts',
    in: 'settledBy',
    find: "shift?.kind !== 'comprehensive'",
    replace: "shift?.kind === 'comprehensive'",
    why: 'comprehensive hours would have overtime by the day',
  },
  {
    file: 'src/attendance/engine/period.ts',
    in: 'periodOf',
    find: '.reduce((sum, day) => sum + day.worked, 0) - overtimeHoliday',
    replace: '.reduce((sum, day) => sum + day.worked, 0)',
    why: 'work on a holiday would be counted twice in a period',
  },
]
