import type { Payload } from 'payload'
import { now } from '../base/clock'
import { shownSince } from '../policy/life/published'
import { pastAccess } from '../db/rows'

/** The announcement of a breach, unless it was withdrawn. */
export interface BreachAnnouncement {
  id: string
  status: string
  /** Since when everybody can read it; null while it is a draft, for people of the company alone, or yet to begin. */
  publicSince: string | null
}

export const announcementOf = async (
  payload: Payload,
  breach: string,
): Promise<BreachAnnouncement | null> => {
  const found = await pastAccess(payload, 'decided').one('announcements', {
    and: [{ breach: { equals: breach } }, { status: { not_equals: 'withdrawn' } }],
  })
  if (!found) return null
  const { id, status, audience } = found
  const since = status === 'published' && audience === 'public' ? shownSince(found) : null
  return { id: String(id), status, publicSince: since && since <= now().toISOString() ? since : null }
}
