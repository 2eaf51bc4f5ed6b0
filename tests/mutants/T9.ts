import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/access/reach.ts',
    in: 'inTeamSince',
    find: '{ capturedAt: { greater_than_equal: since } }]',
    replace: '{ capturedAt: { exists: true } }]',
    why: 'a lead would read what was captured before he led',
  },
  {
    file: 'src/portal/team/memberDay.ts',
    in: 'readMemberDay',
    find: 'date < led.team.since || !isOwnDay(snapshot, team, date)) continue',
    replace: '!isOwnDay(snapshot, team, date)) continue',
    why: 'a lead could ask for a day from before he led',
  },
  {
    file: 'src/access/openViewing.ts',
    in: 'roleFor',
    find: '  if (!reaches) throw notFound()',
    replace: "  if (!reaches && wish.scope === 'person') throw notFound()",
    why: 'a lead could state a purpose for another team',
  },
  {
    file: 'src/notices/manyLooks.ts',
    in: 'tellOfManyLooks',
    find: '    for (const hit of group) await tellPerson(payload, hit)\n',
    replace: '',
    why: 'the person would not be told of a hundred looks',
  },
  {
    file: 'src/notices/manyLooks.ts',
    in: 'hitsIn',
    find: '(times[last] as number) - from >= HOUR || hits.has(day)',
    replace: 'hits.has(day)',
    why: 'a hundred looks in a week would be told like those of an hour',
  },
]
