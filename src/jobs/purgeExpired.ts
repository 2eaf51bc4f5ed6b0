import type { Payload, SanitizedCollectionConfig } from 'payload'
import { deleteDue, dueRows, countDue, type DueQuery } from '../db/expired'
import { faultPoint } from '../faults'
import { declarationOf } from '../privacy/declaration'
import { heldRows } from '../privacy/holds'
import { breathe, type Counts, type Job, type JobContext } from './job'

/** Large, as each batch is a commit that waits for the disk; small enough that requests do not wait long for one. */
const BATCH = 2_000

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

interface Batch {
  seen: number
  gone: number
  /** Files of what is gone. */
  names: string[]
}

/** Deletes the rows of one batch in one statement. A crash before their files are gone leaves those without rows, for the sweeper. */
const deleteBatch = async ({ payload }: JobContext, query: DueQuery, skip: Set<string>): Promise<Batch> => {
  const rows = (await dueRows(payload, { ...query, limit: query.limit + skip.size })).filter(
    ({ id }) => !skip.has(id),
  )
  if (!rows.length) return { seen: 0, gone: 0, names: [] }
  const held = await heldRows(
    payload,
    query.slug,
    rows.map(({ id }) => id),
  )
  for (const id of held) skip.add(id)
  const gone = await deleteDue(
    payload,
    query,
    rows.map(({ id }) => id).filter((id) => !held.has(id)),
  )
  faultPoint('between-batch-and-unlink')
  const names = rows.filter(({ id }) => gone.has(id)).flatMap((row) => row.files)
  return { seen: rows.length, gone: gone.size, names }
}

/** Deletes what has expired, in batches, rows before files; counts per category. */
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
    const held = new Set<string>()
    // The files of one batch go while the rows of the next do; never more than one batch of them waits.
    let files = Promise.resolve()
    for (;;) {
      if (context.stopping.aborted) break
      const { seen, gone, names } = await deleteBatch(context, query, held)
      await files
      files = context.files.removeAll(query.slug, names)
      files.catch(() => undefined) // told where it is awaited
      if (gone) counts[query.slug] = (counts[query.slug] ?? 0) + gone
      context.progress(gone)
      if (seen === 0 || (gone === 0 && seen < BATCH)) break
      await breathe()
    }
    await files
  }
  return counts
}
