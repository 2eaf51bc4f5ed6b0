import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/jobs/policy/tellOfPolicies.ts',
    in: 'tellOfPolicies',
    find: 'chain.filter(({ version }) => version > told)',
    replace: "chain.filter(({ version, weight }) => version > told && weight === 'minor')",
    why: 'nobody would be told of a major change',
  },
  {
    file: 'src/jobs/policy/tellOfPolicies.ts',
    in: 'tellOfPolicies',
    find: 'const key = `policy ${policy.version} ${policy.hash} ${subject}`',
    replace: 'const key = `${Math.random()}`',
    why: 'whoever was told would be told again after a crash',
  },
  {
    file: 'src/jobs/policy/tellOfPolicies.ts',
    in: 'tellOfPolicies',
    find: 'changes: changes[language],',
    replace: "changes: '',",
    why: 'the letter would not say what changes',
  },
]
