import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'scripts/lib/promises.mjs',
    in: 'fromDocument',
    find: '...(parts.has(id) ? { open: parts.get(id) } : {})',
    replace: '...{}',
    why: 'a promise of which a half is kept would read as kept whole',
  },
]
