import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { SealedPolicy } from '../../base/policyTypes'

/** SHA-256 of the bytes, in hexadecimal. */
export const hashOf = (bytes: string): string => createHash('sha256').update(bytes, 'utf8').digest('hex')

const assertWellFormed = (value: unknown): void => {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new Error('The text holds half a character and cannot be sealed.')
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      assertWellFormed(key)
      assertWellFormed(inner)
    }
  }
}

/** The canonical form (RFC 8785) and its hash. What is sealed is stored as these bytes and verified by hashing them. */
export const sealBytes = (policy: SealedPolicy): { bytes: string; hash: string } => {
  assertWellFormed(policy)
  const bytes = canonicalize(policy) // its types lack the call signature under ESM
  if (bytes === undefined) throw new Error('Nothing to seal.')
  return { bytes, hash: hashOf(bytes) }
}
