import { ObjectId } from 'bson'
import type { Document } from 'mongodb'
import type { Payload } from 'payload'
import { personEpoch, POLICY_EPOCH } from '../epochs'
import type { EnrolledDevice } from '../devices'
import { rawCollection } from './expired'

interface Found {
  device: { _id: ObjectId; subject: ObjectId; employment: ObjectId; revokedAt?: Date; lastSeenAt?: Date }
  epochs: { key: string; n: number }[]
}

const named = (payload: Payload, slug: string): string => rawCollection(payload, slug).collectionName

/** @param stages that leave the device in a field of that name. */
const find = async (payload: Payload, slug: string, stages: Document[]): Promise<EnrolledDevice | null> => {
  const [found] = await rawCollection(payload, slug)
    .aggregate<Found>([
      ...stages,
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

export const deviceOfToken = (payload: Payload, hash: string): Promise<EnrolledDevice | null> =>
  find(payload, 'device-tokens', [
    { $match: { hash } },
    {
      $lookup: { from: named(payload, 'devices'), localField: 'device', foreignField: '_id', as: 'device' },
    },
    { $unwind: '$device' },
  ])

export const deviceById = (payload: Payload, id: string): Promise<EnrolledDevice | null> =>
  find(payload, 'devices', [{ $match: { _id: new ObjectId(id) } }, { $project: { device: '$$ROOT' } }])

export const noteSeen = async (payload: Payload, device: string, at: number): Promise<void> => {
  const filter = { _id: new ObjectId(device) }
  await rawCollection(payload, 'devices').updateOne(filter, { $set: { lastSeenAt: new Date(at) } })
}
