import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/attendance/engine/lateness.ts',
    in: 'lackingInPart',
    find: 'late: sizeOf(late) <= grace.late',
    replace: 'late: sizeOf(late) < grace.late',
    why: 'the last minute of the grace would be late',
  },
  {
    file: 'src/attendance/engine/lateness.ts',
    in: 'aroundIn',
    find: 'leftUnseen || last === undefined ? NONE : since(due, last)',
    replace: 'last === undefined ? NONE : since(due, last)',
    why: 'whoever forgot to punch out would have left early',
  },
]
