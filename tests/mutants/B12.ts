import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/reports/activity.ts',
    find: '    seconds += mostActive(shared)\n',
    replace: '    seconds += WHOLE\n',
    why: 'a minute that was touched for a moment would count whole',
  },
  {
    file: 'src/reports/activity.ts',
    find: '      most = { name, seconds }\n',
    replace: '      most = { name, seconds: seconds + (most?.seconds ?? 0) }\n',
    why: 'a minute that two devices share would count for both',
  },
  {
    file: 'src/people/pauses.ts',
    find: 'const within = Math.min(end, floorToMinute(at) + MINUTE) - at\n',
    replace: 'const within = MINUTE\n',
    why: 'six pauses of two seconds would be six minutes',
  },
  {
    file: 'src/agent/minutes.ts',
    find: '  minute.activeFor += activeFor\n',
    replace: '',
    why: 'the agent would tell of one second, however long somebody was there',
  },
  {
    file: 'src/agent/minutes.ts',
    find: 'seconds !== undefined && told?.categories.activity.seconds === true ?',
    replace: 'seconds !== undefined ?',
    why: 'an older server would refuse every minute for a field that it does not know',
  },
  {
    file: 'src/reports/activityWatch.ts',
    find: '    const seconds = secondsFrom(active)\n',
    replace: '    const seconds = WHOLE\n',
    why: 'what was imported would count a third more than the file tells',
  },
  {
    file: 'src/people/recordedTime.ts',
    find: '  if (rest > 0) sums.set(NO_PROJECT, rest)\n',
    replace: '',
    why: 'a month by projects would not add up to the month',
  },
  {
    file: 'src/components/portal/amounts.ts',
    find: '  const rest = seconds % 60\n',
    replace: '  const rest = seconds < 60 ? seconds : 0\n',
    why: 'parts of a day would add up to less than the day that is shown',
  },
  {
    file: 'src/reports/lengths.ts',
    find: 'two(seconds % 60)',
    replace: 'two(0)',
    why: 'cells of a month would add up to less than its sum',
  },
  {
    file: 'src/people/gaps.ts',
    find: 'const length = (Math.min(at + STEP * MINUTE, end) - at) / 1000\n',
    replace: 'const length = STEP * 60\n',
    why: 'minutes that have not happened would be offline',
  },
  {
    file: 'src/people/gaps.ts',
    find: 'given.pausedSeconds + runningPauseOn(snapshot, date, now)',
    replace: 'given.pausedSeconds',
    why: 'whoever is paused at this moment would be offline',
  },
]
