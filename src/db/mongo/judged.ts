import { ObjectId } from 'bson'
import type { CollectionSlug, Payload } from 'payload'
import type { AsOf } from '../epochs'
import type { NewRow } from '../insertRows'
import { isCurrent } from './counters'
import { rawCollection } from './expired'
import { insertNew } from './insertRows'

export const insertJudged = async (
  payload: Payload,
  collection: CollectionSlug,
  rows: readonly NewRow[],
  asOf: AsOf,
): Promise<boolean[] | null> => {
  const known = await insertNew(payload, collection, rows)
  const stored = rows.map((_row, i) => !known.has(i))
  if (await isCurrent(payload, asOf)) return stored
  const _id = { $in: rows.filter((_row, i) => stored[i]).map(({ id }) => new ObjectId(id)) }
  await rawCollection(payload, collection).deleteMany({ _id })
  return null
}
