import type { RefusalCode } from '../../base/errors'
import type { Stamp } from '../../db/activityRows'
import { decide } from '../../policy/decide/decide'
import { redactTitle } from '../../records/titleRules'
import { blockStart, minuteOfBlock, WHOLE, type Minute } from '../../base/minutes'
import type { Sender } from './device'
import { readItem } from './readItem'
import type { ActivityItem } from './schemas'
import { stampFor } from './stamp'

/** A minute that may be stored, with the stamp of the block it would open. */
export interface AllowedMinute {
  index: number
  start: number
  minute: Minute
  stamp: Stamp
}

export type ItemCode = RefusalCode | 'undeclared-field' | 'invalid'
export type Judged = AllowedMinute | { index: number; code: ItemCode }

const minuteFrom = (
  { keys, clicks, seconds = WHOLE, title, program, project }: ActivityItem,
  m: number,
): Minute => {
  const minute: Minute = { m, keys, clicks }
  if (seconds !== WHOLE) minute.seconds = seconds
  if (title) minute.title = title
  if (program) minute.program = program
  if (project) minute.project = project
  return minute
}

/** Judges each item on its own: its form, then policy, consent, employment and working time. */
export const judgeItems = (
  items: readonly unknown[],
  sender: Sender,
  projects: ReadonlySet<string>,
): Judged[] => {
  const { snapshot, receivedAt, employment } = sender
  return items.map((item, index): Judged => {
    const read = readItem(item)
    if (typeof read === 'string') return { index, code: read }
    const capturedAt = Date.parse(read.at)
    if (!Number.isFinite(capturedAt)) return { index, code: 'invalid' }
    if (read.project && !projects.has(read.project)) return { index, code: 'invalid' }
    const decision = decide(snapshot, {
      act: 'collect',
      category: 'activity',
      capturedAt,
      receivedAt,
      now: receivedAt,
      employment: employment.id,
      workingTimeOnly: true,
    })
    if (!decision.allowed) return { index, code: decision.code }
    const start = blockStart(capturedAt)
    const stamp = stampFor(sender, decision, start, capturedAt)
    // A block counts from its start, up to ten minutes before this minute does.
    if (stamp.expiresAt <= receivedAt) return { index, code: 'expired' }
    return {
      index,
      start,
      minute: minuteFrom(redactTitle(read, decision.term), minuteOfBlock(capturedAt)),
      stamp,
    }
  })
}

/** Ids that items name as their project, of any form. */
export const namedProjects = (items: readonly unknown[]): string[] => [
  ...new Set(
    items.flatMap((item) => {
      const project =
        typeof item === 'object' && item !== null ? (item as { project?: unknown }).project : undefined
      return typeof project === 'string' ? [project] : []
    }),
  ),
]
