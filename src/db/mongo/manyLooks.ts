import type { Payload } from 'payload'
import type { Pair } from '../manyLooks'
import { rawCollection } from './expired'

export const pairsWithLooks = async (payload: Payload, since: string, least: number): Promise<Pair[]> => {
  const pairs = await rawCollection(payload, 'audit-log')
    .aggregate<{ _id: { actor: unknown; subject: unknown } }>([
      { $match: { act: 'look', at: { $gt: new Date(since) }, actor: { $ne: null }, subject: { $ne: null } } },
      { $group: { _id: { actor: '$actor', subject: '$subject' }, looks: { $sum: 1 } } },
      { $match: { looks: { $gte: least } } },
    ])
    .toArray()
  return pairs.map(({ _id }) => ({ actor: String(_id.actor), subject: String(_id.subject) }))
}
