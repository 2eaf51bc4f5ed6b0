import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { stringifySetCookie } from 'cookie'
import { IDLE } from './session'

/** The name of the one cookie that signs somebody in. */
export const SESSION_COOKIE = 'payload-token'

/** What the cookie holds. `at`: when it was given out, milliseconds UTC; a session ends so long after its last use. */
export interface Sealed {
  id: string
  at: number
}

const keyOf = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'glasswork session cookie 2', 32))
const AAD = Buffer.from(SESSION_COOKIE)

/** AES-256-GCM under a key derived from the secret, bound to the cookie's name. */
export const seal = (secret: string, { id, at }: Sealed): string => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), nonce).setAAD(AAD)
  const text = `${at}.${id}`
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString(
    'base64url',
  )
}

/** What a sealed value holds; null for one that is damaged, of another key, or too old at the moment `now`. */
export const open = (secret: string, sealed: string, now: number): Sealed | null => {
  try {
    const bytes = Buffer.from(sealed, 'base64url')
    const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), bytes.subarray(0, 12)).setAAD(AAD)
    decipher.setAuthTag(bytes.subarray(-16))
    const text = decipher.update(bytes.subarray(12, -16), undefined, 'utf8') + decipher.final('utf8')
    const dot = text.indexOf('.')
    const at = Number(text.slice(0, dot))
    return dot > 0 && at + IDLE > now ? { id: text.slice(dot + 1), at } : null
  } catch {
    return null
  }
}

const OPTIONS = { httpOnly: true, sameSite: 'lax', path: '/' } as const

/** The header that hands a session to the browser. */
export const sessionCookie = (secret: string, sealed: Sealed): string =>
  stringifySetCookie(SESSION_COOKIE, seal(secret, sealed), { ...OPTIONS, maxAge: IDLE / 1000 })

/** The header that takes it back. */
export const noSessionCookie = (): string =>
  stringifySetCookie(SESSION_COOKIE, '', { ...OPTIONS, maxAge: 0, expires: new Date(0) })
