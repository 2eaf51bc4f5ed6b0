import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { GIVEN_ROLES } from '../../base/roles'
import { notFound } from '../../base/errors'
import type { Both } from '../../base/labels'
import { tell } from '../../notices/tell'
import { actingRole, audit, type AuditAct } from '../../record/audit'
import { isId } from '../../base/ids'
import { keepReason } from '../../record/reasons'
import { pastAccess } from '../../db/rows'

interface StaffAct {
  act: AuditAct
  /** Whom it is about; null where it is about a whole company. */
  subject: string | null
  /** In the words of whoever acts. */
  reason?: string | undefined
  slug: CollectionSlug
  row: string
  fields?: readonly string[]
  detail?: string
  /** What the person reads of it. */
  told?: Both
}

/** Tells people, each once, that something about them or their team was changed. */
export const tellEach = async (
  payload: Payload,
  people: Iterable<string>,
  titles: Both,
  url = '/account',
): Promise<void> => {
  const key = randomUUID()
  for (const subject of new Set(people))
    await tell(payload, subject, { key: `${key}:${subject}`, notice: { kind: 'account', titles, url } })
}

/** Puts an act on record, its reason beside it, and tells the person. */
export const putOnRecord = async (
  { payload, user }: PayloadRequest,
  { act, subject, reason: text, slug, row, fields, detail, told }: StaffAct,
): Promise<void> => {
  const actor = String(user?.id)
  const reason = text ? await keepReason(payload, { subject, by: actor, act, text }) : null
  await audit(payload, {
    act,
    actor,
    actorRole: actingRole(user),
    subject,
    reason,
    slug,
    row,
    fields: fields?.join(' ') ?? null,
    detail: detail ?? null,
  })
  if (told && subject) await tellEach(payload, [subject], told)
}

/** @throws Problem 404 where there is no such row. */
export const rowOf = async <T>(
  { payload }: Pick<PayloadRequest, 'payload'>,
  collection: CollectionSlug,
  id: string,
): Promise<T & { id: string }> => {
  const row = isId(id) ? await pastAccess(payload, 'decided').byId(collection, id) : null
  if (!row) throw notFound()
  return row as T & { id: string }
}

/** Everybody who holds an office and can use it. */
export const holders = async ({ payload }: Pick<PayloadRequest, 'payload'>): Promise<string[]> => {
  const docs = await pastAccess(payload, 'whole').all('users', {
    and: [{ roles: { in: [...GIVEN_ROLES] } }, { state: { equals: 'active' } }],
  })
  return docs.map(({ id }) => String(id))
}
