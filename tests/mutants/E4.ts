import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/people/staff/invite.ts',
    in: 'madeUsername',
    find: '  return freeUsername(name, new Set(docs.map(({ username }) => username)))',
    replace: '  return `u${docs.length}${usernameStem(name).length}0000`',
    why: 'who is invited by hand would get another user name than who is imported',
  },
  {
    file: 'src/people/imports/username.ts',
    in: 'freeUsername',
    find: 'if (!taken.has(candidate)) return candidate',
    replace: 'return candidate',
    why: 'a user name would be given to a second person',
  },
  {
    file: 'src/people/staff/invite.ts',
    in: 'inviteNew',
    find: '  await refuseTakenNumber(req, company, number)\n',
    replace: '',
    why: 'two people of one company could bear one number by being invited',
  },
  {
    file: 'src/people/staff/employments.ts',
    in: 'correctEmployment',
    find: 'if (wish.number !== number) await refuseTakenNumber(',
    replace: 'if (!number) await refuseTakenNumber(',
    why: 'a correction could give somebody the number of another',
  },
]
