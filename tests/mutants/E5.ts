import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/records/reports/activityWatch.ts',
    in: 'spread',
    find: 'add(minute, due(minute + MINUTE) - due(minute))',
    replace: 'add(minute, due(minute + MINUTE) - due(Math.max(minute, span.start + MINUTE)))',
    why: 'counts at a cut would be counted twice or lost',
  },
  {
    file: 'src/records/reports/activityWatch.ts',
    in: 'foldActivityWatch',
    find: '  const span = wholeMinutes(within)\n',
    replace: '  const span = within\n',
    why: 'a minute that is cut by the hour of reading would stand as a part of itself',
  },
]
