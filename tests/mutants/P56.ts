import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/consent/receipt.ts',
    in: 'stateOf',
    find: "  if (category !== undefined) return granted ? 'consent_given' : 'consent_withdrawn'",
    replace: "  if (category !== undefined) return 'consent_given'",
    why: 'a withdrawal would stand as a consent',
  },
  {
    file: 'src/consent/receipt.ts',
    in: 'receiptOf',
    find: 'if (!row || idOf(row.subject) !== subject) throw notFound()',
    replace: 'if (!row) throw notFound()',
    why: 'anybody could read what another has answered',
  },
]
