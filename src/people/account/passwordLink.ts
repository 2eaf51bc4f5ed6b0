import type { PayloadRequest, Where } from 'payload'
import { now } from '../../base/clock'
import { notFound } from '../../base/errors'
import { actingRole, audit } from '../../record/audit'
import { isId } from '../../base/ids'
import { hashSecret } from '../../base/links'
import { both } from '../../base/labels'
import { momentIn } from '../../i18n/moments'
import { zoneOfPerson } from '../../letters/quiet'
import { pastAccess } from '../../db/rows'
import { makeLink } from './oneTimeLinks'
import { hasToWait } from './linkTrust'
import { tellAccount } from './tell'

type Req = Pick<PayloadRequest, 'payload' | 'user' | 'url'>

const waiting = (): Where[] => [
  { act: { equals: 'password' } },
  { usedAt: { exists: false } },
  { validFrom: { exists: true } },
  { expiresAt: { greater_than: now().toISOString() } },
]

export interface WaitingLink {
  id: string
  validFrom: string
}

/** Links into an account that its person can still stop. */
export const waitingLinks = async (
  { payload }: Pick<PayloadRequest, 'payload'>,
  subject: string,
): Promise<WaitingLink[]> => {
  const docs = await pastAccess(payload, 'decided').all(
    'one-time-links',
    { and: [{ user: { equals: subject } }, ...waiting()] },
    { limit: 10 },
  )
  return docs.map(({ id, validFrom }) => ({ id, validFrom: validFrom ?? '' }))
}

/**
 * A link to set a new password: by letter to an address that is surely the person's it works at once, else a day from now, and he is told
 * in his sessions, where he can stop it. On record either way.
 * @param way.address where it goes by letter; null where it is handed over.
 */
export const makePasswordLink = async (
  req: Req,
  subject: string,
  { address, origin }: { address: string | null; origin?: string },
): Promise<{ link: string; expiresAt: string; validFrom: string | null }> => {
  const { payload } = req
  const where: Where = { id: { equals: subject } }
  const person = await pastAccess(payload, 'decided').one('users', where)
  if (!person) throw notFound()
  const waits = hasToWait(person, address)
  const made = await makeLink(req, subject, 'password', { origin, waits })
  const by = req.user ? { actor: String(req.user.id), actorRole: actingRole(req.user) } : {}
  await audit(payload, { act: 'link-made', ...by, subject, detail: waits ? 'waits' : 'by letter' })
  // Where the address is not surely his, no letter says so either.
  if (!made.validFrom) await tellAccount(payload, subject, 'link', { address: null })
  else {
    const [from, zone] = [made.validFrom, await zoneOfPerson(payload, subject)]
    const about = both(momentIn(from, zone, 'en'), momentIn(from, zone, 'zh'))
    await tellAccount(payload, subject, 'link-waits', { about, address: null })
  }
  return made
}

/** Whether a link that stands works sooner than one made now for this way would. */
export const worksTooSoon = async (
  { payload }: Pick<Req, 'payload'>,
  subject: string,
  secret: string,
  address: string | null,
): Promise<boolean> => {
  const person = await pastAccess(payload, 'decided').byId('users', subject)
  if (!person || !hasToWait(person, address)) return false
  const where: Where = { and: [{ hash: { equals: hashSecret(secret) } }, { validFrom: { exists: true } }] }
  return (await pastAccess(payload, 'decided').one('one-time-links', where)) === null
}

/** The person stops a link into his account. @throws Problem 404 for one that is not his, or works no more. */
export const stopLink = async ({ payload }: PayloadRequest, subject: string, id: string): Promise<void> => {
  const where: Where = { and: [{ id: { equals: id } }, { user: { equals: subject } }, ...waiting()] }
  if (!isId(id) || !(await pastAccess(payload, 'decided').one('one-time-links', where))) throw notFound()
  await pastAccess(payload, 'decided').remove('one-time-links', where)
  await audit(payload, { act: 'link-stopped', actor: subject, subject })
}
