import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/privacy/captureTimes.ts',
    find: '  start + draw(length)',
    replace: '  start + Math.floor(length / 2)',
    why: 'a screenshot would come at the middle of every interval, as anybody can foresee',
  },
  {
    file: 'src/privacy/captureTimes.ts',
    find: 'TOLD_AHEAD = 15 * MINUTE',
    replace: 'TOLD_AHEAD = 60 * MINUTE',
    why: 'a device would know an hour ahead when it is taken',
  },
]
