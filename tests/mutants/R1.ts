import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/attendance/engine/punches.ts',
    in: 'inOrder',
    find: 'at: Math.floor(at / MINUTE)',
    replace: 'at: Math.round(at / MINUTE)',
    why: 'half a minute would be rounded up: whoever came at 09:05:59 would be late',
  },
]
