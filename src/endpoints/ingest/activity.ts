import type { Payload } from 'payload'
import { readBlocks, writeActivity } from '../../db/activity'
import type { BlockRow } from '../../db/activityRows'
import { inTurn } from '../../db/inTurn'
import { Problem } from '../../errors'
import { faultPoint } from '../../faults'
import { tombstonesOf } from '../../privacy/tombstones'
import { judgeItems, namedProjects, type AllowedMinute } from './activityItems'
import { dayRows } from './dayRows'
import type { Sender } from './device'
import { mergeBlocks, type Outcome } from './mergeBlocks'
import { knownProjects } from './projects'
import type { BatchAnswer } from './schemas'

/** Times that a batch starts over when another process changed the same blocks. */
const TRIES = 5

const isAllowed = (item: object): item is AllowedMinute => 'minute' in item

/** The blocks as they are once the batch is stored. */
const after = (stored: readonly BlockRow[], changed: readonly BlockRow[]): BlockRow[] => {
  const byKey = new Map(stored.map((block) => [block.key, block]))
  for (const block of changed) byKey.set(block.key, block)
  return [...byKey.values()]
}

const store = async (payload: Payload, sender: Sender, minutes: AllowedMinute[]): Promise<Outcome[]> => {
  const dates = [...new Set(minutes.map(({ stamp }) => stamp.localDate))]
  for (let attempt = 0; attempt < TRIES; attempt++) {
    // Blocks before tombstones: who deletes sets the tombstone first, so what is gone from the one is found in the other.
    const stored = await readBlocks(payload, sender.subject, dates)
    const tombstones = await tombstonesOf(payload, sender.subject, 'activity')
    const { outcomes, changed } = mergeBlocks(stored, minutes, tombstones)
    // Counted from the blocks, also when nothing changed: the last time may have been cut off before the totals.
    const days = dayRows(after(stored, changed), dates, sender)
    if (await writeActivity(payload, changed, days, sender.receivedAt)) return outcomes
  }
  throw new Problem(503, 'unavailable', 'Somebody else writes the same minutes. Send the batch again.')
}

/** Takes a batch of minutes; an answer for each. One person's batches are stored one after the other. */
export const takeActivity = async (
  payload: Payload,
  sender: Sender,
  items: readonly unknown[],
): Promise<BatchAnswer> => {
  const projects = await knownProjects(payload, sender.employment.company, namedProjects(items))
  const judged = judgeItems(items, sender, projects)
  const allowed = judged.filter(isAllowed)
  const outcomes = allowed.length
    ? await inTurn(`activity:${sender.subject}`, () => store(payload, sender, allowed))
    : []
  faultPoint('after-row-before-answer')
  const refusals = judged.flatMap((each) =>
    isAllowed(each) ? [] : [{ index: each.index, status: 'refused' as const, code: each.code }],
  )
  return { results: [...outcomes, ...refusals].sort((a, b) => a.index - b.index) }
}
