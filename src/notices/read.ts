import type { Payload, Where } from 'payload'
import { now } from '../base/clock'
import type { Both } from '../base/labels'

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
  const { docs } = await payload.db.find<OwnNotice>({
    collection: 'notices',
    where: mine(subject),
    sort: '-at',
    limit: MOST,
    pagination: false,
    req: {},
  })
  return docs.map(({ id, kind, titles, url, at, readAt }) => ({
    id: String(id),
    kind,
    titles,
    url: url ?? null,
    at,
    readAt: readAt ?? null,
  }))
}

const UNREAD: Where = { readAt: { exists: false } }

export const unreadOf = async (payload: Payload, subject: string): Promise<number> =>
  (await payload.db.count({ collection: 'notices', where: mine(subject, UNREAD), req: {} })).totalDocs

/** Notes that a person has read these notices of his own, or all of them. @returns how many were new to him. */
export const markRead = async (
  payload: Payload,
  subject: string,
  ids?: readonly string[],
): Promise<number> => {
  const where = mine(subject, UNREAD, ...(ids ? [{ id: { in: [...ids] } }] : []))
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'notices',
    where,
    limit: 0,
    pagination: false,
    select: { id: true },
    req: {},
  })
  for (const { id } of docs)
    await payload.db.updateOne({
      collection: 'notices',
      id,
      data: { readAt: now().toISOString() },
      req: {},
      returning: false,
    })
  return docs.length
}
