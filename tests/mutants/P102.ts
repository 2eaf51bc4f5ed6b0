import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/access/matrix.ts',
    find: "acceptances: row('own', 'none', 'all', 'all', 'none')",
    replace: "acceptances: row('own', 'none', 'all', 'all', 'all')",
    why: 'whoever runs the system would read who agreed to what',
  },
  {
    file: 'src/hooks/guardConfig.ts',
    find: '    closeLocks(collection)\n',
    replace: '',
    why: 'everybody signed in could read who edits whose record, and lift it',
  },
  {
    file: 'src/collections/users.ts',
    find: "hasRole(req.user, 'admin') && req.user?.id !== id",
    replace: "hasRole(req.user, 'admin', 'hr') && req.user?.id !== id",
    why: 'HR could give roles',
  },
  {
    file: 'src/collections/users.ts',
    find: "name: 'sessions', type: 'array', access: { create: never, read: never, update: never }",
    replace: "name: 'sessions', type: 'array', access: { create: never, update: never }",
    why: 'the ids of sessions would be in the answers',
  },
  {
    file: 'src/endpoints/avatar.ts',
    find: '    overrideAccess: false,',
    replace: '    overrideAccess: true,',
    why: 'everybody signed in would see everybody’s picture',
  },
]
