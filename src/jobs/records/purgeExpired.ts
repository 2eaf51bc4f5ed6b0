import type { Payload, SanitizedCollectionConfig } from 'payload'
import { countDue, type DueQuery } from '../../db/expired'
import { forgetWholly } from '../../db/forgetDeleted'
import { declarationOf } from '../../categories/declaration'
import { deleteDueBatches } from './dueBatches'
import type { Counts, Job } from '../job'

/**
 * Large, as each batch is a commit that waits for the disk and writes anew most pages of an index by random keys; small enough that requests
 * do not wait long for one.
 */
const BATCH = 4_000

const hasExpiry = (collection: SanitizedCollectionConfig): boolean =>
  collection.flattenedFields.some((field) => field.name === 'expiresAt' && field.type === 'date')

/** What expires: every collection whose rows carry a date of expiry. */
export const expiring = (payload: Payload): SanitizedCollectionConfig[] =>
  payload.config.collections.filter(hasExpiry)

const queryFor = (collection: SanitizedCollectionConfig, now: Date): DueQuery => ({
  slug: collection.slug,
  field: 'expiresAt',
  until: now.toISOString(),
  files: declarationOf(collection).files ?? [],
  limit: BATCH,
})

/** Deletes what has expired, in batches, rows before files; counts per category. Then nothing of what was deleted stays readable, by whomever. */
export const purgeExpired: Job = async (context) => {
  const counts: Counts = {}
  const queries = expiring(context.payload).map((collection) => queryFor(collection, context.now))
  let total = 0
  for (const query of queries) {
    const due = await countDue(context.payload, query)
    total += due
    if (due) counts[query.slug] = context.dryRun ? due : 0
  }
  if (context.dryRun) return counts
  context.progress(0, total)
  for (const query of queries) {
    // The files of one batch go while the rows of the next do; never more than one batch of them waits.
    let files = Promise.resolve()
    for await (const { gone, names } of deleteDueBatches(context, query)) {
      await files
      files = context.files.removeAll(query.slug, names)
      files.catch(() => undefined) // told where it is awaited
      if (gone) counts[query.slug] = (counts[query.slug] ?? 0) + gone
      context.progress(gone)
    }
    await files
  }
  await forgetWholly(context.payload)
  return counts
}
