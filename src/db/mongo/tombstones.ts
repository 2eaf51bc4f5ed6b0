import { ObjectId } from 'bson'
import type { Payload } from 'payload'
import { rawCollection } from './expired'

export const tombstoneKeys = async (
  payload: Payload,
  subject: string,
  category: string,
): Promise<string[]> => {
  const rows = await rawCollection(payload, 'tombstones')
    .find({ subject: new ObjectId(subject), category }, { projection: { key: 1 } })
    .toArray()
  return rows.map(({ key }) => key as string)
}
