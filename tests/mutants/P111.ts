import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/breaches/standing.ts',
    in: 'unreachedOf',
    find: '> unreadAfterDays * DAY ?',
    replace: '> unreadAfterDays * DAY * 2 ?',
    why: 'who does not read it would count as reached',
  },
  {
    file: 'src/breaches/acts.ts',
    in: 'propose',
    find: "audience: 'public'",
    replace: "audience: 'internal'",
    why: 'the announcement would reach nobody outside',
  },
]
