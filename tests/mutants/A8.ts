import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/base/ownPath.ts',
    in: 'ownPath',
    find: 'return isNormalPath(path) ? wished : otherwise',
    replace: "return path.startsWith('/') && !path.startsWith('//') ? wished : otherwise",
    why: 'a sign-in would lead on to another site',
  },
  {
    file: 'src/base/ownPath.ts',
    in: 'ownPath',
    find: ' || TREACHEROUS.test(wished)',
    replace: '',
    why: 'control signs would come through behind a question mark',
  },
  {
    file: 'src/admin/kit/serverFunctions.ts',
    in: 'servedFunction',
    find: '!SERVED.has(asked.name)',
    replace: "!(String(asked.name) in { 'form-state': 1, 'render-document': 1 })",
    why: 'a function that every object has would answer with the request’s inside',
  },
  {
    file: 'src/admin/kit/serverFunctions.ts',
    in: 'servedFunction',
    find: 'return { name: String(asked.name), args: asked.args }',
    replace: 'return asked as never',
    why: 'a caller could bring functions of his own along',
  },
]
