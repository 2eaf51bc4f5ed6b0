import type { CollectionBeforeOperationHook } from 'payload'
import { drainMarks } from '../../timekeeping/drainMarks'

/** Whoever reads days from outside reads none that is to be computed anew: what is marked is computed first. */
export const bringUpToDate: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { overrideAccess } = args as { overrideAccess?: boolean }
  if (!overrideAccess && ['read', 'count', 'readDistinct'].includes(operation)) await drainMarks(req.payload)
  return args
}
