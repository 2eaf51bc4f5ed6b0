import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/endpoints/ingest/images.ts',
    in: 'decisionFor',
    find: "act: 'collect',\n    category,",
    replace: "act: 'collect',\n    category: 'screenshots',",
    why: 'a photo would rest on the consent to screenshots',
  },
  {
    file: 'src/policy/decide/decide.ts',
    in: 'coverAt',
    find: "return bound.term.consent === 'general' ? bound : { refused: 'consent-missing' }",
    replace: 'return bound',
    why: 'who never said anything would count as having agreed',
  },
]
