import type { PayloadRequest, Where } from 'payload'
import { now } from '../../base/clock'
import { inTurn } from '../../db/inTurn'
import { pastAccess } from '../../db/rows'
import type { LinkAct } from '../../letters/kinds'
import { Problem } from '../../base/errors'
import { idOf } from '../../base/ids'
import { WAITS } from './linkTrust'
import { hashSecret, newSecret } from '../../base/links'

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
  /** From when on it works, where it waits. */
  validFrom?: string | null
  epoch?: number | null
  expiresAt: string
}

/** The person's own number: what ends his sessions raises it, and ends his links by it. */
const epochOf = async ({ payload }: Pick<PayloadRequest, 'payload'>, user: string): Promise<number> => {
  const where: Where = { id: { equals: user } }
  const person = await pastAccess(payload, 'secret').one('users', where)
  return person?.sessionEpoch ?? 0
}

/** The link under a condition, if nothing has ended it. */
const standing = async (req: Pick<PayloadRequest, 'payload'>, where: Where): Promise<LinkRow | null> => {
  const row = await pastAccess(req.payload, 'secret').one('one-time-links', where)
  return row && (await epochOf(req, idOf(row.user))) === (row.epoch ?? 0) ? row : null
}

/** Unknown, used and too old are one answer. */
export const goneLink = () =>
  new Problem(410, 'expired-link', 'This link is not valid, or no longer. Ask HR for a new one.')

/**
 * A new link for a person; earlier ones for the same act are worthless from now on. The secret is told this once and stored hashed.
 * @param more.waits whether it works only a day from now.
 * @param more.origin where it leads, if not to where the request came in.
 */
export const makeLink = (
  req: Pick<PayloadRequest, 'payload' | 'user' | 'url'>,
  user: string,
  act: LinkAct,
  more: { address?: string; origin?: string; waits?: boolean } = {},
): Promise<{ link: string; expiresAt: string; validFrom: string | null }> =>
  // One after the other: of two made at once, neither would make the other worthless.
  inTurn(`link ${act} ${user}`, () => replaceLink(req, user, act, more))

const replaceLink = async (
  req: Pick<PayloadRequest, 'payload' | 'user' | 'url'>,
  user: string,
  act: LinkAct,
  { address, origin, waits = false }: { address?: string; origin?: string; waits?: boolean },
): Promise<{ link: string; expiresAt: string; validFrom: string | null }> => {
  const at = now()
  const epoch = await epochOf(req, user)
  await pastAccess(req.payload, 'decided').remove('one-time-links', {
    and: [{ user: { equals: user } }, { act: { equals: act } }],
  })
  const { secret, hash } = newSecret()
  const validFrom = waits ? new Date(at.getTime() + WAITS).toISOString() : null
  const expiresAt = new Date(at.getTime() + (waits ? WAITS : 0) + LASTS[act]).toISOString()
  const more = { ...(address === undefined ? {} : { address }), ...(validFrom ? { validFrom } : {}) }
  await pastAccess(req.payload, 'decided').add('one-time-links', {
    hash,
    user,
    act,
    epoch,
    expiresAt,
    madeBy: req.user?.id,
    ...more,
  })
  return { link: `${origin ?? new URL(req.url ?? '').origin}/invite/${secret}`, expiresAt, validFrom }
}

/** The secret of a link, as its address holds it. */
export const secretOf = (link: string): string => new URL(link).pathname.split('/').at(-1) ?? ''

const unused = (): Where[] => [
  { usedAt: { exists: false } },
  { expiresAt: { greater_than: now().toISOString() } },
]
const open = (secret: string): Where => ({ and: [{ hash: { equals: hashSecret(secret) } }, ...unused()] })

/**
 * Whom a link is for. `acts`: what it must be for.
 * @throws Problem 410 where it is for something else, or for nothing any more, 409 `link-waits` before its time.
 */
export const readLink = async <Act extends LinkAct = LinkAct>(
  req: PayloadRequest,
  secret: string,
  acts?: readonly Act[],
): Promise<{ user: string; act: Act; address: string; epoch: number; expiresAt: string }> => {
  const row = await standing(req, open(secret))
  if (!row || (acts && !acts.includes(row.act as Act))) throw goneLink()
  if (row.validFrom && Date.parse(row.validFrom) > now().getTime())
    throw new Problem(409, 'link-waits', 'This link does not work yet.', { validFrom: row.validFrom })
  return {
    user: idOf(row.user),
    act: row.act as Act,
    address: row.address ?? '',
    epoch: row.epoch ?? 0,
    expiresAt: row.expiresAt,
  }
}

/** Uses a link up; of two at once, one gets it. @throws Problem 410. */
export const useUpLink = async (req: PayloadRequest, secret: string): Promise<void> => {
  const taken = await pastAccess(req.payload, 'secret').changeIf('one-time-links', open(secret), {
    usedAt: now().toISOString(),
  })
  if (!taken) throw goneLink()
}

/** Gives a link back whose use failed. */
export const giveBackLink = async (req: PayloadRequest, secret: string): Promise<void> => {
  await pastAccess(req.payload, 'secret').changeIf(
    'one-time-links',
    { hash: { equals: hashSecret(secret) } },
    { usedAt: null },
  )
}

/** Makes links worthless that nobody has used. */
export const dropLinks = async (
  req: PayloadRequest,
  user: string,
  acts: readonly LinkAct[],
): Promise<void> => {
  await pastAccess(req.payload, 'decided').remove('one-time-links', {
    and: [{ user: { equals: user } }, { act: { in: [...acts] } }],
  })
}

/** Whether a link of this kind still waits to be used. */
export const isWaiting = async (
  req: Pick<PayloadRequest, 'payload'>,
  user: string,
  act: LinkAct,
): Promise<boolean> =>
  (await standing(req, { and: [{ user: { equals: user } }, { act: { equals: act } }, ...unused()] })) !== null

/** Whether a link can be taken up, now or once its time has come. */
export const isOpen = async (req: Pick<PayloadRequest, 'payload'>, secret: string): Promise<boolean> =>
  (await standing(req, open(secret))) !== null
