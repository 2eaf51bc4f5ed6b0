import type { PayloadRequest, Where } from 'payload'
import { now } from '../clock'
import { Problem } from '../errors'
import { idOf } from '../privacy/ids'
import { hashSecret, newSecret } from './links'

/** `address-old` and `address-new` confirm a changed email address, each at its own end. */
export type LinkAct = 'invitation' | 'password' | 'address-old' | 'address-new'

const DAY = 86_400_000
const LASTS: Record<LinkAct, number> = {
  invitation: 7 * DAY,
  password: DAY,
  'address-old': DAY,
  'address-new': DAY,
}

interface LinkRow {
  id: string
  user: unknown
  act: LinkAct
  /** The address that is to be; empty for none. */
  address?: string | null
  expiresAt: string
}

/** Unknown, used and too old are one answer. */
const goneLink = () =>
  new Problem(410, 'expired-link', 'This link is not valid, or no longer. Ask HR for a new one.')

/**
 * A new link for a person; earlier ones for the same act are worthless from now on. The secret is told this once and stored hashed.
 * @param more.origin where it leads, if not to where the request came in.
 */
export const makeLink = async (
  req: Pick<PayloadRequest, 'payload' | 'user' | 'url'>,
  user: string,
  act: LinkAct,
  { address, origin }: { address?: string; origin?: string } = {},
): Promise<{ link: string; expiresAt: string }> => {
  const at = now()
  await req.payload.db.deleteMany({
    collection: 'one-time-links',
    where: { and: [{ user: { equals: user } }, { act: { equals: act } }] },
    req: {},
  })
  const { secret, hash } = newSecret()
  const expiresAt = new Date(at.getTime() + LASTS[act]).toISOString()
  await req.payload.db.create({
    collection: 'one-time-links',
    data: { hash, user, act, expiresAt, madeBy: req.user?.id, ...(address === undefined ? {} : { address }) },
    req: {},
    returning: false,
  })
  return { link: `${origin ?? new URL(req.url ?? '').origin}/invite/${secret}`, expiresAt }
}

const unused = (): Where[] => [
  { usedAt: { exists: false } },
  { expiresAt: { greater_than: now().toISOString() } },
]
const open = (secret: string): Where => ({ and: [{ hash: { equals: hashSecret(secret) } }, ...unused()] })

/** Whom a link is for. `acts`: what it must be for. @throws Problem 410 where it is for something else, or for nothing any more. */
export const readLink = async <Act extends LinkAct = LinkAct>(
  req: PayloadRequest,
  secret: string,
  acts?: readonly Act[],
): Promise<{ user: string; act: Act; address: string; expiresAt: string }> => {
  const row = await req.payload.db.findOne<LinkRow>({
    collection: 'one-time-links',
    where: open(secret),
    req: {},
  })
  if (!row || (acts && !acts.includes(row.act as Act))) throw goneLink()
  return { user: idOf(row.user), act: row.act as Act, address: row.address ?? '', expiresAt: row.expiresAt }
}

/** Uses a link up; of two at once, one gets it. @throws Problem 410. */
export const useUpLink = async (req: PayloadRequest, secret: string): Promise<void> => {
  const taken = (await req.payload.db.updateOne({
    collection: 'one-time-links',
    where: open(secret),
    data: { usedAt: now().toISOString() },
    req: {},
  })) as unknown // Payload types a lost race as a document
  if (!taken) throw goneLink()
}

/** Gives a link back whose use failed. */
export const giveBackLink = async (req: PayloadRequest, secret: string): Promise<void> => {
  await req.payload.db.updateOne({
    collection: 'one-time-links',
    where: { hash: { equals: hashSecret(secret) } },
    data: { usedAt: null },
    req: {},
  })
}

/** Makes links worthless that nobody has used. */
export const dropLinks = async (
  req: PayloadRequest,
  user: string,
  acts: readonly LinkAct[],
): Promise<void> => {
  await req.payload.db.deleteMany({
    collection: 'one-time-links',
    where: { and: [{ user: { equals: user } }, { act: { in: [...acts] } }] },
    req: {},
  })
}

const exists = async ({ payload }: Pick<PayloadRequest, 'payload'>, where: Where): Promise<boolean> =>
  (await payload.db.findOne({ collection: 'one-time-links', where, req: {} })) !== null

/** Whether a link of this kind still waits to be used. */
export const isWaiting = (
  req: Pick<PayloadRequest, 'payload'>,
  user: string,
  act: LinkAct,
): Promise<boolean> =>
  exists(req, { and: [{ user: { equals: user } }, { act: { equals: act } }, ...unused()] })

/** Whether a link can be taken up now. */
export const isOpen = (req: Pick<PayloadRequest, 'payload'>, secret: string): Promise<boolean> =>
  exists(req, open(secret))
