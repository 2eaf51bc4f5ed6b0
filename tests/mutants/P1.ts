import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/hooks/every/checkBody.ts',
    in: 'checkDeclared',
    find: 'if (ALWAYS.has(key)) continue',
    replace: 'continue',
    why: 'a field that nobody declared would be taken and silently dropped',
  },
  {
    file: 'src/hooks/every/checkInput.ts',
    in: 'checkInput',
    find: "(operation === 'create' || operation === 'update')",
    replace: "operation === 'create'",
    why: 'only the first body of a profile would be checked',
  },
  {
    file: 'src/people/account/avatar.ts',
    in: 'removeAvatar',
    find: '    if (!before) return\n',
    replace: "    if (!before) throw new Problem(409, 'conflict', 'There is no picture.')\n",
    why: 'whoever has no picture would meet a failure',
  },
]
