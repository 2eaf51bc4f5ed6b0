import type { ClientSession } from 'mongodb'
import type { Payload } from 'payload'
import { mongoOf } from '../kind'

/**
 * Runs writes as one: all of them, or none. The driver repeats them where another writer came between, so `run` does nothing else; two
 * minutes at most.
 */
export const inTransaction = async <T>(
  payload: Payload,
  run: (session: ClientSession) => Promise<T>,
): Promise<T> => {
  const session = await mongoOf(payload).connection.startSession() // mongoose brings the same driver under another declaration
  try {
    return await session.withTransaction(() => run(session))
  } finally {
    await session.endSession()
  }
}
