import type { Payload } from 'payload'
import { readBlocks } from '../db/activity'
import { dayKey, dayTotals } from '../base/minutes'

/** Counts a day's totals again from the blocks that are neither hidden nor gone; never fewer gaps than there were. */
export const recountDay = async (
  payload: Payload,
  day: { subject: string; company: string; localDate: string },
  gaps = 0,
): Promise<void> => {
  const { subject, company, localDate } = day
  const key = dayKey(subject, company, localDate)
  const row = await payload.db.findOne<{ id: string; deletedGaps: number }>({
    collection: 'activity-days',
    where: { key: { equals: key } },
    req: {},
  })
  if (!row) return
  const blocks = (await readBlocks(payload, subject, [localDate])).filter(
    (block) => block.company === company && block.hiddenAt === null,
  )
  const totals = dayTotals(blocks.map(({ capturedAt: start, minutes }) => ({ start, minutes })))
  await payload.db.updateOne({
    collection: 'activity-days',
    id: row.id,
    data: { ...totals, deletedGaps: Math.max(row.deletedGaps, gaps) },
    req: {},
    returning: false,
  })
}
