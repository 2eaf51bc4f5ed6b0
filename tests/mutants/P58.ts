import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/privacy/decide.ts',
    find: 'covering(snapshot, category, receivedAt)',
    replace: 'covering(snapshot, category, capturedAt)',
    why: 'a queue from before the withdrawal would still be taken',
  },
  {
    file: 'src/people/agreement.ts',
    find: 'if (!granted && !bound.term.otherBasis && stored) {',
    replace: 'if (!granted && bound.term.otherBasis && stored) {',
    why: 'what rested on the consent would stay until its term ends',
  },
]
