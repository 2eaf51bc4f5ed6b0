import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/outbox/bounces.ts',
    find: "if (!status.startsWith('5')) continue",
    replace: "if (!status.startsWith('9')) continue",
    why: 'a letter that came back would count as sent',
  },
  {
    file: 'src/breaches/standing.ts',
    find: 'if (lost) return lost',
    replace: 'if (lost && !letter) return lost',
    why: 'who is not reached would not be on the list',
  },
]
