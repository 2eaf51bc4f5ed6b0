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
  {
    file: 'src/privacy/looks.ts',
    find: 'const viewing = viewings.get(subject)',
    replace: 'const viewing = [...viewings.values()][0]',
    why: 'a look would be on record under a purpose that was stated for somebody else',
  },
  {
    file: 'src/people/recordedTime.ts',
    find: '.filter(([, days]) => !days.length)',
    replace: '.filter(([, days]) => days.length > 99)',
    why: 'to see that somebody has no record would be no look',
  },
]
