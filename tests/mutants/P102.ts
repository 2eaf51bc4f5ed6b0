import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/access/matrix.ts',
    in: 'MATRIX',
    find: "acceptances: row('own', 'none', 'all', 'all', 'none')",
    replace: "acceptances: row('own', 'none', 'all', 'all', 'all')",
    why: 'whoever runs the system would read who agreed to what',
  },
  {
    file: 'src/hooks/every/guardConfig.ts',
    in: 'guardConfig',
    find: '    closeOwn(collection)\n',
    replace: '',
    why: 'everybody signed in could read who edits whose record, and lift it',
  },
  {
    file: 'src/collections/people/users.ts',
    in: 'Users',
    find: '    update: nobody,\n',
    replace: '    update: ({ req }) => worksInAdmin(req.user),\n',
    why: 'HR could give roles',
  },
  {
    file: 'src/access/matrix.ts',
    in: 'MATRIX',
    find: "sessions: row('own', 'none', 'none', 'none', 'none')",
    replace: "sessions: row('own', 'none', 'none', 'none', 'all')",
    why: 'whoever runs the system would read who is signed in where',
  },
  {
    file: 'src/endpoints/people/avatar.ts',
    in: 'nameFor',
    find: '    overrideAccess: false,',
    replace: '    overrideAccess: true,',
    why: 'everybody signed in would see everybody’s picture',
  },
  {
    file: 'src/access/matrix.ts',
    in: 'KEPT_BACK',
    find: 'digest: [],',
    replace: "digest: ['hr'],",
    why: 'HR would read when somebody wants no letters',
  },
  {
    file: 'src/fields/common.ts',
    in: 'keptBack',
    find: 'hasRole(req.user, ...offices) || (whose !== null && whose === String(req.user?.id))',
    replace: 'hasRole(req.user, ...offices) || whose !== null',
    why: 'a lead would read zone, quiet hours and wishes of his people, which are for their own pages',
  },
  {
    file: 'src/fields/common.ts',
    in: 'nothing',
    find: '(): Where => ({ id: { in: [] } })',
    replace: '((shared: Where) => (): Where => shared)({ id: { in: [] } })',
    why: 'a filter that finds nothing would be emptied by the first page that somebody opens, and find everything',
  },
]
