import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/access/reach.ts',
    in: 'own',
    find: 'return OWN[slug]?.(req, me) ?? { subject: { equals: me } }',
    replace: 'return OWN[slug]?.(req, me) ?? { id: { equals: me } }',
    why: 'people could not see their own file',
  },
]
