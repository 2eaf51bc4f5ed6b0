import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/attendance/engine/overtime.ts',
    in: 'beyondShift',
    find: 'const approved = intersect(extra, union(...approvedSpans(input)))',
    replace: 'const approved = extra',
    why: 'overtime would count that nobody approved',
  },
  {
    file: 'src/attendance/engine/overtime.ts',
    in: 'cut',
    find: 'firstOf(set, size - over)',
    replace: 'set',
    why: 'overtime would not be cut to its unit',
  },
]
