import type { Where } from 'payload'
import { now } from '../clock'

/** Announcements that stand now: published, begun and not over. */
export const runningAnnouncements = (at: Date = now()): Where => ({
  and: [
    { status: { equals: 'published' } },
    { or: [{ startsAt: { exists: false } }, { startsAt: { less_than_equal: at.toISOString() } }] },
    { or: [{ endsAt: { exists: false } }, { endsAt: { greater_than: at.toISOString() } }] },
  ],
})
