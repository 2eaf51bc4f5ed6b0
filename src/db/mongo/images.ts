import { ObjectId } from 'bson'
import type { Document } from 'mongodb'
import type { Payload } from 'payload'
import { epochKeys } from '../epochs'
import type { Arrival, ImageKeys } from '../images'
import { rawCollection } from './expired'

export const onArrival = async (
  payload: Payload,
  collection: string,
  { subject, key, tombstones, device, screen, maybeOf, capturedAt, hour }: ImageKeys,
): Promise<Arrival> => {
  const and = (slug: string, match: Document, ...rest: Document[]): Document => ({
    $unionWith: {
      coll: rawCollection(payload, slug).collectionName,
      pipeline: [{ $match: match }, ...rest],
    },
  })
  const known = (value: Document): Document => ({ $project: { _id: 0, known: value } })
  const ofScreens = (screens: readonly number[]) => ({
    subject: new ObjectId(subject),
    device: new ObjectId(device),
    // Rows of an earlier version name no screen.
    screen: { $in: screens.includes(0) ? [...screens, null] : [...screens] },
  })
  const deleted = known({ $literal: 'deleted' })
  const rows = await rawCollection(payload, 'epochs')
    .aggregate<{ key: string; n: number } | { known: 'stored' | 'deleted' } | { taken: number }>([
      { $match: { key: { $in: epochKeys(subject) } } },
      { $project: { _id: 0, key: 1, n: 1 } },
      and(collection, { key }, known({ $cond: [{ $gt: ['$hiddenAt', null] }, 'deleted', 'stored'] })),
      and(collection, { ...ofScreens(maybeOf), capturedAt, hiddenAt: { $ne: null } }, deleted),
      and('tombstones', { key: { $in: [...tombstones] }, subject: new ObjectId(subject) }, deleted),
      and(
        collection,
        { ...ofScreens([screen]), capturedAt: { $gte: hour.from, $lt: hour.until } },
        { $count: 'taken' },
      ),
    ])
    .toArray()
  const found = rows.find((row) => 'known' in row)
  const taken = rows.find((row) => 'taken' in row)?.taken ?? 0
  return { counters: rows.filter((row) => 'key' in row), known: found?.known ?? null, taken }
}
