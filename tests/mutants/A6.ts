import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/people/account/signIn.ts',
    in: 'signIn',
    find: 'account: `name ${Object.values(signInName(typed)).join()}`,',
    replace: 'account: account ? `id ${account.id}` : `name ${Math.random()}`,',
    why: 'a name that is nobody’s would never be refused, and so be told from one that is',
  },
  {
    file: 'src/people/account/failures.ts',
    in: 'unlessTooMany',
    find: 'const refused = mine ? left > 0 : (counted.get(everywhere)?.n ?? 0) >= NETWORKS',
    replace: 'const refused = mine ? left > 0 : (counted.get(everywhere)?.n ?? 0) >= 1',
    why: 'a stranger elsewhere would shut somebody out',
  },
  {
    file: 'src/people/account/signIn.ts',
    in: 'signIn',
    find: 'account: `name ${Object.values(signInName(typed)).join()}`,',
    replace: 'account: account ? `id ${account.id}` : `name ${Object.values(signInName(typed)).join()}`,',
    why: 'who guesses a name and an address would learn that they are of one person',
  },
]
