import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/attendance/engine/punches.ts',
    in: 'inOrder',
    find: 'if (!repeat) last = at',
    replace: 'last = at',
    why: 'a punch would be a repeat of a repeat: who presses three times in two minutes loses the last one',
  },
  {
    file: 'src/attendance/engine/punches.ts',
    in: 'REPEAT',
    find: 'REPEAT = 60_000',
    replace: 'REPEAT = 60_001',
    why: 'at exactly sixty seconds a punch would not count',
  },
]
