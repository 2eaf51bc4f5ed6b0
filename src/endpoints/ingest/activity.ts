import type { Payload } from 'payload'
import { readDays, writeActivity, type Written } from '../../db/activity'
import type { BlockRow } from '../../db/activityRows'
import { inTurn } from '../../db/inTurn'
import { busy, Problem } from '../../base/errors'
import { faultPoint } from '../../base/faults'
import { UNDO } from '../../records/ownDeletion'
import { recountDay } from '../../records/recountDay'
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

/**
 * Whoever sends what its person deletes just now comes again once it cannot be taken back any more: refused, it would drop it, and a deletion
 * that is taken back would have cost a minute.
 */
const waitForUndo = (stored: readonly BlockRow[], minutes: readonly AllowedMinute[], at: number): void => {
  const starts = new Set(minutes.map(({ start }) => start))
  const waits = stored.flatMap(({ hiddenAt, capturedAt }) =>
    hiddenAt !== null && starts.has(capturedAt) ? hiddenAt + UNDO - at : [],
  )
  const longest = Math.max(0, ...waits)
  if (longest > 0)
    throw busy('These minutes are being deleted, which can still be taken back.', Math.ceil(longest / 1000))
}

interface Attempt {
  written: Written
  outcomes: Outcome[]
}

const attempt = async (
  payload: Payload,
  sender: Sender,
  minutes: AllowedMinute[],
  dates: string[],
): Promise<Attempt> => {
  const { subject, epochs, receivedAt } = sender
  const { blocks: stored, tombstones } = await readDays(payload, subject, dates)
  const { outcomes, changed } = mergeBlocks(stored, minutes, tombstones, sender)
  if (outcomes.some(({ status }) => status === 'refused')) waitForUndo(stored, minutes, receivedAt)
  // Counted from the blocks, also when nothing changed: the last time may have been cut off before the totals.
  const days = dayRows(after(stored, changed), dates, sender)
  const written = await writeActivity(payload, changed, days, receivedAt, { subject, epochs })
  return { written, outcomes }
}

/** In turn with others of these days; where its minutes were taken back, the totals are counted again. */
const store = (payload: Payload, sender: Sender, minutes: AllowedMinute[]): Promise<Attempt> => {
  const { subject, employment } = sender
  const dates = datesOf(minutes)
  const run = async (): Promise<Attempt> => {
    const outcome = await attempt(payload, sender, minutes, dates)
    if (outcome.written === 'moved')
      for (const localDate of dates)
        await recountDay(payload, { subject, company: employment.company, localDate })
    return outcome
  }
  return inTurn(`activity:${subject}`, run, dates)
}

const answerOf = (judged: readonly Judged[], outcomes: readonly Outcome[]): BatchAnswer => {
  const refusals = judged.flatMap((each) =>
    isAllowed(each) ? [] : [{ index: each.index, status: 'refused' as const, code: each.code }],
  )
  return { results: [...outcomes, ...refusals].sort((a, b) => a.index - b.index) }
}

/**
 * Takes a batch of minutes; an answer for each. It is judged once it is whole, and again where what the person is asked by changes before it
 * is stored. Batches of one person's day are stored one after the other: its totals count them all.
 */
export const takeActivity = async (
  payload: Payload,
  from: Sender,
  items: readonly unknown[],
): Promise<BatchAnswer> => {
  const projects = await knownProjects(payload, from.employment.company, namedProjects(items))
  let sender = from
  for (let tries = 0; tries < TRIES; tries++) {
    const judged = judgeItems(items, sender, projects)
    const minutes = judged.filter(isAllowed)
    if (!minutes.length) return answerOf(judged, [])
    const { written, outcomes } = await store(payload, sender, minutes)
    if (written === 'written') {
      faultPoint('after-row-before-answer')
      return answerOf(judged, outcomes)
    }
    if (written === 'moved') sender = await sender.again()
  }
  throw new Problem(503, 'unavailable', 'Somebody else writes the same minutes. Send the batch again.')
}
