import { ObjectId } from 'bson'
import type { ClientSession } from 'mongodb'
import type { Payload } from 'payload'
import { now } from '../../base/clock'
import { faultPoint } from '../../base/faults'
import type { Change } from '../changes'
import { isOfPerson } from '../epochs'
import { bump } from './counters'
import { rawCollection } from './expired'
import { documentOf, fieldsOf } from './insertRows'
import { inTransaction } from './transaction'

const make = async (payload: Payload, change: Change, session: ClientSession): Promise<void> => {
  const collection = rawCollection(payload, change.collection)
  if ('add' in change)
    await collection.insertOne(documentOf(payload, change.collection, change.add), { session })
  else
    await collection.updateOne(
      { _id: new ObjectId(change.id) },
      { $set: { updatedAt: now(), ...fieldsOf(payload, change.collection, change.set) } },
      { session },
    )
}

export const changeUnderEpoch = (
  payload: Payload,
  epoch: string,
  changes: readonly Change[],
): Promise<void> =>
  inTransaction(payload, async (session) => {
    for (const change of changes) await make(payload, change, session)
    if (isOfPerson(epoch)) faultPoint('after-change-before-epoch')
    await bump(payload, epoch, session)
    if (isOfPerson(epoch)) faultPoint('after-epoch-before-commit')
  })
