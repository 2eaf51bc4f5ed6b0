import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/attendance/engine/dayEnds.ts',
    in: 'ofDay',
    find: 'if (open && at - open.at <= LONGEST) day = open.day',
    replace: '',
    why: 'an out after four in the morning would leave its in behind',
  },
  {
    file: 'src/attendance/engine/dayEnds.ts',
    in: 'borderBefore',
    find: 'Math.floor((past[1] + coming[0]) / 2)',
    replace: 'past[1]',
    why: 'the out of a night would go to the next day',
  },
]
