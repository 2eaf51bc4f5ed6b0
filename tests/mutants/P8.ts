import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/endpoints/ingest/images.ts',
    find: '  decisionFor(sender, category, sender.receivedAt, false)\n',
    replace: "  decisionFor(sender, 'screenshots', sender.receivedAt, false)\n",
    why: 'a photo would be asked of the consent for screenshots before its bytes are stored',
  },
  {
    file: 'src/privacy/decide.ts',
    find: "return bound.term.consent === 'general' ? bound : { refused: 'consent-missing' }",
    replace: 'return bound',
    why: 'who never said anything would count as having agreed',
  },
]
