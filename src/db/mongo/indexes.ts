import type { MongooseAdapter } from '@payloadcms/db-mongodb'

type Model = MongooseAdapter['collections'][string]

interface Present {
  key: Record<string, unknown>
  unique?: boolean
}

const nameOf = (key: Record<string, unknown>): string =>
  Object.entries(key)
    .map((part) => part.join('_'))
    .join()

/** Whether a collection has every index that its schema wants, with uniqueness as wanted. */
const isComplete = async ({ collection, schema }: Model): Promise<boolean> => {
  // A collection that nobody has written to has none.
  const present = (await collection.indexes().catch(() => [])) as Present[]
  const unique = new Map(present.map(({ key, unique = false }) => [nameOf(key), unique]))
  return schema
    .indexes()
    .every(([key, options]) => unique.get(nameOf(key as Record<string, unknown>)) === Boolean(options.unique))
}

/**
 * Makes the indexes that are missing. Asking for each one anew, as mongoose and Payload both do at each start, is hundreds of commands where
 * one a collection tells that nothing is missing.
 */
export const bringIndexes = async ({ collections }: Pick<MongooseAdapter, 'collections'>): Promise<void> => {
  await Promise.all(
    Object.values(collections).map(async (model) => {
      if (!(await isComplete(model))) await model.ensureIndexes()
    }),
  )
}
