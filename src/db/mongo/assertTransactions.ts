import type { Payload } from 'payload'
import { mongoOf } from '../kind'

/** @throws Error with the reason when MongoDB is a single server, which has no transactions. */
export const assertTransactions = async (payload: Payload): Promise<void> => {
  const hello = await mongoOf(payload).connection.db?.admin().command({ hello: 1 })
  if (!hello?.setName && hello?.msg !== 'isdbgrid') {
    throw new Error(
      'MongoDB must run as a replica set (one member is enough): Glasswork needs its transactions. Start mongod with --replSet and run rs.initiate() once.',
    )
  }
}
