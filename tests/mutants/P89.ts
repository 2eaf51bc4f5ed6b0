import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/roll/accountState.ts',
    in: 'mayUseAccount',
    find: 'if (user.shutUntil && Date.parse(user.shutUntil) > at) return false',
    replace: 'if (user.shutUntil && Date.parse(user.shutUntil) < 0) return false',
    why: 'a child’s account would stay open',
  },
]
