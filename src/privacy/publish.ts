import type { Payload } from 'payload'
import { now } from '../clock'
import { versionZero } from './builtIn'
import { policyChanged } from './epochs'
import { sealBytes } from './seal'
import type { SealedPolicy } from './types'

/** Stores a version for good. The unique version number lets one of two racers win. */
export const storeSeal = async (payload: Payload, policy: SealedPolicy): Promise<string> => {
  const { bytes, hash } = sealBytes(policy)
  const { version, effectiveFrom, sealedAt } = policy
  await payload.db.create({ collection: 'policy-seals', data: { version, bytes, hash, effectiveFrom, sealedAt }, req: {} })
  await policyChanged(payload)
  return hash
}

/** Seals the built-in version 0 at the first start. */
export const ensureFirstVersion = async (payload: Payload): Promise<void> => {
  const known = await payload.db.findOne({ collection: 'policy-seals', where: { version: { equals: 0 } }, req: {} })
  if (known) return
  try {
    await storeSeal(payload, versionZero(now().toISOString()))
  } catch (error) {
    if ((error as { name?: string }).name !== 'ValidationError') throw error
  }
}
