import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/endpoints/policy/privacy.ts',
    in: 'privacyEndpoints',
    find: "    path: '/privacy',\n    method: 'get',\n    access: 'anyone',",
    replace: "    path: '/privacy',\n    method: 'get',",
    why: 'who has no account could not read what awaits him',
  },
]
