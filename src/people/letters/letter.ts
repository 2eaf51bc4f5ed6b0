import type { PayloadRequest } from 'payload'
import { now } from '../../base/clock'
import { inTurn } from '../../db/inTurn'
import { pastAccess } from '../../db/rows'
import { hasRole } from '../../base/roles'
import { renderLetter } from '../../letters/templates/render'
import { forbidden, notFound, Problem } from '../../base/errors'
import { inOneMoment } from '../../base/sameMoment'
import { actingRole, audit } from '../../record/audit'
import { encryptText } from '../../base/encryption'
import { idOf } from '../../base/ids'
import { freshLink } from './freshLink'
import { kickOutbox } from '../../letters/kick'
import { letterKind, type LetterState } from '../../letters/kinds'
import { linkedOf, readLetter, RETRIED, rolesOf, UNSENT, type LetterRow } from '../../letters/letterRow'
import { NEW_SERVER, OWN_REASONS } from '../../letters/ownReasons'
import { maySendAgain } from '../../letters/sendAgain'
import { isHeld } from '../../letters/stateWords'

/** Changes a row while it is in one of these states. @throws Problem 409 where it no longer is. */
const change = async (
  { payload }: PayloadRequest,
  row: LetterRow,
  from: readonly LetterState[],
  data: Record<string, unknown> & { state: LetterState },
): Promise<void> => {
  const history = [...(row.history ?? []), { at: now().toISOString(), event: data.state }]
  const changed = await pastAccess(payload, 'decided').changeIf(
    'outbox',
    { and: [{ id: { equals: row.id } }, { state: { in: [...from] } }] },
    { ...data, history },
  )
  if (!changed) throw new Problem(409, 'conflict', 'This letter has moved on. Look again.')
}

/** The link that the letter carries now, if its kind has one. @throws Problem 410 where there is none to give. */
const linkOf = async (
  req: PayloadRequest,
  row: LetterRow,
  address: string | null,
): Promise<string | null> => {
  if (!letterKind(row.kind).link) return null
  const fresh = await freshLink(req, linkedOf(row, address))
  if (!fresh)
    throw new Problem(
      410,
      'expired-link',
      'Its link was used, or a newer one has taken its place. Send a new one.',
    )
  return fresh
}

/**
 * What a letter says. The person and the privacy officer read it without its link, which would let them, or whoever has their session, in;
 * hr opens an unsent one whole, to print it or to hand over its link. That is on record, the person sees it, and the letter is not sent
 * after. Links of people who hold an office are made by a command on the server only.
 */
export const openLetter = (req: PayloadRequest, id: string): Promise<Opened> =>
  // In turn: of two openings at once, each would make a link where there is none, and one of them would be worthless.
  inTurn(`letter ${id}`, () => open(req, id))

interface Opened {
  subject: string
  text: string
  link: string | null
  name: string
}

const open = async (req: PayloadRequest, id: string): Promise<Opened> => {
  const row = await readLetter(req, id)
  const subject = idOf(row.subject)
  const me = String(req.user?.id)
  const data = row.data ?? {}
  const render = (link: string | null) =>
    renderLetter(row.kind, row.language, { ...data, ...(link ? { link } : {}) })
  if (subject === me || hasRole(req.user, 'privacy')) {
    const { subject: title, text } = await render(row.link ? '…' : null)
    return { subject: title, text, link: null, name: data.name ?? '' }
  }
  if (!hasRole(req.user, 'hr') || !letterKind(row.kind).byHand || !UNSENT.includes(row.state))
    throw notFound()
  // Whether it still has its link or not: one would be made.
  if (letterKind(row.kind).link && (await rolesOf(req, subject)).length)
    throw new Problem(403, 'by-command', 'Links of people who hold an office are made on the server only.')
  const link = await linkOf(req, row, null)
  await change(req, row, UNSENT, {
    state: 'printed',
    nextTryAt: null,
    ...(link ? { link: encryptText(link) } : {}),
  })
  await audit(req.payload, {
    act: 'link-opened',
    actor: me,
    actorRole: actingRole(req.user),
    subject,
    detail: row.kind,
  })
  const { subject: title, text } = await render(link)
  return { subject: title, text, link, name: data.name ?? '' }
}

/**
/**
 * Sends a letter again that failed, came back, is in doubt or was put off: under the same Message-ID, and at once. Asked again in one moment,
 * while it is on its way, it is sent once.
 * @throws Problem 403 for a letter that is not the reader's to send.
 */
export const retryLetter = (req: PayloadRequest, id: string): Promise<{ ok: true }> =>
  inOneMoment(
    `retry ${String(req.user?.id)} ${id}`,
    () => inTurn(`letter ${id}`, () => retry(req, id)),
    async () => !RETRIED.includes((await readLetter(req, id)).state),
  )

const retry = async (req: PayloadRequest, id: string): Promise<{ ok: true }> => {
  const row = await readLetter(req, id)
  if (!maySendAgain(req.user, row.kind)) throw forbidden()
  if (!row.address) throw new Problem(409, 'conflict', 'This letter has no address. Hand it over.')
  if (isHeld(row)) throw new Problem(409, 'letter-held', OWN_REASONS[NEW_SERVER]!.en)
  const link = await linkOf(req, row, row.address)
  await change(req, row, RETRIED, {
    state: 'queued',
    nextTryAt: now().toISOString(),
    reason: null,
    doubts: 0,
    ...(link ? { link: encryptText(link) } : {}),
  })
  await audit(req.payload, {
    act: 'letter-retried',
    actor: String(req.user?.id),
    actorRole: actingRole(req.user),
    subject: idOf(row.subject),
    detail: row.kind,
  })
  kickOutbox()
  return { ok: true }
}
