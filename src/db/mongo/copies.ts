import type { Payload } from 'payload'
import { mongoOf } from '../kind'

const PREFIX = 'copy-'
const copyOf = (migration: string, collection: string): string => `${PREFIX}${migration}-${collection}`

const databaseOf = (payload: Payload) => {
  const { db } = mongoOf(payload).connection
  if (!db) throw new Error('MongoDB is not connected.')
  return db
}

const namesOf = async (payload: Payload): Promise<Set<string>> => {
  const found = await databaseOf(payload).listCollections({}, { nameOnly: true }).toArray()
  return new Set(found.map(({ name }) => name))
}

/** Copies inside the server. The copy appears when it is whole, and an existing collection keeps its indexes. */
const copyInto = async (payload: Payload, from: string, to: string): Promise<void> => {
  await databaseOf(payload)
    .collection(from)
    .aggregate([{ $match: {} }, { $out: to }])
    .toArray()
}

/** The collections as they were before a migration: restored where it was cut off and left copies, else copied now. */
export const copyOrRestore = async (
  payload: Payload,
  migration: string,
  collections: readonly string[],
): Promise<void> => {
  const known = await namesOf(payload)
  for (const collection of collections) {
    const copy = copyOf(migration, collection)
    if (known.has(copy)) await copyInto(payload, copy, collection)
    else if (known.has(collection)) await copyInto(payload, collection, copy)
  }
}

/** Removes the copies of these migrations. */
export const dropCopies = async (payload: Payload, migrations: readonly string[]): Promise<void> => {
  const left = [...(await namesOf(payload))].filter((name) =>
    migrations.some((migration) => name.startsWith(copyOf(migration, ''))),
  )
  for (const name of left) await databaseOf(payload).collection(name).drop()
}
