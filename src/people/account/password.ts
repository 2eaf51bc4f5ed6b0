import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(pbkdf2)

/** How a stored hash was made: today's way bears a prefix, the one of before none. */
const TODAY = { prefix: 'pbkdf2-sha256-v1:', iterations: 600_000, bytes: 32 }
const BEFORE = { iterations: 25_000, bytes: 512 }
/** Bytes that one round of SHA-256 gives; a longer key costs its rounds several times. */
const BLOCK = 32

export interface StoredPassword {
  hash: string
  salt: string
}

export const hashPassword = async (password: string): Promise<StoredPassword> => {
  const salt = randomBytes(32).toString('hex')
  const key = await derive(password, salt, TODAY.iterations, TODAY.bytes, 'sha256')
  return { hash: TODAY.prefix + key.toString('hex'), salt }
}

const cost = ({ iterations, bytes }: { iterations: number; bytes: number }): number =>
  iterations * Math.ceil(bytes / BLOCK)

/** Spends what checking a password costs, less what was spent already. */
const waste = (spent: number): Promise<unknown> => {
  const left = cost(TODAY) - spent
  return left > 0 ? derive('', 'waste', left, BLOCK, 'sha256') : Promise.resolve()
}

/**
 * Whether a password is the stored one. Takes as long where nothing is stored, or where it was stored in the way of before, so that the time
 * does not tell whether a name exists.
 */
export const isPassword = async (
  typed: string,
  stored: { hash?: string | null; salt?: string | null } | null,
): Promise<boolean> => {
  if (!stored?.hash || !stored.salt) {
    await waste(0)
    return false
  }
  const isToday = stored.hash.startsWith(TODAY.prefix)
  const way = isToday ? TODAY : BEFORE
  const expected = Buffer.from(isToday ? stored.hash.slice(TODAY.prefix.length) : stored.hash, 'hex')
  const key = await derive(typed, stored.salt, way.iterations, way.bytes, 'sha256')
  await waste(cost(way))
  return key.length === expected.length && timingSafeEqual(key, expected)
}
