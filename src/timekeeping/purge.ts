import type { Payload } from 'payload'
import { idOf } from '../base/ids'
import { insertRows, newId } from '../db/insertRows'
import { pastAccess } from '../db/rows'

/** What of punches is left: their place and their hashes, by which the chain still verifies. */
const leaveGaps = async (payload: Payload, ids: readonly string[]): Promise<void> => {
  const rows = await pastAccess(payload, 'machine').all(
    'punches',
    { id: { in: [...ids] } },
    { select: ['employment', 'seq', 'prevHash', 'hash'] },
  )
  await insertRows(
    payload,
    'punch-gaps',
    rows.map(({ employment, seq, prevHash, hash }) => ({
      id: newId(payload),
      key: `${idOf(employment)}:${seq}`,
      employment: idOf(employment),
      seq,
      prevHash,
      hash,
    })),
  )
}

/** With the end of a chain goes what was left of it. */
const dropGaps = async (payload: Payload, ids: readonly string[]): Promise<void> => {
  const rows = pastAccess(payload, 'machine')
  const ended = await rows.all('punch-chains', { id: { in: [...ids] } }, { select: ['employment'] })
  const employments = ended.map(({ employment }) => idOf(employment))
  if (employments.length) await rows.remove('punch-gaps', { employment: { in: employments } })
}

/** What has to stand before expired rows of a collection are deleted. Safe to repeat: who is cut off after it deletes them the next time. */
export const beforePurge = async (payload: Payload, slug: string, ids: readonly string[]): Promise<void> => {
  if (slug === 'punches') await leaveGaps(payload, ids)
  if (slug === 'punch-chains') await dropGaps(payload, ids)
}
