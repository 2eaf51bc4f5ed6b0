import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/http/tracking.ts',
    in: 'noTracking',
    find: "if (req.headers.dnt === '1' || req.headers['sec-gpc'] === '1')",
    replace: "if (req.headers.dnt === '1')",
    why: 'who asks by Global Privacy Control would have no answer',
  },
]
