import type { Payload } from 'payload'
import { readDays, writeActivity, type Written } from '../../db/activity'
import type { BlockRow } from '../../db/activityRows'
import { inTurn } from '../../db/inTurn'
import { Problem } from '../../errors'
import { faultPoint } from '../../faults'
import { recountDay } from '../../people/recountDay'
import { judgeItems, namedProjects, type AllowedMinute, type Judged } from './activityItems'
import { dayRows } from './dayRows'
import type { Sender } from './device'
import { mergeBlocks, type Outcome } from './mergeBlocks'
import { knownProjects } from './projects'
import type { BatchAnswer } from './schemas'

/** Times that a batch starts over when somebody changed the same blocks, or what the person is asked by. */
const TRIES = 5

const isAllowed = (item: Judged): item is AllowedMinute => 'minute' in item

/** The blocks as they are once the batch is stored. */
const after = (stored: readonly BlockRow[], changed: readonly BlockRow[]): BlockRow[] => {
  const byKey = new Map(stored.map((block) => [block.key, block]))
  for (const block of changed) byKey.set(block.key, block)
  return [...byKey.values()]
}

const datesOf = (minutes: readonly AllowedMinute[]): string[] => [
  ...new Set(minutes.map(({ stamp }) => stamp.localDate)),
]

const attempt = async (
  payload: Payload,
  sender: Sender,
  minutes: AllowedMinute[],
): Promise<{ written: Written; outcomes: Outcome[] }> => {
  const { subject, epochs, receivedAt } = sender
  const dates = datesOf(minutes)
  const { blocks: stored, tombstones } = await readDays(payload, subject, dates)
  const { outcomes, changed } = mergeBlocks(stored, minutes, tombstones, sender)
  // Counted from the blocks, also when nothing changed: the last time may have been cut off before the totals.
  const days = dayRows(after(stored, changed), dates, sender)
  const written = await writeActivity(payload, changed, days, receivedAt, { subject, epochs })
  return { written, outcomes }
}

/** The totals of days whose minutes were taken back. */
const recount = async (payload: Payload, { subject, employment }: Sender, minutes: AllowedMinute[]) => {
  for (const localDate of datesOf(minutes))
    await recountDay(payload, { subject, company: employment.company, localDate })
}

const answerOf = (judged: readonly Judged[], outcomes: readonly Outcome[]): BatchAnswer => {
  const refusals = judged.flatMap((each) =>
    isAllowed(each) ? [] : [{ index: each.index, status: 'refused' as const, code: each.code }],
  )
  return { results: [...outcomes, ...refusals].sort((a, b) => a.index - b.index) }
}

/**
 * Takes a batch of minutes; an answer for each. It is judged once it is whole, and again where what the person is asked by changes before it
 * is stored. One person's batches are stored one after the other.
 */
export const takeActivity = async (
  payload: Payload,
  from: Sender,
  items: readonly unknown[],
): Promise<BatchAnswer> => {
  const projects = await knownProjects(payload, from.employment.company, namedProjects(items))
  return inTurn(`activity:${from.subject}`, async () => {
    let sender = from
    for (let tries = 0; tries < TRIES; tries++) {
      const judged = judgeItems(items, sender, projects)
      const minutes = judged.filter(isAllowed)
      if (!minutes.length) return answerOf(judged, [])
      const { written, outcomes } = await attempt(payload, sender, minutes)
      if (written === 'written') {
        faultPoint('after-row-before-answer')
        return answerOf(judged, outcomes)
      }
      if (written === 'moved') {
        await recount(payload, sender, minutes)
        sender = await sender.again()
      }
    }
    throw new Problem(503, 'unavailable', 'Somebody else writes the same minutes. Send the batch again.')
  })
}
