import type { Payload } from 'payload'
import { readEnv } from '../base/env'
import { decryptText } from '../base/encryption'
import { pastAccess } from '../db/rows'

export interface GatewaySettings {
  url: string
  secret: string
  /** Who wrote them. */
  source: 'environment' | 'settings'
}

/** The gateway of the environment, or that of the administrator's page; null where neither is whole. */
export const gatewaySettings = async (payload: Payload): Promise<GatewaySettings | null> => {
  const { GATEWAY_URL, GATEWAY_SECRET } = readEnv()
  if (GATEWAY_URL)
    return GATEWAY_SECRET ? { url: GATEWAY_URL, secret: GATEWAY_SECRET, source: 'environment' } : null
  const stored = await pastAccess(payload, 'machine').global('gateway')
  const { url, secret } = stored ?? {}
  return url && secret ? { url, secret: decryptText(secret), source: 'settings' } : null
}
