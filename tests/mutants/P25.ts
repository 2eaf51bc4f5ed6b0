import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/categories/register.ts',
    in: 'checkRegister',
    find: 'return notPersonal === null ? [',
    replace: "return notPersonal === null && slug === 'settings' ? [",
    why: 'a field that no category declares would not stop the build',
  },
  {
    file: 'src/policy/life/draft.ts',
    in: 'checkTerms',
    find: 'if (!kind) throw no(W.noSuchDataCategory)',
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
  {
    file: 'src/fields/notPersonal.ts',
    in: 'ownReason',
    find: "typeof why === 'string' && why.trim() ? why : null",
    replace: "typeof why === 'string' && why.trim() ? why : 'says nothing'",
    why: 'a field that says nothing would count as not personal',
  },
]
