import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/attendance/engine/zone.ts',
    in: 'exactly',
    find: "disambiguation: 'compatible'",
    replace: "disambiguation: 'earlier'",
    why: 'a shift that begins in the hour that does not exist would begin an hour too early',
  },
  {
    file: 'src/attendance/engine/plan.ts',
    in: 'dueOf',
    find: 'subtract([part], unpaid)',
    replace: '[part]',
    why: 'the break would be due',
  },
]
