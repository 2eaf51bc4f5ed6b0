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
    find: '      days: daysOf(own),\n',
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
]
