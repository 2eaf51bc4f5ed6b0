import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/people/account/accountEnds.ts',
    in: 'settleAccountEnd',
    find: '  await settleMemberships(payload, user)\n',
    replace: '',
    why: 'whoever has left would stay in his team and on the list of its lead',
  },
  {
    file: 'src/i18n/personStates.ts',
    in: 'personState',
    find: "  return ended && state !== 'closed' ? 'left' : state\n",
    replace: '  return state\n',
    why: 'whoever has left would stand in the list as active',
  },
  {
    file: 'src/jobs/people/settleActs.ts',
    in: 'settleActs',
    find: '  const devices = await stopEndedDevices(payload)\n',
    replace: '  const devices = 0\n',
    why: 'the computer of somebody who has left would be shown as in use',
  },
  {
    file: 'src/people/staff/applyEnd.ts',
    in: 'endAt',
    find: 'return { endedAt: at.toISOString(), ...lastDay }',
    replace: 'return { endedAt: at.toISOString() }',
    why: 'whoever was ended at once would have no last day',
  },
  {
    file: 'src/people/staff/applyEnd.ts',
    in: 'mayBeTakenBack',
    find: 'Math.max(Date.parse(endsAt), recorded) + UNDO_DAYS',
    replace: 'Date.parse(endsAt) + UNDO_DAYS',
    why: 'a page would not offer to take back what may be taken back',
  },
  {
    file: 'src/collections/people/users.ts',
    in: 'Users',
    find: '    beforeOperation: [filterByStanding],\n',
    replace: '',
    why: 'the filter by a state would find people of whom the list says another',
  },
  {
    file: 'src/hooks/people/filterByStanding.ts',
    in: 'isSaid',
    find: "if (word === 'closed') return { state: { equals: word } }\n",
    replace: '',
    why: 'a closed account whose employment has ended would be found by no word',
  },
  {
    file: 'src/collections/people/users.ts',
    in: 'Users',
    find: "        value === 'left'\n",
    replace: "        value === 'nothing'\n",
    why: 'a word that follows from the employments could be stored beside them',
  },
  {
    file: 'src/collections/people/memberships.ts',
    in: 'Memberships',
    find: ', { hooks: { afterRead: [showLastDay] } })',
    replace: ')',
    why: 'whoever has left would stand in his teams without a last day',
  },
  {
    file: 'src/people/staff/spans.ts',
    in: 'lastDayOf',
    find: '  if (closes && Date.parse(closes) <= ends) return until ?? null\n',
    replace: '  if (closes) return until ?? null\n',
    why: 'a last day of its own that is later than the end would be shown',
  },
]
