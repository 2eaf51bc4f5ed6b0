import { MongoClient, ObjectId, type Document } from 'mongodb'
import { RELATIONS, type Raw, type Row } from './raw'

const documentOf = (row: Row, at: Date): Document => ({
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

export const rawMongo = async (url: string): Promise<Raw> => {
  const client = await MongoClient.connect(url)
  const db = client.db()
  return {
    newId: () => new ObjectId().toHexString(),
    insert: async (collection, rows) => {
      const at = new Date()
      await db.collection(collection).insertMany(
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
      await db.collection(collection).bulkWrite(operations, { ordered: false })
    },
    deleteExpired: async (collection, until) => {
      const due = { expiresAt: { $lte: until } }
      const rows = await db
        .collection<{ file: string; thumb: string }>(collection)
        .find(due, { projection: { file: 1, thumb: 1, _id: 0 } })
        .toArray()
      await db.collection(collection).deleteMany(due)
      return rows.flatMap(({ file, thumb }) => [file, thumb])
    },
    close: () => client.close(),
  }
}
