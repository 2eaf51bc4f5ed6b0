import type { CollectionBeforeChangeHook } from 'payload'
import { now } from '../../base/clock'
import { checkConfirmation } from '../../consent/underAge'

/** A confirmation names the guardian and the day of the signature, and who recorded it when. */
export const stampGuardian: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  await checkConfirmation(req, { ...(originalDoc as object | undefined), ...(data as object) })
  return { ...(data as object), recordedAt: now().toISOString(), recordedBy: req.user?.id } as unknown
}
