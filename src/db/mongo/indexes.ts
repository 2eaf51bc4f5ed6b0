import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { IndexDescription } from 'mongodb'

type Model = MongooseAdapter['collections'][string]

interface Present {
  key: Record<string, unknown>
  unique?: boolean
}

const nameOf = (key: Record<string, unknown>): string =>
  Object.entries(key)
    .map((part) => part.join('_'))
    .join()

/** The indexes that the schema of a collection wants and that it lacks, or has without the uniqueness that is wanted. */
const missing = async ({ collection, schema }: Model): Promise<IndexDescription[]> => {
  // A collection that nobody has written to has none.
  const present = (await collection.indexes().catch(() => [])) as Present[]
  const unique = new Map(present.map(({ key, unique = false }) => [nameOf(key), unique]))
  return schema
    .indexes()
    .map(([key, options]) => ({ ...options, key }) as IndexDescription)
    .filter(
      ({ key, unique: wanted }) => unique.get(nameOf(key as Record<string, unknown>)) !== Boolean(wanted),
    )
}

/**
 * Makes the indexes that are missing, in one command a collection. Asking for each one by itself, as mongoose and Payload both do at each start,
 * is hundreds of commands, each with a wait for the disk.
 */
export const bringIndexes = async ({ collections }: Pick<MongooseAdapter, 'collections'>): Promise<void> => {
  await Promise.all(
    Object.values(collections).map(async (model) => {
      const wanted = await missing(model)
      if (wanted.length) await model.collection.createIndexes(wanted)
    }),
  )
}
