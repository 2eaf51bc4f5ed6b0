import type { Payload } from 'payload'

/** The announcement of a breach, unless it was withdrawn. */
export interface BreachAnnouncement {
  id: string
  status: string
  /** Null while it is a draft. */
  publishedAt: string | null
}

export const announcementOf = async (
  payload: Payload,
  breach: string,
): Promise<BreachAnnouncement | null> => {
  const found = await payload.db.findOne<{ id: string; status: string; publishedAt?: string | null }>({
    collection: 'announcements',
    where: { and: [{ breach: { equals: breach } }, { status: { not_equals: 'withdrawn' } }] },
    req: {},
  })
  if (!found) return null
  const { id, status, publishedAt } = found
  return {
    id: String(id),
    status,
    publishedAt: status === 'published' && publishedAt ? new Date(publishedAt).toISOString() : null,
  }
}
