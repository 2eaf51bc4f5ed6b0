import { ObjectId } from 'bson'
import type { ClientSession } from 'mongodb'
import type { Payload } from 'payload'
import { now } from '../../base/clock'
import { markKey, type Mark, type Move } from '../markRows'
import { rawCollection } from './expired'
import { fieldsOf } from './insertRows'
import { inTransaction } from './transaction'

export const mark = async (
  payload: Payload,
  marks: readonly Mark[],
  session: ClientSession,
): Promise<void> => {
  if (!marks.length) return
  const at = now()
  const updates = marks.map((each) => ({
    updateOne: {
      filter: { key: markKey(each) },
      update: {
        $inc: { n: 1 },
        $set: { updatedAt: at },
        $setOnInsert: { employment: new ObjectId(each.employment), date: each.date, createdAt: at },
      },
      upsert: true,
    },
  }))
  await rawCollection(payload, 'attendance-dirty').bulkWrite(updates, { session })
}

export const markDays = (payload: Payload, marks: readonly Mark[]): Promise<void> =>
  inTransaction(payload, (session) => mark(payload, marks, session))

/** Moments as MongoDB has them: those that hands on as text become Date. */
const withDates = (payload: Payload, { collection, set }: Move): Record<string, unknown> => {
  const { flattenedFields } = payload.collections[collection].config
  const dates = new Set(flattenedFields.filter(({ type }) => type === 'date').map(({ name }) => name))
  return Object.fromEntries(
    Object.entries(set).map(([name, value]) => [
      name,
      dates.has(name) && typeof value === 'string' ? new Date(value) : value,
    ]),
  )
}

export const moveAndMark = (payload: Payload, move: Move, marks: readonly Mark[]): Promise<boolean> =>
  inTransaction(payload, async (session) => {
    const { collection, id, from } = move
    const { matchedCount } = await rawCollection(payload, collection).updateOne(
      { _id: new ObjectId(id), state: { $in: [...from] } },
      { $set: { updatedAt: now(), ...fieldsOf(payload, collection, withDates(payload, move)) } },
      { session },
    )
    if (!matchedCount) return false
    await mark(payload, marks, session)
    return true
  })
