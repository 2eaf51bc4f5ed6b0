import type { Payload } from 'payload'
import { Problem } from '../../base/errors'
import { readApart } from '../../files/apart'
import { Unreadable } from '../../files/unreadable'
import { READ_BACK, type Folded } from '../../records/reports/activityWatch'
import type { ActivityWatchWish } from '../../records/reports/readActivityWatch'
import { takeActivity } from './activity'
import { senderOfHost, type Sender } from './device'
import { programList } from './programLists'
import { MOST_ITEMS, type ActivityWatchAnswer } from './schemas'

/** Two weeks of a busy computer are about half of this. */
export const EXPORT_LIMIT = 16 * 1024 * 1024

const problemFor = ({ reason }: Unreadable): Problem => {
  if (reason === 'program-list') return programList()
  if (reason === 'too-much')
    return new Problem(413, 'too-large', 'More than any computer records in two weeks.')
  return new Problem(400, 'invalid', 'Send an export of ActivityWatch: { "buckets": { … } }.')
}

/** Folded to minutes in a process of its own: it may be large, and its events may be of any length. */
const fold = async (bytes: Buffer, span: ActivityWatchWish): Promise<Folded> => {
  try {
    return await readApart<Folded>({ name: 'activitywatch', bytes, options: span })
  } catch (error) {
    throw error instanceof Unreadable ? problemFor(error) : error
  }
}

/** Takes an export of ActivityWatch: folds it to minutes, and judges and stores these like any others, each computer's under its own device. */
export const takeActivityWatch = async (
  payload: Payload,
  sender: Sender,
  bytes: Buffer,
): Promise<ActivityWatchAnswer> => {
  const { receivedAt } = sender
  const { hosts, events } = await fold(bytes, { start: receivedAt - READ_BACK, end: receivedAt })
  const answer: ActivityWatchAnswer = {
    minutes: hosts.reduce((sum, { minutes }) => sum + minutes.length, 0),
    accepted: 0,
    known: 0,
    duplicate: 0,
    refused: {},
    events,
  }
  for (const { host, minutes } of hosts) {
    if (!minutes.length) continue
    const from = await senderOfHost(payload, sender, host, hosts.length === 1)
    for (let first = 0; first < minutes.length; first += MOST_ITEMS) {
      const { results } = await takeActivity(payload, from, minutes.slice(first, first + MOST_ITEMS))
      for (const { status, known, code = '' } of results) {
        if (known) answer.known++
        if (status === 'refused') answer.refused[code] = (answer.refused[code] ?? 0) + 1
        else answer[status]++
      }
    }
  }
  return answer
}
