import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/reports/activity.ts',
    find: '      clicks += minute.clicks',
    replace: '      clicks += minute.keys',
    why: 'a day would count keys as clicks',
  },
  {
    file: 'src/endpoints/ingest/schemas.ts',
    find: 'z.int().min(0).max(MOST_A_MINUTE)',
    replace: 'z.number().max(MOST_A_MINUTE)',
    why: 'a count could be a fraction or below nothing',
  },
  {
    file: 'src/agent/minutes.ts',
    find: 'Math.min(minute.keys, MOST_COUNT)',
    replace: 'minute.keys',
    why: 'a stuck key would make a minute that the server refuses',
  },
  {
    file: 'src/endpoints/ingest/readItem.ts',
    find: 'Number.isInteger(value) && (value as number) >= least && (value as number) <= most',
    replace: 'Number.isInteger(value) && (value as number) >= least',
    why: 'a count of any size would be taken, where the rest of the minute is plain',
  },
]
