import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/policy/compare/terms.ts',
    in: 'PARTS',
    find: 'retentionDays: lower,',
    replace: "retentionDays: () => 'less',",
    why: 'keeping data longer would count as minor',
  },
  {
    file: 'src/policy/compare/statement.ts',
    in: 'PARTS',
    find: 'office: unknown,',
    replace: "office: () => 'same',",
    why: 'another responsible department would go unseen',
  },
  {
    file: 'src/policy/compare/direction.ts',
    in: 'keyed',
    find: 'return !old || !saysTheSame(old, each)',
    replace: 'return !old',
    why: 'a recipient that moves abroad would go unseen',
  },
  {
    file: 'src/policy/compare/statement.ts',
    in: 'assessment',
    find: "if (after?.risk === 'high') return 'more'",
    replace: '',
    why: 'a risk assessed as high for the first time would count as minor',
  },
  {
    file: 'src/policy/compare/text.ts',
    in: 'wordsOf',
    find: '/[^\\p{L}\\p{M}\\p{N}\\p{S}%]+/gu',
    replace: '/[^\\p{L}\\p{M}]+/gu',
    why: 'another number in the text would count as punctuation',
  },
  {
    file: 'src/policy/life/signable.ts',
    in: 'earliestFrom',
    find: '(before.statement?.noticeDays ?? 0) * DAY',
    replace: '0',
    why: 'a major change would come without the notice that was promised',
  },
  {
    file: 'src/policy/life/signable.ts',
    in: 'weightOf',
    find: "isFirst || raise || comparison.weight === 'major' ? 'major' : 'minor'",
    replace: "raise ? 'minor' : comparison.weight === 'major' ? 'major' : 'minor'",
    why: 'a change could not be raised',
  },
  {
    file: 'src/policy/assess/assessment.ts',
    in: 'assessmentOf',
    find: 'if (!weighed.length) return undefined',
    replace: 'return undefined',
    why: 'what is of high risk could be published unweighed',
  },
  {
    file: 'src/policy/assess/assessment.ts',
    in: 'assessmentOf',
    find: '  if (silent.length)\n',
    replace: '  if (silent.length > 9)\n',
    why: 'an assessment need not speak of what is of high risk',
  },
]
