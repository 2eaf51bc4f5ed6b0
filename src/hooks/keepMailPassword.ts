import type { GlobalBeforeChangeHook } from 'payload'
import { encryptText } from '../privacy/encryption'

/** The mail server's password is ciphertext in the database; an empty field keeps the one that is stored, an empty user name drops it. */
export const keepMailPassword: GlobalBeforeChangeHook = async ({ data, req }) => {
  const given = data as { password?: string | null; username?: string | null }
  if (!given.username) return { ...given, password: null }
  if (given.password) return { ...given, password: encryptText(given.password) }
  const stored = await req.payload.db.findGlobal<{ password?: string | null }>({ slug: 'mail', req: {} })
  return { ...given, password: stored.password ?? null }
}
