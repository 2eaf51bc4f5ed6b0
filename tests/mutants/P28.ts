import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/privacy/looks.ts',
    find: 'if (subject !== String(req.user.id))',
    replace: 'if (subject === String(req.user.id))',
    why: 'one’s own reading would be on record, and that of others not',
  },
  {
    file: 'src/privacy/decide.ts',
    find: "if (!term.viewers.includes(viewer)) return no('not-a-viewer')\n    if (!purpose || !term.purposes.includes(purpose)) return no('purpose-undeclared')",
    replace: "if (!purpose) return no('purpose-undeclared')",
    why: 'any purpose and any viewer would do',
  },
]
