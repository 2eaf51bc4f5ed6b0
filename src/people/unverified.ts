import type { Payload } from 'payload'
import { now } from '../clock'
import { shortenExpiry } from '../db/expired'
import { decide } from '../privacy/decide'
import { dataCategories } from '../privacy/declaration'
import { idOf } from '../privacy/ids'
import { snapshotOf } from '../privacy/snapshot'

/** Categories of a person of which `decide` says that nothing may be kept: a minor's, without law, guardian or protection. */
const notKept = async (payload: Payload, subject: string): Promise<string[]> => {
  const snapshot = await snapshotOf(payload, subject)
  return dataCategories(payload.config)
    .map(({ slug }) => slug)
    .filter((category) => {
      const decision = decide(snapshot, { act: 'keep', category, now: now().getTime() })
      return !decision.allowed && decision.code === 'guardian-missing'
    })
}

/**
 * Ends, at once, what is held of a minor and may not be kept (P90, P91): from now on nobody reads it, and the hourly purge deletes it.
 * @returns rows per category.
 */
export const endUnverified = async (payload: Payload, subject: string): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {}
  const to = now().toISOString()
  for (const slug of await notKept(payload, subject))
    for await (const ended of shortenExpiry(payload, { slug, subject, by: { to } }))
      if (ended) counts[slug] = (counts[slug] ?? 0) + ended
  return counts
}

/** Everybody who is recorded as a minor without a guardian's consent. */
export const unverifiedMinors = async (payload: Payload): Promise<string[]> => {
  const { docs } = await payload.db.find<{ id: string; subject: unknown }>({
    collection: 'guardianships',
    where: { state: { not_equals: 'confirmed' } },
    limit: 0,
    pagination: false,
    req: {},
  })
  return docs.map(({ subject }) => idOf(subject))
}
