import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/hooks/every/checkFilter.ts',
    in: 'isDate',
    find: "typeof value === 'string' && /^\\d{4}-/.test(value) && !Number.isNaN(Date.parse(value))",
    replace: "typeof value === 'string'",
    why: 'a garbage date would match everything on one database',
  },
  {
    file: 'src/hooks/every/checkInput.ts',
    in: 'checkInput',
    find: '    if (given.where) checkFilter(given.where, askable)\n',
    replace: '    if (given.where && !given.data) checkFilter(given.where, askable)\n',
    why: 'a change of many rows would take any filter',
  },
  {
    file: 'src/hooks/every/checkFilter.ts',
    in: 'checkCondition',
    find: '  if (!OPERATORS.has(operator))',
    replace: "  if (operator.startsWith('$'))",
    why: 'an unknown operator would reach the database',
  },
]
