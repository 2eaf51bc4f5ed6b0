import { createHash } from 'node:crypto'
import type { Payload, Where } from 'payload'
import type { SignedInBy } from '../../access/sessions/session'
import { now } from '../../base/clock'
import { pastAccess } from '../../db/rows'
import { logSecurity } from './securityLog'
import { tellAccount } from './tell'

const UNSEEN = 30 * 86_400_000

const keyOf = (subject: string, browser: string): string =>
  createHash('sha256').update(`${subject}\n${browser}`).digest('base64url')

/** Notes from what kind of browser somebody signs in, and tells him of one that was not seen for thirty days. Not of the first of all. */
export const noteBrowser = async (
  payload: Payload,
  { subject, browser, how }: { subject: string; browser: string; how: SignedInBy },
): Promise<void> => {
  const at = now()
  const key = keyOf(subject, browser)
  const expiresAt = new Date(at.getTime() + UNSEEN).toISOString()
  const mine: Where = {
    and: [{ subject: { equals: subject } }, { expiresAt: { greater_than: at.toISOString() } }],
  }
  const find = (where: Where) => pastAccess(payload, 'secret').one('known-browsers', where)
  const seen = await find({ and: [{ key: { equals: key } }, mine] })
  const cameBefore = seen ?? (await find(mine))
  await pastAccess(payload, 'secret').remove('known-browsers', { key: { equals: key } })
  await pastAccess(payload, 'secret').addOnce('known-browsers', { key, subject, expiresAt })
  // Who has just set up the account, or taken up a link, knows where he sits.
  if (seen || (how !== 'password' && !cameBefore)) return
  const named = browser || '?'
  await logSecurity(payload, { event: 'new-browser', subject, browser: named })
  await tellAccount(payload, subject, 'browser', { about: named })
}
