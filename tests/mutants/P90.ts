import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/hooks/shutUnderAge.ts',
    find: '  await endUnverified(req.payload, id)\n',
    replace: '',
    why: 'what is held of a minor would stay until the hour',
  },
  {
    file: 'src/jobs/purgeMinors.ts',
    find: 'for (const subject of minors) {',
    replace: 'for (const subject of minors.slice(0, 0)) {',
    why: 'what came by another door would stay',
  },
  {
    file: 'src/notices/childReports.ts',
    find: 'const ANSWERED_WITHIN = 3 * DAY',
    replace: 'const ANSWERED_WITHIN = 30 * DAY',
    why: 'a report would wait a month',
  },
]
