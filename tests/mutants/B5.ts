import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/portal/looks/looks.ts',
    in: 'readLooks',
    find: 'opened: new Set(looks.flatMap((look) => look.row ?? [])).size,',
    replace: 'opened: looks.length,',
    why: 'one list and one picture would read as six looks',
  },
  {
    file: 'src/portal/looks/looks.ts',
    in: 'together',
    find: "(act === 'look' || act === 'viewing')",
    replace: "act === 'look'",
    why: 'a purpose and its look would stand as two lines',
  },
  {
    file: 'src/access/looks.ts',
    in: 'recordLooks',
    find: '      days: daysOf(own, days),\n',
    replace: '      days: null,\n',
    why: 'a look would not say of which day',
  },
  {
    file: 'src/portal/looks/looks.ts',
    in: 'readLooks',
    find: 'files: looks.filter(({ detail }) => detail === AS_FILE).length,',
    replace: 'files: row.detail === AS_FILE ? 1 : 0,',
    why: 'two files that were taken away would read as one',
  },
  {
    file: 'src/access/looks.ts',
    in: 'recordLooks',
    find: 'daysOf(own, days)',
    replace: 'daysOf(own)',
    why: 'a count, or a page of one row, would tell whether somebody worked on a day and not say of which day it told',
  },
  {
    file: 'src/access/looks.ts',
    in: 'recordLooks',
    find: 'count: Math.max(own.length, count),',
    replace: 'count: own.length,',
    why: 'a count of somebody’s records would read as if it had told nothing',
  },
  {
    file: 'src/access/counted.ts',
    in: 'tellsOfMore',
    find: 'totalDocs > docs.length',
    replace: 'totalDocs < 0',
    why: 'a list of one row would tell of all without a trace',
  },
  {
    file: 'src/access/counted.ts',
    in: 'countedOf',
    find: '        { subject: { equals: subject } },\n',
    replace: '',
    why: 'each would be told of the records of all',
  },
  {
    file: 'src/hooks/every/guardStarred.ts',
    in: 'LOOK_NEEDS',
    find: "['subject', 'localDate']",
    replace: "['subject']",
    why: 'whoever selects other fields would keep the day off the person’s page',
  },
  {
    file: 'src/portal/looks/looks.ts',
    in: 'countedIn',
    find: 'counted: Math.max(0, ...counts.map(({ count }) => count ?? 0)),',
    replace: 'counted: 0,',
    why: 'the page would say that nothing was shown where records were counted',
  },
]
