import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/i18n/hours.ts',
    in: 'faultOfHours',
    find: 'if (spans.some(([begins, ends]) => begins >= end || ends > end)) return FAULTS.outside',
    replace: '',
    why: 'a break at noon would stand in a night’s shift',
  },
  {
    file: 'src/i18n/hours.ts',
    in: 'weekInWords',
    find: 'whole || hours > MUCH',
    replace: 'hours > 168',
    why: 'every hour of the week would be accepted without a word',
  },
  {
    file: 'src/people/staff/collecting.ts',
    in: 'collecting',
    find: 'if (fault) context',
    replace: 'if (fault && hours.days.length > 7) context',
    why: 'the server would take hours that cannot be',
  },
  {
    file: 'src/policy/decide/workingTime.ts',
    in: 'inBreak',
    find: '? minutes >= minutesOf(from) || minutes < minutesOf(to)',
    replace: '? false',
    why: 'a break over midnight would be none',
  },
]
