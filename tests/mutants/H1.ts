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
  {
    file: 'src/db/inTurn.ts',
    find: 'parts ? [WHOLE, ...parts].flatMap((part) => known.get(part) ?? [])',
    replace: 'parts ? parts.flatMap((part) => known.get(part) ?? [])',
    why: 'minutes would come in beside a deletion of them',
  },
  {
    file: 'src/db/inTurn.ts',
    find: ': [...known.values()]',
    replace: ': [known.get(WHOLE)]',
    why: 'a deletion would begin while minutes come in',
  },
  {
    file: 'src/endpoints/ingest/activity.ts',
    find: 'return inTurn(`activity:${subject}`, run, dates)',
    replace: 'return run()',
    why: 'of two batches of a day that come at once, the total would leave one out',
  },
  {
    file: 'src/endpoints/ingest/readItem.ts',
    find: '(?!\\s)[^',
    replace: '[^',
    why: 'a title would be stored as it came, where the schema cleans it',
  },
  {
    file: 'src/db/mongo/activity.ts',
    find: "if (terms.some((each) => each !== term)) return 'raced'",
    replace: "if (!terms.length) return 'raced'",
    why: 'minutes would be called stored that only a server has that was replaced since',
    database: 'mongo',
  },
  {
    file: 'src/db/mongo/activity.ts',
    find: '  if (failure) {\n',
    replace: '  if (failure && false) {\n',
    why: 'minutes would be called stored whose totals the database refused',
    database: 'mongo',
  },
  {
    file: 'src/privacy/snapshot.ts',
    find: 'const MOST = 10_000',
    replace: 'const MOST = 2_000',
    why: 'of more people than that, each would push out the next that is asked about, and all be read anew each time',
  },
  {
    file: 'src/privacy/snapshot.ts',
    find: 'const AT_ONCE = 200',
    replace: 'const AT_ONCE = 1',
    why: 'a page of a company would ask the database some times for each of its people',
  },
  {
    file: 'src/privacy/snapshot.ts',
    find: '    if (from) await nextTurn()\n',
    replace: '',
    why: 'nobody else would be answered while a page of a company is made',
    database: 'sqlite',
  },
]
