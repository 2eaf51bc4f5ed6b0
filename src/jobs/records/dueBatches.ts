import { deleteDue, dueRows, type DueQuery } from '../../db/expired'
import { faultPoint } from '../../base/faults'
import { heldRows } from '../../policy/decide/holds'
import { beforePurge } from '../../timekeeping/purge'
import { breathe, type JobContext } from '../job'

interface Batch {
  gone: number
  /** Files of what is gone. */
  names: string[]
}

/**
 * Deletes rows that are due, the oldest first, a batch in one statement. What a hold keeps is passed over, and nothing waits behind it. A
 * crash before the files of a batch are gone leaves those without rows, for the sweeper.
 */
export async function* deleteDueBatches(
  { payload, stopping }: Pick<JobContext, 'payload' | 'stopping'>,
  query: DueQuery,
): AsyncGenerator<Batch> {
  const held = new Set<string>()
  while (!stopping.aborted) {
    const due = await dueRows(payload, { ...query, limit: query.limit + held.size })
    const rows = due.filter(({ id }) => !held.has(id))
    if (!rows.length) return
    const ids = rows.map(({ id }) => id)
    for (const id of await heldRows(payload, query.slug, ids)) held.add(id)
    const going = ids.filter((id) => !held.has(id))
    await beforePurge(payload, query.slug, going)
    const gone = await deleteDue(payload, query, going)
    faultPoint('between-batch-and-unlink')
    yield { gone: gone.size, names: rows.filter(({ id }) => gone.has(id)).flatMap(({ files }) => files) }
    if (gone.size === 0 && rows.length < query.limit) return
    await breathe()
  }
}
