import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/policy/decide/decide.ts',
    in: 'coverAt',
    find: 'event.category === category && event.at <= at',
    replace: 'event.at <= at',
    why: 'refusing one category would turn off all, and agreeing to one turn on all',
  },
  {
    file: 'src/endpoints/ingest/config.ts',
    in: 'pictures',
    find: '  ...collecting(sender, category),',
    replace: "  ...collecting(sender, 'activity'),",
    why: 'a computer would be told to leave off what was not refused',
  },
  {
    file: 'src/timekeeping/takePunches.ts',
    in: 'judge',
    find: "stampNow(employed, 'punches',",
    replace: "stampNow(employed, 'attendance-days',",
    why: 'a punch would be stored by the term of another category, where there is none for punches',
  },
]
