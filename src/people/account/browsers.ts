import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import type { SignedInBy } from '../../access/sessions/session'
import { now } from '../../base/clock'
import { isDuplicate } from '../../db/duplicate'
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
  const mine = { and: [{ subject: { equals: subject } }, { expiresAt: { greater_than: at.toISOString() } }] }
  const find = (where: object) =>
    payload.db.findOne<{ id: string; key: string }>({
      collection: 'known-browsers',
      where: where as never,
      req: {},
    })
  const seen = await find({ and: [{ key: { equals: key } }, mine] })
  const cameBefore = seen ?? (await find(mine))
  await payload.db.deleteMany({ collection: 'known-browsers', where: { key: { equals: key } }, req: {} })
  try {
    await payload.db.create({ collection: 'known-browsers', data: { key, subject, expiresAt }, req: {} })
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
  // Who has just set up the account, or taken up a link, knows where he sits.
  if (seen || (how !== 'password' && !cameBefore)) return
  const named = browser || '?'
  await logSecurity(payload, { event: 'new-browser', subject, browser: named })
  await tellAccount(payload, subject, 'browser', { about: named })
}
