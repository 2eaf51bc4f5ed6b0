import { ObjectId } from 'bson'
import type { Payload } from 'payload'
import type { FoundSession } from '../sessions'
import { rawCollection } from './expired'

interface Person {
  _id: ObjectId
  name: string
  username: string
  email?: string | null
  phone?: string | null
  roles?: string[] | null
  state: string
  stateSince?: Date | null
  shutUntil?: Date | null
  zone?: string | null
  language?: string | null
  digest?: boolean | null
  quietFrom?: string | null
  quietTo?: string | null
  sessionEpoch?: number | null
}
interface Found {
  _id: ObjectId
  startedAt: Date
  lastSeenAt: Date
  reauthAt?: Date | null
  epoch?: number | null
  person: Person
  employments: { endsAt?: Date | null }[]
}

const named = (payload: Payload, slug: string): string => rawCollection(payload, slug).collectionName
const iso = (date: Date | null | undefined): string | null => date?.toISOString() ?? null

export const sessionOfHash = async (payload: Payload, hash: string): Promise<FoundSession | null> => {
  const [row] = await rawCollection(payload, 'sessions')
    .aggregate<Found>([
      { $match: { hash } },
      {
        $lookup: { from: named(payload, 'users'), localField: 'subject', foreignField: '_id', as: 'person' },
      },
      { $unwind: '$person' },
      {
        $lookup: {
          from: named(payload, 'employments'),
          localField: 'subject',
          foreignField: 'user',
          as: 'employments',
        },
      },
      { $project: { 'person.hash': 0, 'person.salt': 0 } },
    ])
    .toArray()
  if (!row) return null
  const { person, employments } = row
  return {
    id: String(row._id),
    startedAt: row.startedAt.getTime(),
    lastSeenAt: row.lastSeenAt.getTime(),
    reauthAt: row.reauthAt?.getTime() ?? null,
    current: (row.epoch ?? 0) === (person.sessionEpoch ?? 0),
    person: {
      id: String(person._id),
      name: person.name,
      username: person.username,
      email: person.email ?? null,
      phone: person.phone ?? null,
      roles: person.roles ?? [],
      state: person.state,
      stateSince: iso(person.stateSince),
      ends: employments.map(({ endsAt }) => iso(endsAt)),
      shutUntil: iso(person.shutUntil),
      zone: person.zone ?? null,
      language: person.language ?? null,
      digest: person.digest ?? false,
      quietFrom: person.quietFrom ?? null,
      quietTo: person.quietTo ?? null,
    },
  }
}

export const noteUse = async (
  payload: Payload,
  id: string,
  use: { lastSeenAt: string; expiresAt: string },
): Promise<void> => {
  const set = { lastSeenAt: new Date(use.lastSeenAt), expiresAt: new Date(use.expiresAt) }
  await rawCollection(payload, 'sessions').updateOne({ _id: new ObjectId(id) }, { $set: set })
}
