import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/consent/answers.ts',
    in: 'readVersion',
    find: 'if (current.version !== version || current.hash !== hash)',
    replace: 'if (current.version !== version)',
    why: 'an agreement to another text than the one in force would count',
  },
  {
    file: 'src/consent/agreement.ts',
    in: 'agreementOf',
    find: '      granted: isGranted(snapshot, term.category),',
    replace: '      granted: true,',
    why: 'switches would be offered ticked',
  },
]
