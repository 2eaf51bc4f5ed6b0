import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/people/setup/setup.ts',
    in: 'setupLines',
    find: `    \`    \${token}\`,
`,
    replace: `    \`{"token":"\${token}"}\`,
`,
    why: 'the token would have to be picked out of a line',
  },
]
