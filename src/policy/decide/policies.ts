import type { Payload } from 'payload'
import { hashOf } from '../life/seal'
import type { PolicyVersion, SealedPolicy } from '../../base/policyTypes'
import { pastAccess } from '../../db/rows'

interface Seal {
  id: string
  version: number
  bytes: string
  hash: string
}

/**
 * The sealed versions, oldest first, read from their bytes. A version whose bytes or chain do not verify is not in force, nor is any
 * after it: nothing may be collected under a text that nobody agreed to.
 */
export const verifiedChain = (
  seals: readonly Seal[],
): { policies: PolicyVersion[]; brokenAt: number | null } => {
  const policies: PolicyVersion[] = []
  let previous = ''
  for (const seal of [...seals].sort((a, b) => a.version - b.version)) {
    const content = JSON.parse(seal.bytes) as SealedPolicy
    const intact =
      hashOf(seal.bytes) === seal.hash &&
      content.previous === previous &&
      content.version === seal.version &&
      content.version === policies.length
    if (!intact) return { policies, brokenAt: seal.version }
    policies.push({ ...content, hash: seal.hash })
    previous = seal.hash
  }
  return { policies, brokenAt: null }
}

const KEY = Symbol.for('glasswork.policies')
const holder = globalThis as { [KEY]?: WeakMap<object, { epoch: number; policies: PolicyVersion[] }> }
const cache = (holder[KEY] ??= new WeakMap())

/** All sealed versions as they are in the database at this moment. */
export const readChain = async (payload: Payload): Promise<PolicyVersion[]> => {
  const docs = await pastAccess(payload, 'whole').all('policy-seals', {}, { sort: 'version' })
  const { policies, brokenAt } = verifiedChain(docs)
  if (brokenAt !== null)
    payload.logger.error({ version: brokenAt }, 'a sealed policy version does not verify; it is not in force')
  return policies
}

/** All sealed versions at an epoch; read again only when the epoch has moved. */
export const sealedPolicies = async (payload: Payload, epoch: number): Promise<readonly PolicyVersion[]> => {
  const known = cache.get(payload)
  if (known?.epoch === epoch) return known.policies
  const policies = await readChain(payload)
  cache.set(payload, { epoch, policies })
  return policies
}
