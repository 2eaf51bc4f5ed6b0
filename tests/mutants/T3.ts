import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/files/names.ts',
    in: 'NAME',
    find: '`^[a-z0-9]{${LENGTH}}$`',
    replace: "'^[a-z0-9]+'",
    why: 'what merely begins like a name would be taken for one',
  },
]
