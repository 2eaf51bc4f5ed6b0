import { ObjectId } from 'bson'
import type { Document } from 'mongodb'
import type { Payload } from 'payload'
import { now } from '../../base/clock'
import type { AccountChange, Expected } from '../accounts'
import { rawCollection } from './expired'

const MOMENTS = new Set(['stateSince', 'accessEndsAt', 'shutUntil', 'emailSince', 'phoneSince'])

/** A unique index counts an empty value as a value: what is emptied is taken off the row. */
const parted = (set: object): { $set: Document; $unset: Document } => {
  const entries = Object.entries(set).filter(([, value]) => value !== undefined)
  const stored = (name: string, value: unknown): unknown =>
    MOMENTS.has(name) ? new Date(value as string) : value
  return {
    $set: Object.fromEntries(
      entries.filter(([, value]) => value !== null).map(([name, value]) => [name, stored(name, value)]),
    ),
    $unset: Object.fromEntries(entries.filter(([, value]) => value === null).map(([name]) => [name, ''])),
  }
}

const filterOf = (id: string, { state, hash, email, phone, epoch, roles }: Expected): Document => ({
  _id: new ObjectId(id),
  ...(state ? { state: { $in: [...state] } } : {}),
  ...Object.fromEntries(Object.entries({ hash, email, phone }).filter(([, value]) => value !== undefined)),
  ...(epoch === undefined ? {} : { sessionEpoch: epoch || { $in: [0, null] } }),
  ...(roles
    ? roles.length
      ? { roles: { $all: [...roles], $size: roles.length } }
      : { $or: [{ roles: { $exists: false } }, { roles: null }, { roles: { $size: 0 } }] }
    : {}),
})

export const changeAccount = async (
  payload: Payload,
  id: string,
  { set = {}, roles, endsSessions }: AccountChange,
  expected: Expected,
): Promise<boolean> => {
  const { $set, $unset } = parted(set)
  const { matchedCount } = await rawCollection(payload, 'users').updateOne(filterOf(id, expected), {
    $set: { ...$set, ...(roles ? { roles: [...roles] } : {}), updatedAt: now() },
    ...(Object.keys($unset).length ? { $unset } : {}),
    ...(endsSessions ? { $inc: { sessionEpoch: 1 } } : {}),
  })
  // The number alone has ended them; the rows are what is left.
  if (matchedCount && endsSessions)
    await rawCollection(payload, 'sessions').deleteMany({ subject: new ObjectId(id) })
  return matchedCount > 0
}
