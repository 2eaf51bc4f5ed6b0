import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/db/sqlite/groupCommit.ts',
    find: "    if (!kept) db.exec('rollback to one')\n",
    replace: '',
    why: 'of what was refused in a shared commit, something would stay',
  },
  {
    file: 'src/db/sqlite/groupCommit.ts',
    find: '    return () => keep(kept)\n',
    replace: '    keep(kept)\n    return () => undefined\n',
    why: 'a device would be told that its minutes are stored before they are',
  },
  {
    file: 'src/db/sqlite/groupCommit.ts',
    find: "    if (!db.inTransaction) throw error\n    db.exec('rollback to one')\n",
    replace: '',
    why: 'of a request that failed, half would be stored with the others',
  },
]
