import { ObjectId } from 'bson'
import type { Payload } from 'payload'
import { personEpoch, POLICY_EPOCH } from '../counters'
import type { EnrolledDevice } from '../devices'
import { rawCollection } from './expired'

interface Found {
  device: { _id: ObjectId; subject: ObjectId; employment: ObjectId; revokedAt?: Date; lastSeenAt?: Date }
  epochs: { key: string; n: number }[]
}

const named = (payload: Payload, slug: string): string => rawCollection(payload, slug).collectionName

export const deviceOfToken = async (payload: Payload, hash: string): Promise<EnrolledDevice | null> => {
  const [found] = await rawCollection(payload, 'device-tokens')
    .aggregate<Found>([
      { $match: { hash } },
      {
        $lookup: { from: named(payload, 'devices'), localField: 'device', foreignField: '_id', as: 'device' },
      },
      { $unwind: '$device' },
      {
        $set: { keys: [POLICY_EPOCH, { $concat: [personEpoch(''), { $toString: '$device.subject' }] }] },
      },
      {
        $lookup: { from: named(payload, 'epochs'), localField: 'keys', foreignField: 'key', as: 'epochs' },
      },
    ])
    .toArray()
  if (!found) return null
  const { device, epochs } = found
  const subject = String(device.subject)
  const epochOf = (key: string): number => epochs.find((each) => each.key === key)?.n ?? 0
  return {
    id: String(device._id),
    subject,
    employment: String(device.employment),
    revoked: Boolean(device.revokedAt),
    lastSeenAt: device.lastSeenAt?.getTime() ?? null,
    epochs: { policy: epochOf(POLICY_EPOCH), person: epochOf(personEpoch(subject)) },
  }
}

export const noteSeen = async (payload: Payload, device: string, at: number): Promise<void> => {
  const filter = { _id: new ObjectId(device) }
  await rawCollection(payload, 'devices').updateOne(filter, { $set: { lastSeenAt: new Date(at) } })
}
