import type { PayloadRequest, Where } from 'payload'
import { isOpen, isWaiting, makeLink } from '../people/oneTimeLinks'
import { letterKind } from './kinds'

/** The state of an account that such a link is for. */
const NEEDED_BY: Record<string, string> = { invitation: 'invited', password: 'active' }

interface Linked {
  kind: string
  subject: string
  /** As it was when the letter was written; null once it was sent. */
  link: string | null
  /** Where a new link leads. */
  origin?: string
}

/**
 * The link that a letter may carry now. One that expired while the letter waited is made anew; null where it was used, a newer one has
 * taken its place, or nobody needs it any more.
 */
export const freshLink = async (
  req: Pick<PayloadRequest, 'payload' | 'user' | 'url'>,
  { kind, subject, link, origin }: Linked,
): Promise<string | null> => {
  if (link && (await isOpen(req, new URL(link).pathname.split('/').at(-1) ?? ''))) return link
  const act = letterKind(kind).link
  if (act !== 'invitation' && act !== 'password') return null // another address is asked for again
  const where: Where = { and: [{ id: { equals: subject } }, { state: { equals: NEEDED_BY[act] } }] }
  const person = await req.payload.db.findOne({ collection: 'users', where, req: {} })
  if (!person || (await isWaiting(req, subject, act))) return null
  return (await makeLink(req, subject, act, link ? { origin: new URL(link).origin } : { origin })).link
}
