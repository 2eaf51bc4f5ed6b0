import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/privacy/hours.ts',
    find: 'if (isAtWork(local, after) && !isAtWork(local, before)) return true',
    replace: 'if (weekday < 6 && isAtWork(local, after) && !isAtWork(local, before)) return true',
    why: 'a Sunday could be added by one hand',
  },
  {
    file: 'src/hooks/checkRights.ts',
    find: 'if (stored === null || !isSame(value, await stored(row))) refuse(each)',
    replace: 'if (stored === null && !isSame(value, row)) refuse(each)',
    why: 'what may not be written would be dropped in silence',
  },
  {
    file: 'src/privacy/bindFrom.ts',
    find: 'toldAt + NOTICE - 1',
    replace: 'toldAt - 1',
    why: 'wider hours would bind with the next midnight, minutes after people were told',
  },
  {
    file: 'src/people/invite.ts',
    find: 'if (user.roles?.length && !holdsAll(req.user))',
    replace: "if (user.roles?.includes('nobody'))",
    why: 'whoever invites would come into an office by the link that he hands over',
  },
  {
    file: 'src/people/widerEmployment.ts',
    find: '  if (!wanted || !today.length) return false\n',
    replace: '  if (!wanted || today.length) return false\n',
    why: 'HR alone would collect around the clock, by employing somebody at a second company',
  },
  {
    file: 'src/people/widerEmployment.ts',
    find: 'if (differInTime(before, after, at) && (hasBegun || addsHours))',
    replace: 'if (differInTime(before, after, at) && addsHours)',
    why: 'HR alone would move the hours of collecting, by another time zone',
  },
  {
    file: 'src/privacy/territory.ts',
    find: '...earlier.filter(({ until }) => at < until),',
    replace: '',
    why: 'a company that enters a country of the policy would collect before people were told',
  },
  {
    file: 'src/privacy/workingTime.ts',
    find: 'isAtWork(localTime(at, place.zone), place.hours)',
    replace: 'isAtWork(localTime(at, zone), place.hours)',
    why: 'another time zone would bind at once',
  },
  {
    file: 'src/people/widerEmployment.ts',
    find: 'const last = open.length ? open : docs',
    replace: 'const last = open',
    why: 'HR alone would collect around the clock, by ending an employment and beginning another a minute later',
  },
  {
    file: 'src/people/widerEmployment.ts',
    find: 'if (hasBegun && from !== undefined && from > localDate(at, before))',
    replace: 'if (from === null)',
    why: 'an employment that is put off would be corrected as if it had not begun',
  },
  {
    file: 'src/people/widerEmployment.ts',
    find: '(hasBegun || addsHours)',
    replace: 'hasBegun',
    why: 'a further employment that is yet to begin would be moved to other hours by one hand',
  },
]
