import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/endpoints/people/account.ts',
    in: 'accountEndpoints',
    find: `    path: '/account/contact',
    method: 'post',
    reauth: true,`,
    replace: `    path: '/account/contact',
    method: 'post',`,
    why: 'whoever finds an open browser would change the names to sign in with',
  },
  {
    file: 'src/people/account/strong.ts',
    in: 'needStrong',
    find: 'const own = [name, username, email, phone, ...(await companies(req)), ...more]',
    replace: 'const own = [email, phone, ...(await companies(req)), ...more]',
    why: 'one’s own user name would be taken for a password',
  },
]
