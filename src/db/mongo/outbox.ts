import { ObjectId } from 'bson'
import type { Document } from 'mongodb'
import type { Payload } from 'payload'
import { now } from '../../base/clock'
import type { Claim, ClaimedLetter, LetterEvent, Settled } from '../outbox'
import { rawCollection } from './expired'

interface Row {
  _id: ObjectId
  messageId: string
  kind: string
  subject: ObjectId
  language: 'zh' | 'en'
  address: string
  attempts?: number
  doubts?: number
  data?: Record<string, string> | null
  link?: string | null
  history?: LetterEvent[] | null
}

const letterOf = (row: Row): ClaimedLetter => ({
  id: String(row._id),
  messageId: row.messageId,
  kind: row.kind,
  subject: String(row.subject),
  language: row.language,
  address: row.address,
  attempts: row.attempts ?? 0,
  doubts: row.doubts ?? 0,
  data: row.data ?? {},
  link: row.link ?? null,
  history: row.history ?? [],
})

/** Else MongoDB tries the other indexes too, each time: all letters that are queued have the same state. */
const BY_ID = { hint: { _id: 1 } }

/** Marks them for the holder, of two at once one; then reads what it got. */
const claimBy = async (
  payload: Payload,
  which: Document,
  more: Document,
  { holder, until, limit }: Claim,
): Promise<ClaimedLetter[]> => {
  const outbox = rawCollection(payload, 'outbox')
  const due = await outbox
    .find(which, { projection: { _id: 1 } })
    .sort({ nextTryAt: 1 })
    .limit(limit)
    .toArray()
  if (!due.length) return []
  const ids = due.map(({ _id }) => _id)
  await outbox.updateMany(
    { ...which, _id: { $in: ids } },
    { $set: { state: 'sending', holder, until: new Date(until), updatedAt: now() }, ...more },
    BY_ID,
  )
  const rows = await outbox.find({ _id: { $in: ids }, holder, state: 'sending' }, BY_ID).toArray()
  return (rows as unknown as Row[]).map(letterOf) // the driver types a row as any document
}

const UNTRIED = { state: { $in: ['queued', 'deferred'] }, address: { $type: 'string' } }

export const claimLetters = (payload: Payload, claim: Claim): Promise<ClaimedLetter[]> =>
  claimBy(
    payload,
    {
      ...UNTRIED,
      nextTryAt: { $lte: new Date(claim.now) },
    },
    { $inc: { attempts: 1 } },
    claim,
  )

export const claimAbandoned = (payload: Payload, claim: Claim): Promise<ClaimedLetter[]> =>
  claimBy(payload, { state: 'sending', until: { $lte: new Date(claim.now) } }, {}, claim)

const date = (value: string | null): Date | null => (value === null ? null : new Date(value))

/** Letters by how they end: of a batch most end alike. */
const byEnd = (letters: readonly Settled[]): Map<string, Settled[]> => {
  const ends = new Map<string, Settled[]>()
  for (const letter of letters) {
    const end = JSON.stringify({ ...letter, id: null })
    ends.set(end, [...(ends.get(end) ?? []), letter])
  }
  return ends
}

export const settleLetters = async (
  payload: Payload,
  holder: string,
  letters: Settled[],
): Promise<number> => {
  if (!letters.length) return 0
  const updates = [...byEnd(letters).values()].map((alike) => {
    const { id: _, nextTryAt, sentAt, events, ...end } = alike[0]!
    return {
      updateMany: {
        filter: { _id: { $in: alike.map(({ id }) => new ObjectId(id)) }, holder, state: 'sending' },
        update: {
          $set: {
            ...end,
            nextTryAt: date(nextTryAt),
            sentAt: date(sentAt),
            holder: null,
            until: null,
            updatedAt: now(),
          },
          $push: { history: { $each: events } } as never, // the driver knows no fields of any document
        },
        ...BY_ID,
      },
    }
  })
  const { modifiedCount } = await rawCollection(payload, 'outbox').bulkWrite(updates, { ordered: false })
  return modifiedCount
}

export const parkUntried = async (payload: Payload, reason: string): Promise<void> => {
  const at = now()
  await rawCollection(payload, 'outbox').updateMany(
    {
      ...UNTRIED,
      nextTryAt: { $type: 'date' },
      $or: [{ nextTryAt: { $lte: at } }, { reason: { $type: 'string' } }],
    },
    { $set: { state: 'queued', reason, nextTryAt: null, updatedAt: at } },
  )
}

export const unparkUntried = async (payload: Payload, reason: string): Promise<void> => {
  const at = now()
  await rawCollection(payload, 'outbox').updateMany(
    { ...UNTRIED, reason },
    { $set: { reason: null, nextTryAt: at, updatedAt: at } },
  )
}
