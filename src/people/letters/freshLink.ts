import type { PayloadRequest, Where } from 'payload'
import type { NoLink } from '../../i18n/letters'
import { makePasswordLink, worksTooSoon } from '../account/passwordLink'
import { isOpen, isWaiting, makeLink, secretOf } from '../account/oneTimeLinks'
import { letterKind } from '../../letters/kinds'
import { pastAccess } from '../../db/rows'

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

/** The link as it stands, one to be made, or why there is none for this letter. */
type Fate = { link: string } | { make: 'invitation' | 'password' } | { none: NoLink }

const fateOf = async (
  req: Pick<PayloadRequest, 'payload'>,
  { kind, subject, address, link }: Omit<Linked, 'origin'>,
): Promise<Fate> => {
  const act = letterKind(kind).link
  const stands = link !== null && (await isOpen(req, secretOf(link)))
  // A letter that is handed over after all, or whose address is the person's no more: its link is not to work at once.
  if (stands && !(act === 'password' && (await worksTooSoon(req, subject, secretOf(link), address))))
    return { link }
  if (act !== 'invitation' && act !== 'password') return { none: 'asked-anew' }
  const where: Where = { and: [{ id: { equals: subject } }, NEEDED_BY[act] ?? {}] }
  if (!(await pastAccess(req.payload, 'decided').one('users', where))) return { none: 'not-needed' }
  return !stands && (await isWaiting(req, subject, act)) ? { none: 'another-waits' } : { make: act }
}

/** Why a letter could not be sent again or handed over: its link is gone, and none is made for it. Null where it could. Makes nothing. */
export const noLinkFor = async (
  req: Pick<PayloadRequest, 'payload'>,
  letter: Omit<Linked, 'origin'>,
): Promise<NoLink | null> => {
  if (!letterKind(letter.kind).link) return null
  const fate = await fateOf(req, letter)
  return 'none' in fate ? fate.none : null
}

/**
 * The link that a letter may carry now. One that expired while the letter waited is made anew; null where it was used, a newer one has
 * taken its place, or nobody needs it any more.
 */
export const freshLink = async (
  req: Pick<PayloadRequest, 'payload' | 'user' | 'url'>,
  { origin, ...letter }: Linked,
): Promise<string | null> => {
  const fate = await fateOf(req, letter)
  if ('link' in fate) return fate.link
  if ('none' in fate) return null
  const { subject, address, link } = letter
  const to = link ? new URL(link).origin : origin
  if (fate.make === 'password') return (await makePasswordLink(req, subject, { address, origin: to })).link
  return (await makeLink(req, subject, fate.make, { origin: to })).link
}
