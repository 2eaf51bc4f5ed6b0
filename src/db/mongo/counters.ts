import type { Payload } from 'payload'
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
