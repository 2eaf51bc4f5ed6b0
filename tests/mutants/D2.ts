import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/db/sqlite/statements.ts',
    in: 'connectionOf',
    find: `    db.exec(SECURE_DELETE)
`,
    replace: '',
    why: 'rows that a purge deletes would stay readable in the file',
    database: 'sqlite',
  },
  {
    file: 'src/db/sqlite/secureDelete.ts',
    in: 'secureDelete',
    find: `      await this.client.execute(SECURE_DELETE)
`,
    replace: '',
    why: 'rows that Payload deletes would stay readable in the file',
    database: 'sqlite',
  },
  {
    file: 'src/db/sqlite/secureDelete.ts',
    in: 'truncateLog',
    find: `    db.prepare('pragma wal_checkpoint(truncate)').all([])
`,
    replace: '',
    why: 'rows would stay readable in the log of writes',
    database: 'sqlite',
  },
  {
    file: 'src/db/sqlite/wipeGaps.ts',
    in: 'wipeStretch',
    find: 'gap.fill(0)',
    replace: 'gap.fill(gap)',
    why: 'what moved from a full page would stay readable there',
    database: 'sqlite',
  },
  {
    file: 'src/migrations/sqlite/20261130_000009_lists.ts',
    in: 'up',
    find: `  await db.run(sql\`VACUUM;\`)
`,
    replace: '',
    why: 'what earlier versions deleted would stay in the file',
    database: 'sqlite',
  },
]
