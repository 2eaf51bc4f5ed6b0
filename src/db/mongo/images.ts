import { ObjectId } from 'bson'
import type { Document } from 'mongodb'
import type { Payload } from 'payload'
import { epochKeys } from '../counters'
import type { Arrival, ImageKeys } from '../images'
import { rawCollection } from './expired'

export const onArrival = async (
  payload: Payload,
  collection: string,
  { subject, key, tombstone }: ImageKeys,
): Promise<Arrival> => {
  const and = (slug: string, match: Document, known: Document): Document => ({
    $unionWith: {
      coll: rawCollection(payload, slug).collectionName,
      pipeline: [{ $match: match }, { $project: { _id: 0, known } }],
    },
  })
  const rows = await rawCollection(payload, 'epochs')
    .aggregate<{ key: string; n: number } | { known: 'stored' | 'deleted' }>([
      { $match: { key: { $in: epochKeys(subject) } } },
      { $project: { _id: 0, key: 1, n: 1 } },
      and(collection, { key }, { $cond: [{ $gt: ['$hiddenAt', null] }, 'deleted', 'stored'] }),
      and('tombstones', { key: tombstone, subject: new ObjectId(subject) }, { $literal: 'deleted' }),
    ])
    .toArray()
  const found = rows.find((row) => 'known' in row)
  return { counters: rows.filter((row) => 'key' in row), known: found?.known ?? null }
}
