import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/policy/life/signing.ts',
    in: 'checkDate',
    find: 'if (wanted < at)',
    replace: 'if (wanted < new Date(0))',
    why: 'a version could claim to have been in force before it was written',
  },
  {
    file: 'src/policy/life/publish.ts',
    in: 'newestBy',
    find: 'if (at.getTime() < latest)',
    replace: 'if (at.getTime() < 0)',
    why: 'whoever moves the clock back could write history',
  },
  {
    file: 'src/policy/decide/policies.ts',
    in: 'verifiedChain',
    find: '      hashOf(seal.bytes) === seal.hash &&\n',
    replace: '',
    why: 'a version changed in the database would be in force',
  },
]
