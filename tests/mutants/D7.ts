import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/jobs/dueBatches.ts',
    find: 'if (gone.size === 0 && rows.length < query.limit) return',
    replace: 'if (gone.size === 0) return',
    why: 'a batch that is held would keep everything behind it',
  },
  {
    file: 'src/jobs/dueBatches.ts',
    find: '      ids.filter((id) => !held.has(id)),\n',
    replace: '      ids,\n',
    why: 'what is held would be deleted',
  },
  {
    file: 'src/jobs/auditRetention.ts',
    find: 'now.getTime() - days * DAY',
    replace: 'now.getTime() - (days + 7) * DAY',
    why: 'the audit log would be kept a week longer than the policy says',
  },
  {
    file: 'src/jobs/auditRetention.ts',
    find: "  ['viewings', 'until'],\n",
    replace: '',
    why: 'viewings would be kept for ever',
  },
]
