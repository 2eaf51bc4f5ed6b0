import type { Where } from 'payload'
import { now } from '../../base/clock'

/** Announcements that stand now: published, begun and not over. */
export const runningAnnouncements = (at: Date = now()): Where => ({
  and: [
    { status: { equals: 'published' } },
    { or: [{ startsAt: { exists: false } }, { startsAt: { less_than_equal: at.toISOString() } }] },
    { or: [{ endsAt: { exists: false } }, { endsAt: { greater_than: at.toISOString() } }] },
  ],
})

export interface Published {
  startsAt?: string | null
  publishedAt?: string | null
}

/** Since when an announcement has been there to be read: from its beginning, and not before it was published. Null while it is a draft. */
export const shownSince = ({ startsAt, publishedAt }: Published): string | null => {
  if (!publishedAt) return null
  const moments = [startsAt ?? publishedAt, publishedAt].map((at) => new Date(at).toISOString())
  return moments.sort()[1] ?? null
}
