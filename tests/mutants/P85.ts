import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/access/access.ts',
    in: 'unexpired',
    find: '{ expiresAt: { greater_than: now().toISOString() } }',
    replace: '{ expiresAt: { exists: true } }',
    why: 'what has expired would be readable until the purge comes by',
  },
  {
    file: 'src/jobs/records/purgeExpired.ts',
    in: 'queryFor',
    find: 'until: now.toISOString(),',
    replace: 'until: new Date(now.getTime() - 7 * 86_400_000).toISOString(),',
    why: 'a week of grace that nobody declared',
  },
  {
    file: 'src/records/ownDeletion.ts',
    in: 'TOMBSTONES_KEPT',
    find: 'TOMBSTONES_KEPT = 30 * 86_400_000',
    replace: 'TOMBSTONES_KEPT = 300 * 86_400_000',
    why: 'what somebody deleted would be known for a year',
  },
]
