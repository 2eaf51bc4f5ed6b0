import type { Payload } from 'payload'
import { rawCollection } from '../../db/mongo/expired'
import { moveTypedDetails } from '../typedDetails/mongo'

export const rewrites = ['audit-log', 'reasons', 'imports'] as const

/** Counts of an import are of the rows of its file; what somebody typed leaves the log. */
export const up = async ({ payload }: { payload: Payload }): Promise<void> => {
  await rawCollection(payload, 'imports').updateMany({ here: { $exists: false } }, [
    { $set: { total: { $add: ['$total', { $ifNull: ['$left', 0] }] }, here: 0 } },
  ])
  await moveTypedDetails(payload)
}
export const down = async (): Promise<void> => {}
