import type { CollectionSlug, Payload, Where } from 'payload'

type Fields = Record<string, unknown>

/** Sets the named fields of a row, past every hook. Payload's own update writes all of it, and carries back what others changed meanwhile. */
export const setFields = async (
  payload: Payload,
  collection: CollectionSlug,
  id: string,
  set: Fields,
): Promise<void> => {
  await payload.db.updateOne({ collection, id, data: { ...set }, req: {}, returning: false })
}

/**
 * The same where nobody has written the row since it was read.
 * @returns whether it was done; where not, judge again.
 */
export const changeIfStill = async (
  payload: Payload,
  collection: CollectionSlug,
  { id, updatedAt }: { id: string; updatedAt?: string | null },
  set: Fields,
): Promise<boolean> => {
  const asRead = updatedAt ? { equals: updatedAt } : { exists: false }
  const where: Where = { and: [{ id: { equals: id } }, { updatedAt: asRead }] }
  const changed = (await payload.db.updateOne({ collection, where, data: { ...set }, req: {} })) as unknown // Payload types a lost race as a document
  return Boolean(changed)
}

/** Times that something is written anew because what it follows from has changed meanwhile. */
const TRIES = 5

/** Writes what follows from something that others change too, until it follows from what is so. */
export const follow = async <T extends string | number | null>(
  read: () => Promise<T>,
  write: (value: T) => Promise<unknown>,
): Promise<void> => {
  let value = await read()
  for (let tries = 0; tries < TRIES; tries++) {
    await write(value)
    const next = await read()
    if (next === value) return
    value = next
  }
}
