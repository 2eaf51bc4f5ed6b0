import { createHmac, hkdfSync } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { NETWORK_HEADER } from '../../access/sessions/network'
import { now } from '../../base/clock'
import { countFailure, failuresUnder } from '../../db/failures'
import { inTurn } from '../../db/inTurn'
import { Problem } from '../../base/errors'
import { logSecurity } from './securityLog'

const SECOND = 1000
const HOUR = 3_600_000
const DAY = 24 * HOUR
/** So many wrong ones wait for nothing; each further one twice as long as the one before. */
export const FREE = 5
const FIRST_WAIT = 30 * SECOND
const LONGEST_WAIT = HOUR
/** From so many networks in a day may somebody guess at one account: about thirty guesses each, as the waits grow. */
export const NETWORKS = 100

/** One answer for an unknown name, a wrong password and an account that may not be used. */
export const wrongSignIn = () =>
  new Problem(401, 'unauthenticated', 'Name and password do not match, or the account is not open.')

const tooMany = (milliseconds: number) => {
  const retryAfter = Math.max(1, Math.ceil(milliseconds / SECOND))
  return new Problem(429, 'too-many-requests', 'Too many wrong sign-ins. Try again later.', { retryAfter })
}

const waitAfter = (n: number): number =>
  n < FREE ? 0 : Math.min(FIRST_WAIT * 2 ** Math.min(n - FREE, 20), LONGEST_WAIT)

const hashed = (secret: string, text: string): string =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', secret, '', 'glasswork sign-in failures', 32)))
    .update(text)
    .digest('base64url')

export interface Attempt {
  /** What stands for the account. */
  account: string
  /** Whose it is; null for nobody's. */
  subject: string | null
}

/**
 * Checks a password, unless too many were wrong. Failures count at the account by network, so that a stranger elsewhere shuts nobody out; a
 * network without failures there is let try, as long as not too many others have failed. What is right counts nothing. One after the other
 * by account and network: of many at once no more are checked than one after the other would be.
 * @throws Problem 429 with `retryAfter`, 401 for a wrong one.
 */
export const unlessTooMany = async <T>(
  { payload, headers }: Pick<PayloadRequest, 'payload' | 'headers'>,
  { account, subject }: Attempt,
  check: () => Promise<T | null>,
): Promise<T> => {
  const network = headers.get(NETWORK_HEADER) ?? 'unknown'
  const here = hashed(payload.secret, `${account}\n${network}`)
  const everywhere = hashed(payload.secret, account)
  return inTurn(`sign-in ${here}`, async () => {
    const at = now().getTime()
    const iso = new Date(at).toISOString()
    const counted = await failuresUnder(payload, [here, everywhere], iso)
    const mine = counted.get(here)
    const left = mine ? Date.parse(mine.at) + waitAfter(mine.n) - at : 0
    const refused = mine ? left > 0 : (counted.get(everywhere)?.n ?? 0) >= NETWORKS
    if (refused) {
      const key = `refused ${here} ${Math.floor(at / HOUR)}`
      await logSecurity(payload, { event: 'sign-in-refused', subject, key })
      throw tooMany(mine ? left : LONGEST_WAIT)
    }
    const found = await check()
    if (found !== null) return found
    const failed = { at: iso, expiresAt: new Date(at + DAY).toISOString() }
    await countFailure(payload, here, failed)
    // Each network once, and the day runs from the first: nobody keeps a door shut by trying on.
    if (!mine) await countFailure(payload, everywhere, { ...failed, lasts: true })
    await logSecurity(payload, { event: 'sign-in-failed', subject })
    throw wrongSignIn()
  })
}
