import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/privacy/compare/statement.ts',
    find: 'controllers: unknown,',
    replace:
      "controllers: (before, after) => (before.length > after.length ? 'less' : unknown(before, after)),",
    why: 'a controller that goes would count as minor',
  },
]
