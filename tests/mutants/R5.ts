import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/attendance/engine/pairing.ts',
    in: 'EveryPunch.end',
    find: 'if (over && this.opened !== undefined)',
    replace: 'if (this.opened !== undefined)',
    why: 'whoever is at work would be told that his out is missing',
  },
  {
    file: 'src/attendance/engine/scene.ts',
    in: 'isOver',
    find: 'if (punched) return false',
    replace: '',
    why: 'a day amid which somebody works would be judged at the end of the shift',
  },
]
