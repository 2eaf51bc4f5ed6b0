import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/jobs/records/dueBatches.ts',
    in: 'deleteDueBatches',
    find: 'if (gone.size === 0 && rows.length < query.limit) return',
    replace: 'if (gone.size === 0) return',
    why: 'a batch that is held would keep everything behind it',
  },
  {
    file: 'src/jobs/records/dueBatches.ts',
    in: 'deleteDueBatches',
    find: '      ids.filter((id) => !held.has(id)),\n',
    replace: '      ids,\n',
    why: 'what is held would be deleted',
  },
  {
    file: 'src/jobs/record/auditRetention.ts',
    in: 'auditRetention',
    find: 'now.getTime() - days * DAY',
    replace: 'now.getTime() - (days + 7) * DAY',
    why: 'the audit log would be kept a week longer than the policy says',
  },
  {
    file: 'src/jobs/record/auditRetention.ts',
    in: 'LOGS',
    find: "  ['viewings', 'until'],\n",
    replace: '',
    why: 'viewings would be kept for ever',
  },
  {
    file: 'src/migrations/typedDetails/typed.ts',
    in: 'typedIn',
    find: 'return text === undefined ? null : { detail: state, text }',
    replace: 'return text === undefined ? null : { detail, text }',
    why: 'what somebody typed about a person would stay in the log',
  },
  {
    file: 'src/migrations/typedDetails/typed.ts',
    in: 'FILE_ACTS',
    find: "export const FILE_ACTS = ['imported', 'import-undone'] as const",
    replace: "export const FILE_ACTS = ['imported'] as const",
    why: 'names of files would stay in the log',
  },
]
