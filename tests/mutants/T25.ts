import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/hooks/every/checkBody.ts',
    in: 'isOperator',
    find: "key.length > 1 && key.startsWith('$')",
    replace: "key === '$where'",
    why: 'all operators but one would reach the database',
  },
  {
    file: 'src/hooks/every/checkBody.ts',
    in: 'checkKeys',
    find: 'value.forEach((each) => checkKeys(each, depth + 1))',
    replace: 'return',
    why: 'an operator inside a list would reach the database',
  },
  {
    file: 'src/hooks/every/guardConfig.ts',
    in: 'preference',
    find: '    checkKeys(req.data)\n',
    replace: '',
    why: 'a preference would take operators past every hook',
  },
]
