import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/attendance/engine/pairing.ts',
    in: 'EveryPunch.open',
    find: 'if (this.opened === undefined) this.opened = at',
    replace: 'if (this.opened === undefined || this.breakSince === undefined) this.opened = at',
    why: 'a second in would take away what was worked before it',
  },
]
