import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/people/staff/invite.ts',
    in: 'invitation',
    find: '  phone: line(40).optional(),',
    replace: '  phone: line(40),',
    why: 'nobody could have an account without a phone',
  },
  {
    file: 'src/fields/names.ts',
    in: 'signInName',
    find: '  return phone ? { phone } : { username: name.toLowerCase() }',
    replace: '  return { username: name.toLowerCase() }',
    why: 'whoever has a phone alone could not sign in by it',
  },
]
