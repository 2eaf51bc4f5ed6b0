import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/policy/decide/workingTime.ts',
    in: 'startOfLocalHour',
    find: '  return minute - (localTime(minute, zone).minutes % 60) * MINUTE\n',
    replace: '  return Math.floor(minute / HOUR) * HOUR\n',
    why: 'a day in a zone of half hours would begin at 23:45',
  },
  {
    file: 'src/portal/kit/time.ts',
    in: 'clockAmong',
    find: 'marks.length > 1 ? `${clockIn(iso, zone)} ${zoneMark(iso, zone)}` : clockIn(iso, zone)',
    replace: 'clockIn(iso, zone)',
    why: 'a day of changed clocks would have two rows that say 02:00',
  },
  {
    file: 'src/policy/life/render.ts',
    in: 'renderPage',
    find: 'escapeHtml(momentIn(at, page.zone, language))',
    replace: "at.slice(0, 16).replace('T', ' ') + ' UTC'",
    why: 'one legal text would have two dates',
  },
]
