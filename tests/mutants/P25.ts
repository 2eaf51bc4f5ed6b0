import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/categories/register.ts',
    in: 'faultsOf',
    find: 'if (!isPersonal && !notPersonal[name])',
    replace: "if (!isPersonal && !notPersonal[name] && category === 'account')",
    why: 'a field that no category declares would not stop the build',
  },
  {
    file: 'src/policy/life/draft.ts',
    in: 'checkTerms',
    find: "if (!declared.includes(term.category)) throw no(both('no such data category.', '没有这一数据类别。'))",
    replace: '',
    why: 'a version could name what no collection declares',
  },
  {
    file: 'src/collections/people/personnel.ts',
    in: 'Personnel',
    find: ", declaredByPolicy('personnel')",
    replace: '',
    why: 'HR could fill a personnel file that no version in force allows',
  },
]
