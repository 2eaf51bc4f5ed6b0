import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/access/viewings.ts',
    in: 'openedBy',
    find: '  return [...people, ...former.map((id): [string, OpenedBy] => [id, within])]\n',
    replace: '  return people\n',
    why: 'what somebody did in a team would be missing from its month once he has moved or left',
  },
  {
    file: 'src/access/reach.ts',
    in: 'withinViewings',
    find: 'return team ? { and: [whole, { team: { equals: team } }] } : whole',
    replace: 'return whole',
    why: 'a viewing of one team would open what somebody does in another',
  },
  {
    file: 'src/records/timeTable.ts',
    in: 'openedPeople',
    find: '    return where === null || worked.has(person.id) ? [{ ...person, since: where }] : []\n',
    replace: '    return where === null ? [person] : []\n',
    why: 'the file would follow today’s team and lose minutes',
  },
  {
    file: 'src/people/staff/move.ts',
    in: 'replace',
    find: '  if (await hasRecorded(req, row))\n',
    replace: '  if (!row.id)\n',
    why: 'what somebody did in a team would be missing from its month once he was moved from his first day there',
  },
  {
    file: 'src/i18n/moves.ts',
    in: 'COUNTS_FOR',
    find: 'What is recorded already stays with the team in which it was done',
    replace: 'What was recorded before stays with the team it was recorded in',
    why: 'the form would promise that a move for a past day takes along what is recorded since',
  },
  {
    file: 'src/records/timeTable.ts',
    in: 'openedPeople',
    find: '    .filter(({ id }) => employed.has(id) || worked.has(id))\n',
    replace: '',
    why: 'a month would count people who came after it',
  },
]
