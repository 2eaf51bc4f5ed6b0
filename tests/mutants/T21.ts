import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/people/setup/firstPerson.ts',
    in: 'createFirstPerson',
    find: "if ((await takeLease(payload, 'first-person', holder, MINUTE)) === null) throw closed()",
    replace: "await takeLease(payload, 'first-person', holder, MINUTE)",
    why: 'two racers could both become the first person',
  },
  {
    file: 'src/people/setup/firstPerson.ts',
    in: 'createFirstPerson',
    find: 'if (!sameSecret(wish.token.trim(), setupToken(env))) throw forbidden()',
    replace: 'if (!wish.token.trim()) throw forbidden()',
    why: 'whoever comes first could take the system over',
  },
]
