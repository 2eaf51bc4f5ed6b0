import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/policy/decide/boundTerm.ts',
    in: 'timelineOf',
    find: 'from: Date.parse(policy.effectiveFrom)',
    replace: 'from: Date.parse(policy.sealedAt)',
    why: 'what is announced would be collected at once',
  },
  {
    file: 'src/policy/decide/boundTerm.ts',
    in: 'boundTerm',
    find: 'const base = termOf(agreed, category)',
    replace: 'const base = termOf(agreed, category) ?? today',
    why: 'what came with a new version would be collected of people who agreed to the one before',
  },
  {
    file: 'src/policy/life/supplement.ts',
    in: 'addTo',
    find: '  if (changed)\n',
    replace: '  if (changed && terms.length > 99)\n',
    why: 'a notice that only adds could change what stands',
  },
]
