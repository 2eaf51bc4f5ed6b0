import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/privacy/reach.ts',
    find: '{ capturedAt: { greater_than_equal: since } }]',
    replace: '{ capturedAt: { exists: true } }]',
    why: 'a lead would read what was captured before he led',
  },
  {
    file: 'src/portal/team.ts',
    find: '!(await ledPeople(req)).includes(person)',
    replace: '!(await ledTeams(req)).length',
    why: 'a lead could ask for the day of anybody of the company',
  },
  {
    file: 'src/privacy/openViewing.ts',
    find: '  if (!reaches) throw notFound()',
    replace: "  if (!reaches && wish.scope === 'person') throw notFound()",
    why: 'a lead could state a purpose for another team',
  },
]
