import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/attendance/engine/slide.ts',
    in: 'slid',
    find: 'parts: moved(plan.parts, by)',
    replace: 'parts: moved(plan.parts, by), unpaid: moved(plan.unpaid, by)',
    why: 'the break would move with the arrival',
  },
  {
    file: 'src/attendance/engine/slide.ts',
    in: 'allowedLater',
    find: 'previousEnd >= momentOf',
    replace: 'previousEnd > momentOf',
    why: 'whoever left at nine sharp would be late the next morning',
  },
]
