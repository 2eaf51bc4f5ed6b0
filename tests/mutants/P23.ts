import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/people/imports/run.ts',
    in: 'takeIn',
    find: 'return { id, user, company, number, position, zone, source, ...spans[i] }',
    replace: 'return { id, user, company, number, position, zone, ...spans[i] }',
    why: 'an employment from a list would not say which list it came from',
  },
  {
    file: 'src/fields/common.ts',
    in: 'importedFrom',
    find: `  byServer(
    relation('source',`,
    replace: `  ((field) => field)(
    relation('source',`,
    why: 'whoever edits a person could take the source off, or make one up',
  },
  {
    file: 'src/access/reach.ts',
    in: 'OWN',
    find: "imports: async (req) => among('id', await ownImports(req)),",
    replace: '',
    why: 'a person could not see where the account came from',
  },
]
