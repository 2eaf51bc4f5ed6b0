import { ObjectId } from 'bson'
import type { PayloadRequest } from 'payload'
import { mongoOf } from '../kind'
import { rawCollection } from './expired'

/** Takes fields off a row, within the request's transaction. */
export const unsetFields = async (
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  slug: string,
  id: string,
  fields: readonly string[],
): Promise<void> => {
  const transaction = await req.transactionID
  const session = transaction ? mongoOf(req.payload).sessions[transaction] : undefined
  await rawCollection(req.payload, slug).updateOne(
    { _id: new ObjectId(id) },
    { $unset: Object.fromEntries(fields.map((field) => [field, ''])) },
    { session: session },
  )
}
