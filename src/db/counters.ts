import type { Payload } from 'payload'

const isDuplicate = (error: unknown): boolean => (error as { name?: string }).name === 'ValidationError'

/** Adds one to a named counter, atomically; creates it at one. */
export const bumpCounter = async (payload: Payload, key: string): Promise<void> => {
  const add = () =>
    payload.db.updateOne({
      collection: 'epochs',
      where: { key: { equals: key } },
      data: { n: { $inc: 1 } },
      req: {},
    })
  if (await add()) return
  try {
    await payload.db.create({ collection: 'epochs', data: { key, n: 1 }, req: {} })
  } catch (error) {
    if (!isDuplicate(error)) throw error
    await add()
  }
}
