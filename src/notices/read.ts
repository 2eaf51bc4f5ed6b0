import type { Payload, Where } from 'payload'
import { now } from '../base/clock'
import type { Both } from '../base/labels'
import { pastAccess } from '../db/rows'

/** A notice as its person reads it. */
export interface OwnNotice {
  id: string
  kind: string
  titles: Both
  url: string | null
  at: string
  readAt: string | null
}

const MOST = 100

const mine = (subject: string, ...more: Where[]): Where => ({
  and: [{ subject: { equals: subject } }, { expiresAt: { greater_than: now().toISOString() } }, ...more],
})

/** A person's notices, newest first. */
export const noticesOf = async (payload: Payload, subject: string): Promise<OwnNotice[]> => {
  const docs = await pastAccess(payload, 'own').all('notices', mine(subject), { sort: '-at', limit: MOST })
  return docs.map(({ id, kind, titles, url, at, readAt }) => ({
    id: String(id),
    kind,
    titles: titles as Both,
    url: url ?? null,
    at,
    readAt: readAt ?? null,
  }))
}

const UNREAD: Where = { readAt: { exists: false } }

export const unreadOf = async (payload: Payload, subject: string): Promise<number> =>
  await pastAccess(payload, 'own').count('notices', mine(subject, UNREAD))

/** Notes that a person has read these notices of his own, or all of them. @returns how many were new to him. */
export const markRead = async (
  payload: Payload,
  subject: string,
  ids?: readonly string[],
): Promise<number> => {
  const where = mine(subject, UNREAD, ...(ids ? [{ id: { in: [...ids] } }] : []))
  const docs = await pastAccess(payload, 'own').all('notices', where, { select: ['id'] })
  for (const { id } of docs)
    await pastAccess(payload, 'own').change('notices', id, { readAt: now().toISOString() })
  return docs.length
}
