import type { GlobalBeforeChangeHook, GlobalSlug } from 'payload'
import { encryptText } from '../privacy/encryption'

/** A secret of a global is ciphertext in the database; an empty field keeps the one that is stored; it goes with what it belongs to. */
export const keepSecret =
  (slug: GlobalSlug, secret: string, belongsTo: string): GlobalBeforeChangeHook =>
  async ({ data, req }) => {
    const given = data as Record<string, string | null | undefined>
    if (!given[belongsTo]) return { ...given, [secret]: null }
    if (given[secret]) return { ...given, [secret]: encryptText(given[secret]) }
    // Nothing is stored yet the first time, which the type does not say.
    const stored = (await req.payload.db.findGlobal({ slug, req: {} })) as Record<
      string,
      string | null
    > | null
    return { ...given, [secret]: stored?.[secret] ?? null }
  }
