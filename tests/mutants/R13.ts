import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/attendance/engine/night.ts',
    in: 'nightOf',
    find: 'momentOf(zone, on, DAY + MORNING)',
    replace: 'momentOf(zone, on, DAY)',
    why: 'the night would end at midnight',
  },
]
