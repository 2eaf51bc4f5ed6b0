import type { Payload } from 'payload'
import { mayUseAccount } from './snapshot'

const guarded = new WeakSet()

/**
 * Checks on each request that the account behind a session may still be used: a dismissal or a suspension answers 401 with the next
 * request, by dates alone, and no job is needed (T7, P77).
 */
export const guardSessions = (payload: Payload): void => {
  if (guarded.has(payload)) return
  guarded.add(payload)
  payload.authStrategies = payload.authStrategies.map((strategy) => ({
    ...strategy,
    authenticate: async (args) => {
      const result = await strategy.authenticate(args)
      return result.user && !mayUseAccount(result.user) ? { ...result, user: null } : result
    },
  }))
}
