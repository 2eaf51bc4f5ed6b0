import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/base/minutes.ts',
    in: 'minuteOfBlock',
    find: '(floorToMinute(at) - blockStart(at)) / MINUTE',
    replace: '(at - blockStart(at)) / MINUTE',
    why: 'the second in which something happened would be kept',
  },
  {
    file: 'src/base/minutes.ts',
    in: 'mergeMinutes',
    find: "if (stands) return isSame(stands, minute) ? 'accepted' : 'duplicate'",
    replace: "if (stands && isSame(stands, minute)) return 'accepted'",
    why: 'faster samples would overwrite the minute',
  },
  {
    file: 'src/agent/minutes.ts',
    in: 'foldMinute',
    find: 'const [first] = [...minute.windows].sort((a, b) => b.weight - a.weight)',
    replace: 'const [first] = minute.windows.slice(-1)',
    why: 'what flashed by last would stand for the minute',
  },
]
