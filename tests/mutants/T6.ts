import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'payload.config.ts',
    in: 'default',
    find: 'run: () => false',
    replace: 'run: ({ req }) => Boolean(req.user)',
    why: 'with the first job of Payload’s own, anybody signed in could run it',
  },
  {
    file: 'src/access/matrix.ts',
    in: 'MATRIX',
    find: "'job-runs': row('none'",
    replace: "'job-runs': row('all'",
    why: 'an employee could read the runs',
  },
]
