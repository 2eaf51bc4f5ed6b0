import { createHash, randomBytes } from 'node:crypto'
import Bowser from 'bowser'
import type { Payload, PayloadRequest } from 'payload'
import { now } from '../../base/clock'
import { forbidden, Problem } from '../../base/errors'
import { pastAccess } from '../../db/rows'

const HOUR = 3_600_000
/** A session ends so long after its last use, and after so many days at most. */
export const IDLE = 12 * HOUR
export const LONGEST = 30 * 24 * HOUR
/** How long a password that was typed again counts. */
export const REAUTH = 5 * 60_000

/** By what somebody came in. */
export type SignedInBy = 'password' | 'link' | 'setup'

export const hashOfId = (id: string): string => createHash('sha256').update(id, 'utf8').digest('hex')

/** The hour in which something was: that is all that is kept of when a session was used. */
export const hourOf = (at: number): number => Math.floor(at / HOUR) * HOUR

/** Until when a session's row is kept that was last used in this hour; the cookie ends it to the minute. */
export const keptUntil = (startedAt: number, lastSeenHour: number): string =>
  new Date(Math.min(lastSeenHour + IDLE + HOUR, startedAt + LONGEST)).toISOString()

/** What kind of browser asks, by name and system alone: no version, nothing that tells one from another of its kind. */
export const browserOf = (headers: Headers): string => {
  const agent = headers.get('user-agent')
  if (!agent) return ''
  const { browser, os } = Bowser.parse(agent.slice(0, 500))
  return [browser.name, os.name].filter(Boolean).join(' · ').slice(0, 80)
}

/**
 * Begins a session.
 * @param of.epoch the person's `sessionEpoch` as it was when the password was checked or the link used up: a session that an act has ended
 *   meanwhile is dead from its first request on.
 * @returns its id, which is told to the browser alone and stored hashed.
 */
export const beginSession = async (
  payload: Payload,
  of: { subject: string; epoch: number; how: SignedInBy; browser: string },
): Promise<{ id: string; row: string }> => {
  const id = randomBytes(32).toString('base64url')
  const at = now().getTime()
  const row = await pastAccess(payload, 'secret').add('sessions', {
    ...of,
    hash: hashOfId(id),
    startedAt: new Date(at).toISOString(),
    lastSeenAt: new Date(hourOf(at)).toISOString(),
    expiresAt: keptUntil(at, hourOf(at)),
  })
  return { id, row }
}

/** The user of a request, with the session that it runs in. */
export interface InSession {
  _sid?: string
  /** When the password was last typed again in this session; milliseconds, UTC. */
  _reauthAt?: number | null
}

/** The session that a request runs in; absent outside a browser's session. */
export const sessionOf = (req: Pick<PayloadRequest, 'user'>): string | undefined =>
  (req.user as InSession | null)?._sid

/** @throws Problem 403 `reauth` where the password was not typed again in the last five minutes. */
export const needReauth = (req: Pick<PayloadRequest, 'user'>): void => {
  if (!req.user) throw forbidden()
  const { _reauthAt: at } = req.user as InSession
  if (!at || at + REAUTH < now().getTime())
    throw new Problem(403, 'reauth', 'Type your password again first.')
}
