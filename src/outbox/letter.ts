import type { PayloadRequest } from 'payload'
import { now } from '../clock'
import { hasRole } from '../access/roles'
import type { LetterEvent } from '../db/outbox'
import { renderLetter } from '../emails/render'
import { notFound, Problem } from '../errors'
import { actingRole, audit } from '../privacy/audit'
import { decryptText, encryptText } from '../privacy/encryption'
import { idOf, isId } from '../privacy/ids'
import { freshLink } from './freshLink'
import { kickOutbox } from './kick'
import { letterKind, type LetterData, type LetterState } from './kinds'

interface Row {
  id: string
  kind: string
  subject: unknown
  language: 'zh' | 'en'
  address?: string | null
  state: LetterState
  data?: LetterData | null
  link?: string | null
  history?: LetterEvent[] | null
}

const UNSENT: readonly LetterState[] = ['queued', 'deferred', 'failed', 'bounced', 'doubtful', 'printed']
const RETRIED: readonly LetterState[] = ['deferred', 'failed', 'bounced', 'doubtful']

const rowOf = async ({ payload }: PayloadRequest, id: string): Promise<Row> => {
  const row = isId(id)
    ? await payload.db.findOne<Row>({ collection: 'outbox', where: { id: { equals: id } }, req: {} })
    : null
  if (!row) throw notFound()
  return row
}

/** Changes a row while it is in one of these states. @throws Problem 409 where it no longer is. */
const change = async (
  { payload }: PayloadRequest,
  row: Row,
  from: readonly LetterState[],
  data: Record<string, unknown> & { state: LetterState },
): Promise<void> => {
  const history = [...(row.history ?? []), { at: now().toISOString(), event: data.state }]
  const changed = (await payload.db.updateOne({
    collection: 'outbox',
    where: { and: [{ id: { equals: row.id } }, { state: { in: [...from] } }] },
    data: { ...data, history },
    req: {},
  })) as unknown // Payload types a lost race as a document
  if (!changed) throw new Problem(409, 'conflict', 'This letter has moved on. Look again.')
}

/** The link that the letter carries now, if its kind has one. @throws Problem 410 where there is none to give. */
const linkOf = async (
  req: PayloadRequest,
  { kind, subject, link }: Row,
  address: string | null,
): Promise<string | null> => {
  if (!letterKind(kind).link) return null
  const fresh = await freshLink(req, {
    kind,
    subject: idOf(subject),
    address,
    link: link ? decryptText(link) : null,
  })
  if (!fresh)
    throw new Problem(
      410,
      'expired-link',
      'Its link was used, or a newer one has taken its place. Send a new one.',
    )
  return fresh
}

const rolesOf = async ({ payload }: PayloadRequest, subject: string): Promise<string[]> => {
  const user = await payload.db.findOne<{ id: string; roles?: string[] | null }>({
    collection: 'users',
    where: { id: { equals: subject } },
    req: {},
  })
  return user?.roles ?? []
}

/**
 * What a letter says. The person and the privacy officer read it without its link, which would let them, or whoever has their session, in;
 * hr opens an unsent one whole, to print it or to hand over its link. That is on record, the person sees it, and the letter is not sent
 * after. Links of people who hold an office are made by a command on the server only.
 */
export const openLetter = async (
  req: PayloadRequest,
  id: string,
): Promise<{ subject: string; text: string; link: string | null; name: string }> => {
  const row = await rowOf(req, id)
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
  if (row.link && (await rolesOf(req, subject)).length)
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

/** Sends a letter again that failed, came back, is in doubt or was put off: under the same Message-ID, and at once. */
export const retryLetter = async (req: PayloadRequest, id: string): Promise<{ ok: true }> => {
  const row = await rowOf(req, id)
  if (!row.address) throw new Problem(409, 'conflict', 'This letter has no address. Hand it over.')
  const link = await linkOf(req, row, row.address)
  await change(req, row, RETRIED, {
    state: 'queued',
    nextTryAt: now().toISOString(),
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
