import type { ClientSession } from 'mongodb'
import type { Payload } from 'payload'
import { now } from '../../base/clock'
import { epochKeys, epochsFrom, sameEpochs, type AsOf } from '../epochs'
import { rawCollection } from './expired'

export const countersOf = async (
  payload: Payload,
  keys: readonly string[],
): Promise<{ key: string; n: number }[]> => {
  const rows = await rawCollection(payload, 'epochs')
    .find({ key: { $in: [...keys] } }, { projection: { _id: 0, key: 1, n: 1 } })
    .toArray()
  return rows.map(({ key, n }) => ({ key: String(key), n: Number(n) }))
}

/** Whether nothing that counts has changed since. */
export const isCurrent = async (payload: Payload, { subject, epochs }: AsOf): Promise<boolean> =>
  sameEpochs(epochsFrom(await countersOf(payload, epochKeys(subject)), subject), epochs)

/** Adds one, inside a transaction. */
export const bump = async (payload: Payload, key: string, session: ClientSession): Promise<void> => {
  const at = now()
  await rawCollection(payload, 'epochs').updateOne(
    { key },
    { $inc: { n: 1 }, $set: { updatedAt: at }, $setOnInsert: { createdAt: at } },
    { upsert: true, session },
  )
}
