import type { Mutant } from './mutant'

export const mutants: Mutant[] = [
  {
    file: 'src/privacy/guardSessions.ts',
    find: 'return result.user && !mayUseAccount(result.user) ? { ...result, user: null } : result',
    replace: 'return result',
    why: 'a session would live on after its account has ended',
  },
  {
    file: 'src/hooks/settleAccount.ts',
    find: '  if (over) await dropSessions(req, user)',
    replace: '  void over',
    why: 'sessions would stay in the database after the end',
  },
]
