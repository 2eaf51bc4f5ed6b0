import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/policy/life/statement.ts',
    in: 'statementOf',
    find: '  if (stranger)',
    replace: "  if (stranger === '')",
    why: 'a term could name a recipient whom nobody describes',
  },
  {
    file: 'src/policy/life/render.ts',
    in: 'statementParts',
    find: 'country && countryName(country, language),',
    replace: "'',",
    why: 'the page would not say where a recipient keeps what it receives',
  },
]
