import type { AuthStrategy, Payload } from 'payload'
import { now } from '../../base/clock'
import { noteUse, sessionOfHash, type FoundSession } from '../../db/sessions'
import { accountEnd, mayUseAccount } from '../../roll/accountState'
import { hashOfId, hourOf, IDLE, keptUntil, LONGEST } from './session'

/** Where the opened cookie's id travels inside the server; whatever comes under this name from outside is dropped. */
export const SESSION_HEADER = 'x-glasswork-session'

const HOUR = 3_600_000

const isOver = ({ startedAt, lastSeenAt, current }: FoundSession, at: number): boolean =>
  !current || at >= startedAt + LONGEST || at >= lastSeenAt + IDLE + HOUR

const noteHour = async (payload: Payload, { id, startedAt, lastSeenAt }: FoundSession, at: number) => {
  const hour = hourOf(at)
  if (hour <= lastSeenAt) return
  await noteUse(payload, id, {
    lastSeenAt: new Date(hour).toISOString(),
    expiresAt: keptUntil(startedAt, hour),
  })
}

/**
 * Who asks: the one way to be somebody. Session and person are read in one query, and whether the account may be used follows from its state
 * and its employments at this moment: a dismissal or a suspension answers 401 with the next request, and no job is needed (T7, P77).
 */
export const sessionStrategy: AuthStrategy = {
  name: 'session',
  authenticate: async ({ headers, payload }) => {
    const id = headers.get(SESSION_HEADER)
    const found = id ? await sessionOfHash(payload, hashOfId(id)) : null
    const at = now().getTime()
    if (!found || isOver(found, at)) return { user: null }
    const { ends, ...person } = found.person
    const user = { ...person, accessEndsAt: accountEnd(ends) }
    if (user.state !== 'active' || !mayUseAccount(user)) return { user: null }
    await noteHour(payload, found, at)
    return {
      user: {
        ...user,
        collection: 'users',
        _strategy: 'session',
        _sid: found.id,
        _reauthAt: found.reauthAt,
        // What the admin calls the end of a token, in seconds.
        exp: Math.floor(Math.min(at + IDLE, found.startedAt + LONGEST) / 1000),
      } as never, // Payload types a user as the collection's whole row
    }
  },
}
