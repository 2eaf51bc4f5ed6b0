import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/base/minutes.ts',
    in: 'dayTotals',
    find: '      clicks += minute.clicks',
    replace: '      clicks += minute.keys',
    why: 'a day would count keys as clicks',
  },
  {
    file: 'src/endpoints/ingest/schemas.ts',
    in: 'count',
    find: 'z.int().min(0).max(MOST_A_MINUTE)',
    replace: 'z.number().max(MOST_A_MINUTE)',
    why: 'a count could be a fraction or below nothing',
  },
  {
    file: 'src/agent/minutes.ts',
    in: 'foldMinute',
    find: 'Math.min(minute.keys, MOST_COUNT)',
    replace: 'minute.keys',
    why: 'a stuck key would make a minute that the server refuses',
  },
  {
    file: 'src/endpoints/ingest/readItem.ts',
    in: 'isCount',
    find: 'Number.isInteger(value) && (value as number) >= least && (value as number) <= most',
    replace: 'Number.isInteger(value) && (value as number) >= least',
    why: 'a count of any size would be taken, where the rest of the minute is plain',
  },
]
