import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/policy/compare/statement.ts',
    in: 'PARTS',
    find: 'controllers: unknown,',
    replace:
      "controllers: (before, after) => (before.length > after.length ? 'less' : unknown(before, after)),",
    why: 'a controller that goes would count as minor',
  },
  {
    file: 'src/admin/policy/drift.ts',
    in: 'driftOf',
    find: '.filter((each) => !sealed.some((known) => isDeepStrictEqual(known, each)))',
    replace: '.filter(() => false)',
    why: 'a successor could take over while the policy names another, and nobody would be told',
  },
]
