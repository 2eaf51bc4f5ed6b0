import type { Payload } from 'payload'

/** Counters that tell what is cached for `decide` to be stale: one for the policies, one a person. */
export const POLICY_EPOCH = 'policy'
export const personEpoch = (subject: string): string => `person:${subject}`
export interface Epochs {
  policy: number
  person: number
}

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
