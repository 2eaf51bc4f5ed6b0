import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/letters/returned/note.ts',
    in: 'noteReturned',
    find: "const isBack = returned.outcome === 'failed'",
    replace: "const isBack = returned.status === '9'",
    why: 'a letter that came back would count as sent',
  },
  {
    file: 'src/breaches/standing.ts',
    in: 'unreachedOf',
    find: 'if (lost) return lost',
    replace: 'if (lost && !letter) return lost',
    why: 'who is not reached would not be on the list',
  },
]
