import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/reports/activity.ts',
    find: '(floorToMinute(at) - blockStart(at)) / MINUTE',
    replace: '(at - blockStart(at)) / MINUTE',
    why: 'the second in which something happened would be kept',
  },
  {
    file: 'src/reports/activity.ts',
    find: "if (stands) return isSame(stands, minute) ? 'accepted' : 'duplicate'",
    replace: "if (stands && isSame(stands, minute)) return 'accepted'",
    why: 'faster samples would overwrite the minute',
  },
]
