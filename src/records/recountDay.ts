import type { Payload } from 'payload'
import { now } from '../base/clock'
import { dayKey, dayTotals } from '../base/minutes'
import { readBlocks } from '../db/activity'
import { pastAccess } from '../db/rows'
import { blocksIn, countedStretches } from '../policy/decide/countedStretches'
import { snapshotOf } from '../policy/decide/snapshot'

/** Counts a day's totals again from the blocks that are neither hidden nor gone; never fewer gaps than there were. */
export const recountDay = async (
  payload: Payload,
  day: { subject: string; company: string; localDate: string },
  gaps = 0,
): Promise<void> => {
  const { subject, company, localDate } = day
  const key = dayKey(subject, company, localDate)
  const rows = await pastAccess(payload, 'machine').all(
    'activity-days',
    {
      and: [
        { subject: { equals: subject } },
        { company: { equals: company } },
        { localDate: { equals: localDate } },
      ],
    },
    { sort: 'key' },
  )
  const [first] = rows
  if (!first) return
  const [snapshot, found] = await Promise.all([
    snapshotOf(payload, subject),
    readBlocks(payload, subject, [localDate]),
  ])
  const blocks = found.filter((block) => block.company === company)
  const told = rows.reduce((sum, { deletedGaps }) => sum + deletedGaps, 0)
  for (const stretch of countedStretches(snapshot, localDate, first.zone, now().getTime())) {
    const row = rows.find((each) => each.key === key + stretch.suffix)
    if (!row) continue
    const isLast = row === rows.at(-1)
    // Where the minutes are gone by an end of their own, the totals stay by theirs.
    const isLeft = blocksIn(stretch, blocks).length > 0
    const shown = blocks.filter(({ hiddenAt }) => hiddenAt === null)
    const totals = isLeft ? dayTotals(blocksIn(stretch, shown)) : {}
    await pastAccess(payload, 'machine').change('activity-days', row.id, {
      ...totals,
      ...(isLast && { deletedGaps: row.deletedGaps + Math.max(0, gaps - told) }),
    })
  }
}
