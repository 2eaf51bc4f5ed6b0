import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/privacy/statement.ts',
    find: '  if (stranger)',
    replace: "  if (stranger === '')",
    why: 'a term could name a recipient whom nobody describes',
  },
  {
    file: 'src/privacy/render.ts',
    find: 'country && countryName(country, language),',
    replace: "'',",
    why: 'the page would not say where a recipient keeps what it receives',
  },
]
