import type { CollectionSlug, Payload } from 'payload'
import { now } from '../base/clock'
import { shortenExpiry } from '../db/expired'
import { pastAccess } from '../db/rows'
import { fileStore } from '../files/current'
import { decide } from '../policy/decide/decide'
import { declarationOf, hasDeclaration, stamped } from '../categories/declaration'
import { heldRows } from '../policy/decide/holds'
import { idOf } from '../base/ids'
import { snapshotOf } from '../policy/decide/snapshot'
import type { Snapshot } from '../base/policyTypes'

/** Whether `decide` says that nothing of a category may be kept: a minor's, without law, guardian or protection. */
const mayNotKeep = (snapshot: Snapshot, category: string): boolean => {
  const decision = decide(snapshot, { act: 'keep', category, now: now().getTime() })
  return !decision.allowed && decision.code === 'guardian-missing'
}

/** Deletes a person's rows of a collection, rows before files; those that a hold keeps stay. @returns how many went. */
const deleteRows = async (payload: Payload, { slug, files }: Going, subject: string): Promise<number> => {
  const docs = await pastAccess(payload, 'machine').all(slug, { subject: { equals: subject } })
  const held = await heldRows(
    payload,
    slug,
    docs.map(({ id }) => String(id)),
  )
  const going = docs.filter(({ id }) => !held.has(String(id)))
  for (const row of going) {
    await pastAccess(payload, 'machine').remove(slug, { id: { equals: String(row.id) } })
    await fileStore().removeAll(
      slug,
      files.flatMap((name) => (row[name] as string | null) ?? []),
    )
  }
  return going.length
}

interface Going {
  slug: CollectionSlug
  category: string
  files: readonly string[]
}

const goingWithoutGuardian = ({ config }: Payload): Going[] =>
  config.collections.flatMap((collection) => {
    if (!hasDeclaration(collection)) return []
    const { goesWithoutGuardian, category, files } = declarationOf(collection)
    return goesWithoutGuardian && category ? { slug: collection.slug, category, files: files ?? [] } : []
  })

/**
 * Ends what is held of a minor and may not be kept (P90, P91). The hourly purge deletes what was recorded; the personnel file and the picture
 * go here, with their files.
 * @returns rows per category.
 */
export const endUnverified = async (payload: Payload, subject: string): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {}
  const count = (slug: string, rows: number): void => {
    if (rows) counts[slug] = (counts[slug] ?? 0) + rows
  }
  const snapshot = await snapshotOf(payload, subject)
  const to = now().toISOString()
  for (const { slug, category } of stamped(payload.config))
    if (mayNotKeep(snapshot, category))
      for await (const ended of shortenExpiry(payload, { slug, subject, by: { to } })) count(slug, ended)
  for (const going of goingWithoutGuardian(payload))
    if (mayNotKeep(snapshot, going.category)) count(going.slug, await deleteRows(payload, going, subject))
  return counts
}

/** A day of birth that was put down wrongly, or to do harm, is corrected within this time, and nothing is lost. */
const CORRECTABLE = 86_400_000

/** Everybody who has been recorded for a day as a minor without a guardian's consent. */
export const unverifiedMinors = async (payload: Payload): Promise<string[]> => {
  const docs = await pastAccess(payload, 'machine').all('guardianships', {
    and: [
      { state: { not_equals: 'confirmed' } },
      {
        or: [
          { recordedAt: { exists: false } },
          { recordedAt: { less_than_equal: new Date(now().getTime() - CORRECTABLE).toISOString() } },
        ],
      },
    ],
  })
  return docs.map(({ subject }) => idOf(subject))
}
