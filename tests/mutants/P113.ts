import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/policy/life/render.ts',
    in: 'statementParts',
    find: "[words('storage'), place.filter(Boolean).join(comma)],",
    replace: '',
    why: 'the page would not say where data is stored',
  },
]
