import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'scripts/eslint/rules.mjs',
    in: 'stateOverrideAccess',
    find: "if (options?.type === 'ObjectExpression' && has(options, 'overrideAccess')) return",
    replace: "if (options?.type === 'ObjectExpression') return",
    why: 'any options object would pass, whether it states overrideAccess or not',
  },
]
