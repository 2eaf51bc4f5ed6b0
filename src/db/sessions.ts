import type { Payload } from 'payload'
import { isMongo } from './kind'
import * as mongo from './mongo/sessions'
import * as sqlite from './sqlite/sessions'

/** What of a person each request carries: all that is his own to read, and nothing secret. */
export interface SessionPerson {
  id: string
  name: string
  username: string
  email: string | null
  phone: string | null
  roles: string[]
  state: string
  stateSince: string | null
  /** The ends of his employments, ISO; null where one has none. */
  ends: (string | null)[]
  shutUntil: string | null
  zone: string | null
  language: string | null
  digest: boolean
  quietFrom: string | null
  quietTo: string | null
}

/** A session as its id finds it, with its person. Moments in milliseconds, UTC. */
export interface FoundSession {
  id: string
  startedAt: number
  lastSeenAt: number
  reauthAt: number | null
  /** Whether nothing has ended this person's sessions since this one began. */
  current: boolean
  person: SessionPerson
}

/** The session whose id has this hash, and whose it is: asked on each request, so in one query. */
export const sessionOfHash = (payload: Payload, hash: string): Promise<FoundSession | null> =>
  (isMongo(payload) ? mongo : sqlite).sessionOfHash(payload, hash)

/** Notes the hour in which a session was last used, and until when its row is kept. ISO. */
export const noteUse = (
  payload: Payload,
  id: string,
  use: { lastSeenAt: string; expiresAt: string },
): Promise<void> => (isMongo(payload) ? mongo : sqlite).noteUse(payload, id, use)
