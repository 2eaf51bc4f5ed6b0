import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/hooks/policy/refuseSealed.ts',
    in: 'refuseSealed',
    find: "before?.status === 'published'",
    replace: "before?.status === 'sealed'",
    why: 'a published version could be rewritten',
  },
  {
    file: 'src/endpoints/policy/privacy.ts',
    in: 'publishedVersion',
    find: 'published.find(',
    replace: 'published.slice(-1).find(',
    why: 'only the newest version would be readable',
  },
]
