import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/collections/people/users.ts',
    in: 'Users',
    find: '    update: nobody,\n',
    replace: '    update: ({ req }) => worksInAdmin(req.user),\n',
    why: 'a form would change who somebody is',
  },
  {
    file: 'src/people/twoHands/sign.ts',
    in: 'signAct',
    find: 'if (!maySign(user) || me === act.begunBy || me === act.subject) throw forbidden()',
    replace: 'if (!maySign(user)) throw forbidden()',
    why: 'whoever began an act would be its second hand too',
  },
  {
    file: 'src/people/twoHands/holders.ts',
    in: 'possibleSeconds',
    find: "holder.state === 'suspended' && returning.has(holder.id)",
    replace: 'false',
    why: 'whoever suspends the only other holder would be alone, and give offices by waiting',
  },
  {
    file: 'src/access/matrix.ts',
    in: 'MATRIX',
    find: "teams: row('own', 'team', 'all', 'all', 'all', 'hr')",
    replace: "teams: row('own', 'team', 'all', 'all', 'all', 'hr', 'admin')",
    why: 'whoever runs the system would write what HR writes',
  },
  {
    file: 'src/collections/people/personnel.ts',
    in: 'Personnel',
    find: '{ unique: true, access: { update: () => false } }',
    replace: '{ unique: true }',
    why: 'a personnel file would become another person’s, who reads it',
  },
  {
    file: 'src/endpoints/people/staff.ts',
    in: 'staffEndpoints',
    find: "path: '/people/:id/contact',\n    method: 'post',\n    access: hr,",
    replace: "path: '/people/:id/contact',\n    method: 'post',",
    why: 'anybody signed in would give another an address, and ask for a password there',
  },
  {
    file: 'src/people/offices/holdsOffice.ts',
    in: 'holdsOffice',
    find: "person.state !== 'closed' && maySign(person)",
    replace: "person.state === 'closed' && maySign(person)",
    why: 'HR alone would end the account of whoever holds an office, by ending the employment',
  },
  {
    file: 'src/people/staff/correct.ts',
    in: 'correctPerson',
    find: 'if (called.length && (await holdsOffice(req, id)))',
    replace: 'if (!called.length && (await holdsOffice(req, id)))',
    why: 'HR could look at people under the name of the privacy officer',
  },
]
