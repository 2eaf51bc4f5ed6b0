import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/policy/life/render.ts',
    in: 'renderPage',
    find: "each === 'effective' ? page.effectiveFrom : page.updatedOn",
    replace: 'page.effectiveFrom',
    why: 'the page would call a version updated when it comes into force',
  },
]
