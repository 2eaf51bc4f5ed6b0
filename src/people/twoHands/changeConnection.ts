import type { PayloadRequest } from 'payload'
import { parkLetters, unparkLetters } from '../../letters/noServer'
import { checkOutside } from '../../letters/outside'
import { tryServerAgain } from '../../letters/serverFault'
import { mailSettings } from '../../letters/settings'
import { noteConnection, type Connection } from './connections'

/** The host that such settings name; none where nothing is named, or no address at all. */
const hostOf = ({ host, url }: Record<string, unknown>): string | undefined => {
  if (typeof url === 'string')
    return URL.canParse(url) ? new URL(url).hostname.replace(/^\[|\]$/g, '') : undefined
  return typeof host === 'string' && host ? host : undefined
}

/**
 * Changes how the server reaches the mail server, or the gateway; an empty secret keeps the one that is stored.
 * @throws Problem 400 `secret-again` where that would go to another place, 400 `inner-address` for a host of the inner network.
 */
export const changeConnection = async (
  { payload, user }: PayloadRequest,
  slug: Connection,
  data: Record<string, unknown>,
): Promise<{ ok: true }> => {
  const host = hostOf(data)
  if (host) await checkOutside(host)
  await payload.updateGlobal({ slug, data, depth: 0, overrideAccess: true })
  await noteConnection(payload, slug, user)
  if (slug !== 'mail') return { ok: true }
  if (await mailSettings(payload)) {
    await tryServerAgain(payload)
    // From now on there is one, whatever the next run finds.
    await unparkLetters(payload)
  } else await parkLetters(payload)
  return { ok: true }
}
