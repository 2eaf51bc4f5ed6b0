import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/endpoints/policy/privacy.ts',
    in: 'publishedVersion',
    find: 'const published = await sealedPolicies(req.payload, policy)',
    replace:
      'const published = (await sealedPolicies(req.payload, policy)).filter((each) => Date.parse(each.effectiveFrom) < Date.now())',
    why: 'what is announced could not be read before it binds',
  },
]
