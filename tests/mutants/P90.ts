import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/consent/unverified.ts',
    in: 'CORRECTABLE',
    find: 'const CORRECTABLE = 86_400_000',
    replace: 'const CORRECTABLE = 0',
    why: 'a wrong day of birth would destroy what nobody can bring back',
  },
  {
    file: 'src/jobs/consent/purgeMinors.ts',
    in: 'purgeMinors',
    find: 'for (const subject of minors) {',
    replace: 'for (const subject of minors.slice(0, 0)) {',
    why: 'what came by another door would stay',
  },
  {
    file: 'src/requests/childReports.ts',
    in: 'ANSWERED_WITHIN',
    find: 'const ANSWERED_WITHIN = 3 * DAY',
    replace: 'const ANSWERED_WITHIN = 30 * DAY',
    why: 'a report would wait a month',
  },
  {
    file: 'src/people/staff/guardians.ts',
    in: 'checkUnderAge',
    find: "  if (minorOf({ bornOn, state: 'pending' }).adultAt <= at)\n",
    replace: "  if (bornOn === '')\n",
    why: 'somebody of age would be told that his data goes, as a minor’s',
  },
  {
    file: 'src/requests/childReports.ts',
    in: 'recordMinor',
    find: '  await checkMinor(req, subject, bornOn)\n',
    replace: '',
    why: 'the answer to a report would make a minor of anybody, by any day of birth',
  },
  {
    file: 'src/fields/birthday.ts',
    in: 'birthday',
    find: 'day >= EARLIEST',
    replace: "day !== ''",
    why: 'a mistyped year of birth would make a child of age',
  },
]
