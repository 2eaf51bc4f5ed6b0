import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { now } from '../../base/clock'
import { inTurn } from '../../db/inTurn'
import { dropLease, takeLease } from '../../db/leases'
import { pastAccess } from '../../db/rows'
import { runBatch, type ImportRow } from './run'
import { undoAll } from './undo'

/** Renewed with each batch: so long an import waits after its process was killed. */
const LEASE = 30_000
const HOUR = 3_600_000

/** Gives the event loop a turn: SQLite answers without one, and requests would wait for the whole list. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

const importOf = async (payload: Payload, id: string): Promise<ImportRow | null> =>
  (await pastAccess(payload, 'machine').byId('imports', id)) as ImportRow | null // its teams are JSON

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
  const docs = await pastAccess(payload, 'machine').all('imports', {
    state: { in: ['reading', 'running', 'undoing'] },
  })
  const open = docs.map((doc) => ({ ...doc, id: String(doc.id) }))
  for (const { id } of open.filter(({ state }) => state !== 'reading')) await workOn(payload, id, stopping)
  const stale = open.filter(({ state, at }) => state === 'reading' && Date.parse(at) < now().getTime() - HOUR)
  for (const { id } of stale) {
    await pastAccess(payload, 'machine').remove('import-rows', { import: { equals: id } })
    await pastAccess(payload, 'machine').remove('imports', { id: { equals: id } })
  }
  return open.length
}
