import type { CollectionAfterOperationHook, PayloadRequest } from 'payload'
import { audit } from './audit'
import { idOf } from './ids'
import { openViewings } from './viewings'

interface Row {
  subject?: unknown
}

const rowsIn = (result: unknown): Row[] => {
  if (typeof result !== 'object' || result === null) return []
  return 'docs' in result ? (result.docs as Row[]) : [result]
}

/** Writes one look per person whose rows are about to leave, other than the reader's own. */
export const recordLooks = async (
  req: PayloadRequest,
  category: string,
  rows: readonly Row[],
): Promise<void> => {
  if (!req.user) return
  const counts = new Map<string, number>()
  for (const row of rows) {
    if (!row.subject) continue
    const subject = idOf(row.subject)
    if (subject !== String(req.user.id)) counts.set(subject, (counts.get(subject) ?? 0) + 1)
  }
  if (!counts.size) return
  const viewings = await openViewings(req, category)
  const entries = [...counts].map(([subject, count]) => {
    const viewing =
      viewings.find((each) => each.scope === 'person' && idOf(each.subject) === subject) ?? viewings[0]
    return {
      act: 'look' as const,
      actor: String(req.user?.id),
      actorRole: viewing?.viewerRole ?? null,
      subject,
      category,
      purpose: viewing?.purpose ?? null,
      viewing: viewing ? String(viewing.id) : null,
      count,
    }
  })
  await audit(req.payload, ...entries)
}

/** After a read through access control, before its bytes go out: who looked at whom is on record. */
export const writeLooks: CollectionAfterOperationHook = async ({
  args,
  collection,
  operation,
  req,
  result,
}) => {
  const reads = operation === 'find' || operation === 'findByID'
  if (reads && (args as { overrideAccess?: boolean }).overrideAccess !== true) {
    await recordLooks(req, collection.slug, rowsIn(result))
  }
  return result // handed on as it came
}
