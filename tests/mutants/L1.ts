import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/hooks/every/guardStarred.ts',
    in: 'checkAsked',
    find: 'else if (!askable.includes(path)) throw noFilter(path)',
    replace: 'else if (path === "") throw noFilter(path)',
    why: 'a filter by what is hidden would be answered, question by question',
  },
  {
    file: 'src/hooks/every/guardStarred.ts',
    in: 'guardStarred',
    find: 'if (isRest && isList && (await lacksPurpose(req, slug, given.where)))',
    replace: "if (operation === 'read' && isList && (await lacksPurpose(req, slug, given.where)))",
    why: 'a count would tell without a purpose how many rows there are',
  },
  {
    file: 'src/hooks/every/guardStarred.ts',
    in: 'guardStarred',
    find: "    if (operation === 'read' && given.data !== undefined) throw invalid('A read takes no data.')\n",
    replace: '',
    why: 'a read would answer with the row that whoever asks has brought along, and write the look at another',
  },
]
