import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A secret to hand over once: 32 random bytes, and the hash that is stored. */
export const newSecret = (prefix = ''): { secret: string; hash: string } => {
  const secret = prefix + randomBytes(32).toString('base64url')
  return { secret, hash: hashSecret(secret) }
}

export const hashSecret = (secret: string): string =>
  createHash('sha256').update(secret, 'utf8').digest('hex')

export const sameSecret = (a: string, b: string): boolean =>
  timingSafeEqual(Buffer.from(hashSecret(a), 'hex'), Buffer.from(hashSecret(b), 'hex'))
