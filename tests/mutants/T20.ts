import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/endpoints/ingest/stamp.ts',
    in: 'stampFor',
    find: 'localDate(decidedFor, employment.zone)',
    replace: 'localDate(capturedAt, employment.zone)',
    why: 'minutes after midnight would count for the day before',
  },
]
