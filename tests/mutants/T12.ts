import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/policy/decide/decide.ts',
    in: 'decideCollect',
    find: 'if (capturedAt > receivedAt + CLOCK_TOLERANCE)',
    replace: 'if (capturedAt > receivedAt + DAY)',
    why: 'a computer could write tomorrow’s record today',
  },
  {
    file: 'src/policy/decide/decide.ts',
    in: 'decideCollect',
    find: '!isWorkingTime(atCapture, capturedAt)',
    replace: '!isWorkingTime(atCapture, receivedAt)',
    why: 'a queue sent in the evening would be lost, and an evening sent by day would be kept',
  },
  {
    file: 'src/policy/decide/decide.ts',
    in: 'OLDEST_AT_RECEIPT',
    find: 'OLDEST_AT_RECEIPT = LATE_DAYS * DAY',
    replace: 'OLDEST_AT_RECEIPT = 10 * LATE_DAYS * DAY',
    why: 'months later a record could still be made up',
  },
  {
    file: 'src/policy/decide/decide.ts',
    in: 'decideCollect',
    find: "no('too-late')",
    replace: "no('expired')",
    why: 'what came too late would be called older than the policy keeps it',
  },
]
