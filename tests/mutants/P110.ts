import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/breaches/standing.ts',
    in: 'unreachedOf',
    find: 'if (readAt || byHand.length ||',
    replace: 'if (readAt ||',
    why: 'a call by hand would not count',
  },
  {
    file: 'src/breaches/affected.ts',
    in: 'withRows',
    find: '{ capturedAt: { less_than_equal: until } }',
    replace: '{ capturedAt: { exists: true } }',
    why: 'whoever came after it was over would be told',
  },
  {
    file: 'src/breaches/tell.ts',
    in: 'tellOfBreaches',
    find: 'if (done.has(each.subject)) continue',
    replace: 'if (done.size < 0) continue',
    why: 'whoever was told would be told again',
  },
]
