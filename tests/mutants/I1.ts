import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'scripts/eslint/rules.mjs',
    in: 'walkWaits',
    find: 'if (!next || !asserts(next))',
    replace: 'if (!next)',
    why: 'a walk could wait for a length of time and then act: what the speed of the machine decides',
  },
  {
    file: 'scripts/eslint/rules.mjs',
    in: 'walkWaits',
    find: "if (on?.type === 'CallExpression' && named(on.callee, 'first'))",
    replace: 'if (on === null)',
    why: 'a walk could wait for the first of several, which may be folded away',
  },
]
