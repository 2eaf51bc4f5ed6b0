import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { now } from '../../base/clock'
import { inTurn } from '../../db/inTurn'
import { dropLease, takeLease } from '../../db/leases'
import { runBatch, type ImportRow } from './run'
import { undoAll } from './undo'

/** Renewed with each batch: so long an import waits after its process was killed. */
const LEASE = 30_000
const HOUR = 3_600_000

/** Gives the event loop a turn: SQLite answers without one, and requests would wait for the whole list. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

const importOf = (payload: Payload, id: string): Promise<ImportRow | null> =>
  payload.db.findOne<ImportRow>({ collection: 'imports', where: { id: { equals: id } }, req: {} })

/** Goes on with an import, or with undoing it, until it is through. Whoever else is at it already goes on instead. */
export const workOn = (payload: Payload, id: string, stopping?: AbortSignal): Promise<void> =>
  inTurn(`import:${id}`, async () => {
    const key = `import:${id}`
    const holder = randomUUID()
    const mayGoOn = async () => !stopping?.aborted && (await takeLease(payload, key, holder, LEASE)) !== null
    if (!(await mayGoOn())) return
    try {
      for (;;) {
        const row = await importOf(payload, id)
        if (row?.state === 'undoing') return await undoAll(payload, row, breathe)
        if (row?.state !== 'running' || !(await runBatch(payload, row)) || !(await mayGoOn())) return
        await breathe()
      }
    } finally {
      await dropLease(payload, key, holder)
    }
  })

/** Goes on with what was cut off, and forgets lists that were never stored whole. Safe to repeat and to kill. @returns how many. */
export const finishImports = async (payload: Payload, stopping: AbortSignal): Promise<number> => {
  const { docs } = await payload.db.find<ImportRow & { at: string }>({
    collection: 'imports',
    where: { state: { in: ['reading', 'running', 'undoing'] } },
    limit: 0,
    pagination: false,
    req: {},
  })
  const open = docs.map((doc) => ({ ...doc, id: String(doc.id) }))
  for (const { id } of open.filter(({ state }) => state !== 'reading')) await workOn(payload, id, stopping)
  const stale = open.filter(({ state, at }) => state === 'reading' && Date.parse(at) < now().getTime() - HOUR)
  for (const { id } of stale) {
    await payload.db.deleteMany({ collection: 'import-rows', where: { import: { equals: id } }, req: {} })
    await payload.db.deleteOne({ collection: 'imports', where: { id: { equals: id } }, req: {} })
  }
  return open.length
}
