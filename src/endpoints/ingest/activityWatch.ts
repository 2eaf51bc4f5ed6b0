import type { Payload } from 'payload'
import { Problem } from '../../errors'
import { OLDEST_AT_RECEIPT } from '../../privacy/decide'
import { bucketsOf, foldActivityWatch } from '../../reports/activityWatch'
import { takeActivity } from './activity'
import type { Sender } from './device'
import { refuseProgramList } from './programLists'
import { MOST_ITEMS, type ActivityWatchAnswer } from './schemas'

/** Two weeks of a busy computer are about half of this. */
export const EXPORT_LIMIT = 16 * 1024 * 1024

const unreadable = () => new Problem(400, 'invalid', 'Send an export of ActivityWatch: { "buckets": { … } }.')

/** Everything around the events; of these only declared fields are read. */
const envelope = (body: unknown): unknown => {
  const { buckets, ...rest } = body as { buckets?: unknown }
  if (typeof buckets !== 'object' || buckets === null) return rest
  const bare = Object.values(buckets).map((bucket: unknown) =>
    typeof bucket === 'object' && bucket !== null ? { ...bucket, events: undefined } : bucket,
  )
  return { ...rest, bare }
}

/** Takes an export of ActivityWatch: folds it to minutes and judges and stores these like any others. */
export const takeActivityWatch = async (
  payload: Payload,
  sender: Sender,
  body: unknown,
): Promise<ActivityWatchAnswer> => {
  const buckets = bucketsOf(body)
  if (!buckets) throw unreadable()
  refuseProgramList(envelope(body))
  const { receivedAt } = sender
  const span = { start: receivedAt - OLDEST_AT_RECEIPT, end: receivedAt }
  const { minutes, events } = foldActivityWatch(buckets, span)
  const answer: ActivityWatchAnswer = {
    minutes: minutes.length,
    accepted: 0,
    duplicate: 0,
    refused: {},
    events,
  }
  for (let from = 0; from < minutes.length; from += MOST_ITEMS) {
    const { results } = await takeActivity(payload, sender, minutes.slice(from, from + MOST_ITEMS))
    for (const { status, code = '' } of results) {
      if (status === 'refused') answer.refused[code] = (answer.refused[code] ?? 0) + 1
      else answer[status]++
    }
  }
  return answer
}
