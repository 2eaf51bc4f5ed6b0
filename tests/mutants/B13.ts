import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/privacy/viewings.ts',
    find: '  return [...people, ...former.map((id): [string, OpenedBy] => [id, within])]\n',
    replace: '  return people\n',
    why: 'what somebody did in a team would be missing from its month once he has moved or left',
  },
  {
    file: 'src/privacy/reach.ts',
    find: 'return team ? { and: [whole, { team: { equals: team } }] } : whole',
    replace: 'return whole',
    why: 'a viewing of one team would open what somebody does in another',
  },
  {
    file: 'src/people/timeTable.ts',
    find: '    return where === null || worked.has(person.id) ? [{ ...person, since: where }] : []\n',
    replace: '    return where === null ? [person] : []\n',
    why: 'the file would follow today’s team and lose minutes',
  },
]
