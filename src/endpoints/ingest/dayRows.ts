import type { BlockRow, DayRow } from '../../db/activityRows'
import { blocksIn, countedStretches } from '../../policy/decide/countedStretches'
import { decide } from '../../policy/decide/decide'
import { startOfLocalDate } from '../../policy/decide/workingTime'
import { dayKey, dayTotals } from '../../base/minutes'
import type { Sender } from './device'
import { stampFor } from './stamp'

const rowFor = (blocks: readonly BlockRow[], localDate: string, sender: Sender): DayRow[] => {
  const { subject, employment, snapshot, receivedAt } = sender
  const ofDay = blocks.filter(
    (block) =>
      block.localDate === localDate && block.company === employment.company && block.hiddenAt === null,
  )
  if (!ofDay.length) return []
  // What comes now belongs to the last of them.
  const stretch = countedStretches(snapshot, localDate, employment.zone, receivedAt).at(-1)!
  const counted = blocksIn(stretch, ofDay)
  if (!counted.length) return []
  const start = startOfLocalDate(localDate, employment.zone)
  // A category with a term of its own: where the policy has none, no totals are kept.
  const capturedAt = Math.max(start, stretch.from, ...counted.map((block) => block.start))
  const decision = decide(snapshot, {
    act: 'collect',
    category: 'activity-days',
    capturedAt,
    receivedAt,
    now: receivedAt,
    employment: employment.id,
  })
  if (!decision.allowed) return []
  const stamp = { ...stampFor(sender, decision, start, capturedAt), device: null, localDate }
  if (stamp.expiresAt <= receivedAt) return []
  const key = dayKey(subject, employment.company, localDate) + stretch.suffix
  return [{ ...stamp, ...dayTotals(counted), key }]
}

/** The totals of these local dates, counted from the blocks. */
export const dayRows = (blocks: readonly BlockRow[], dates: readonly string[], sender: Sender): DayRow[] =>
  dates.flatMap((date) => rowFor(blocks, date, sender))
