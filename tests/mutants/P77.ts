import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/access/sessions/strategy.ts',
    in: 'sessionStrategy',
    find: "if (user.state !== 'active' || !mayUseAccount(user)) return { user: null }",
    replace: "if (user.state === 'closed') return { user: null }",
    why: 'a session would live on after its account has ended',
  },
  {
    file: 'src/people/account/accountEnds.ts',
    in: 'settleAccountEnd',
    find: 'endsSessions: over',
    replace: 'endsSessions: over && false',
    why: 'a session of before the end would live again once that is taken back',
  },
]
