import type { GlobalBeforeChangeHook, GlobalSlug } from 'payload'
import { Problem } from '../../base/errors'
import { encryptText } from '../../base/encryption'
import { pastAccess } from '../../db/rows'

type Values = Record<string, string | number | null | undefined>

/**
 * A secret of a global is ciphertext in the database; an empty field keeps the one that is stored; it goes with the first of the fields that
 * it belongs to, and to no other place than they say.
 * @throws Problem 400 `secret-again` where one of them changes and the secret is not typed anew.
 */
export const keepSecret =
  (slug: GlobalSlug, secret: string, belongsTo: readonly string[]): GlobalBeforeChangeHook =>
  async ({ data, req }) => {
    const given = data as Values
    if (!given[belongsTo[0] ?? '']) return { ...given, [secret]: null }
    if (given[secret]) return { ...given, [secret]: encryptText(String(given[secret])) }
    // Nothing is stored yet the first time, which the type does not say.
    const stored = (await pastAccess(req.payload, 'whole').global(slug)) as Values | null
    if (!stored?.[secret]) return { ...given, [secret]: null }
    const moved = belongsTo.find((name) => (given[name] ?? '') !== (stored[name] ?? ''))
    if (moved)
      throw new Problem(400, 'secret-again', 'The stored secret goes to no other place. Type it again.', {
        field: secret,
      })
    return { ...given, [secret]: stored[secret] }
  }
