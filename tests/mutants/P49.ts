import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/policy/cookies.ts',
    in: 'COOKIES',
    find: "name: 'payload-token',",
    replace: "name: 'token',",
    why: 'a cookie would be set that is not declared',
  },
]
