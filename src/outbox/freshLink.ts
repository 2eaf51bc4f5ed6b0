import type { PayloadRequest, Where } from 'payload'
import { makePasswordLink, worksTooSoon } from '../people/account/passwordLink'
import { isOpen, isWaiting, makeLink } from '../people/oneTimeLinks'
import { letterKind } from './kinds'

/** The account that such a link is for: an invitation is for who never came. */
const NEEDED_BY: Record<string, Where> = {
  invitation: { and: [{ state: { equals: 'invited' } }, { hash: { exists: false } }] },
  password: { state: { equals: 'active' } },
}

interface Linked {
  kind: string
  subject: string
  /** Where the letter goes; null where it is handed over. */
  address: string | null
  /** As it was when the letter was written; null once it was sent. */
  link: string | null
  /** Where a new link leads. */
  origin?: string
}

const secretOf = (link: string): string => new URL(link).pathname.split('/').at(-1) ?? ''

/**
 * The link that a letter may carry now. One that expired while the letter waited is made anew; null where it was used, a newer one has
 * taken its place, or nobody needs it any more.
 */
export const freshLink = async (
  req: Pick<PayloadRequest, 'payload' | 'user' | 'url'>,
  { kind, subject, address, link, origin }: Linked,
): Promise<string | null> => {
  const act = letterKind(kind).link
  if (link && (await isOpen(req, secretOf(link)))) {
    // A letter that is handed over after all, or whose address is the person's no more: its link is not to work at once.
    const isFit = act !== 'password' || !(await worksTooSoon(req, subject, secretOf(link), address))
    if (isFit) return link
  } else if (act === 'password' && (await isWaiting(req, subject, act))) return null
  if (act !== 'invitation' && act !== 'password') return null // another address is asked for again
  const where: Where = { and: [{ id: { equals: subject } }, NEEDED_BY[act] ?? {}] }
  if (!(await req.payload.db.findOne({ collection: 'users', where, req: {} }))) return null
  const to = link ? new URL(link).origin : origin
  if (act === 'password') return (await makePasswordLink(req, subject, { address, origin: to })).link
  return (await isWaiting(req, subject, act))
    ? null
    : (await makeLink(req, subject, act, { origin: to })).link
}
