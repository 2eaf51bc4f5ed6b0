import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/breaches/acts.ts',
    in: 'missingFor',
    find: "['regulator', !met.get('regulator')]",
    replace: "['regulator', false]",
    why: 'a breach could be closed without a report',
  },
  {
    file: 'src/breaches/deadlines.ts',
    in: 'metDeadlines',
    find: 'regulator: filed(false)',
    replace: 'regulator: null',
    why: 'a report that is filed would not stop its clock',
  },
]
