import type { Payload } from 'payload'
import { rawCollection } from '../../db/mongo/expired'

export const rewrites = ['payload-locked-documents'] as const

/** A breach is locked for nobody: what a lock of one pointed to goes. */
export const up = async ({ payload }: { payload: Payload }): Promise<void> => {
  await rawCollection(payload, 'payload-locked-documents').updateMany(
    { 'document.relationTo': 'breaches' },
    { $unset: { document: '' } },
  )
}
export const down = async (): Promise<void> => {}
