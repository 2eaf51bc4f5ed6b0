import { MongoClient, ObjectId, type Document } from 'mongodb'
import { RELATIONS, type Raw, type Row } from './raw'

const documentOf = ({ id, ...row }: Row, at: Date): Document => ({
  ...(typeof id === 'string' && { _id: new ObjectId(id) }),
  ...Object.fromEntries(
    Object.entries(row).map(([field, value]) => [
      field,
      RELATIONS.has(field) && typeof value === 'string' ? new ObjectId(value) : value,
    ]),
  ),
  createdAt: at,
  updatedAt: at,
  __v: 0,
})

/** Mongoose names collections in the plural. */
const NAMES: Record<string, string> = { activity: 'activities' }

export const rawMongo = async (url: string): Promise<Raw> => {
  const client = await MongoClient.connect(url)
  const stored = <T extends Document>(collection: string) =>
    client.db().collection<T>(NAMES[collection] ?? collection)
  return {
    newId: () => new ObjectId().toHexString(),
    insert: async (collection, rows) => {
      const at = new Date()
      await stored(collection).insertMany(
        rows.map((row) => documentOf(row, at)),
        { ordered: false },
      )
    },
    upsert: async (collection, rows) => {
      const at = new Date()
      const operations = rows.map((row) => {
        const { key, minutes, updatedAt, ...rest } = documentOf(row, at)
        return {
          updateOne: {
            filter: { key: key as string },
            update: {
              $set: { minutes: minutes as unknown, updatedAt: updatedAt as Date },
              $setOnInsert: rest,
            },
            upsert: true,
          },
        }
      })
      await stored(collection).bulkWrite(operations, { ordered: false })
    },
    deleteExpired: async (collection, until) => {
      const due = { expiresAt: { $lte: until } }
      const rows = await stored<{ file: string; thumb: string }>(collection)
        .find(due, { projection: { file: 1, thumb: 1, _id: 0 } })
        .toArray()
      await stored(collection).deleteMany(due)
      return rows.flatMap(({ file, thumb }) => [file, thumb])
    },
    close: () => client.close(),
  }
}
