import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/endpoints/policy/privacy.ts',
    in: 'clearCookies',
    find: 'for (const { name } of COOKIES) answer',
    replace: 'for (const { name } of COOKIES.slice(1)) answer',
    why: "clearing would leave the session's cookie",
  },
]
