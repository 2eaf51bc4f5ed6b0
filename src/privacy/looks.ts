import type { CollectionAfterOperationHook, PayloadRequest } from 'payload'
import { actingRole, audit } from './audit'
import { idOf } from './ids'
import { openedByAny } from './viewings'

interface Row {
  subject?: unknown
}

const rowsIn = (result: unknown): Row[] => {
  if (typeof result !== 'object' || result === null) return []
  return 'docs' in result ? (result.docs as Row[]) : [result]
}

/** Set on a request whose answer is a file to take away. */
export const AS_FILE = 'asFile'

/**
 * Writes one look per person whose rows are about to leave, other than the reader's own.
 * @param shown people who are shown though nothing of them was found: to see that is a look too.
 */
export const recordLooks = async (
  req: PayloadRequest,
  category: string,
  rows: readonly Row[],
  shown: readonly string[] = [],
): Promise<void> => {
  if (!req.user) return
  const counts = new Map<string, number>(shown.map((subject) => [subject, 0]))
  for (const row of rows) {
    if (!row.subject) continue
    const subject = idOf(row.subject)
    counts.set(subject, (counts.get(subject) ?? 0) + 1)
  }
  for (const subject of counts.keys()) {
    if (subject !== String(req.user.id)) continue
    counts.delete(subject)
  }
  if (!counts.size) return
  const viewings = await openedByAny(req, category)
  const entries = [...counts].map(([subject, count]) => {
    const viewing = viewings.get(subject)
    return {
      act: 'look' as const,
      actor: String(req.user?.id),
      actorRole: viewing?.viewerRole ?? actingRole(req.user),
      subject,
      category,
      purpose: viewing?.purpose ?? null,
      viewing: viewing ? String(viewing.id) : null,
      count,
      detail: req.context?.[AS_FILE] ? AS_FILE : null,
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
