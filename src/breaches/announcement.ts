import type { Payload } from 'payload'
import { now } from '../base/clock'
import { shownSince, type Published } from '../policy/life/published'

/** The announcement of a breach, unless it was withdrawn. */
export interface BreachAnnouncement {
  id: string
  status: string
  /** Since when everybody can read it; null while it is a draft, for people of the company alone, or yet to begin. */
  publicSince: string | null
}

interface Stored extends Published {
  id: string
  status: string
  audience: string
}

export const announcementOf = async (
  payload: Payload,
  breach: string,
): Promise<BreachAnnouncement | null> => {
  const found = await payload.db.findOne<Stored>({
    collection: 'announcements',
    where: { and: [{ breach: { equals: breach } }, { status: { not_equals: 'withdrawn' } }] },
    req: {},
  })
  if (!found) return null
  const { id, status, audience } = found
  const since = status === 'published' && audience === 'public' ? shownSince(found) : null
  return { id: String(id), status, publicSince: since && since <= now().toISOString() ? since : null }
}
