import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/policy/compare/terms.ts',
    in: 'titles',
    find: "return alike && old && each ? towards(TITLES)(old.otherwise, each.otherwise) : 'more'",
    replace: "return 'less'",
    why: 'a version that keeps more of titles would bind without being asked',
  },
  {
    file: 'src/policy/decide/boundTerm.ts',
    in: 'narrow',
    find: 'retentionDays: shorter(agreed.retentionDays, later.retentionDays),',
    replace: 'retentionDays: later.retentionDays,',
    why: 'a longer keeping would bind who never agreed to it',
  },
  {
    file: 'src/consent/agreement.ts',
    in: 'asking',
    find: "({ version, weight }) => version > accepted && weight !== 'minor',",
    replace: "({ version, weight }) => version > accepted && weight === 'minor',",
    why: 'nobody would be asked about a major change',
  },
  {
    file: 'src/policy/decide/snapshot.ts',
    in: 'load',
    find: 'answers.filter(({ refused }) => !refused)',
    replace: 'answers.filter(() => true)',
    why: 'a refusal would count as agreement',
  },
]
