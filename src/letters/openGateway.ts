import { createHmac } from 'node:crypto'
import { isIP } from 'node:net'
import type { GatewaySettings } from './gatewaySettings'
import { lookOutside } from './outside'

const SECONDS = 1_000

export interface OpenGateway {
  /** @returns whether the gateway has it. */
  post(message: object): Promise<boolean>
  close(): Promise<void>
}

/**
 * Posts messages, signed; the gateway has one when it answers 2xx. Null where the gateway cannot be reached at all: nobody has its name, or it
 * lies in the inner network, and the environment does not say that it may.
 */
export const openGateway = async ({ url, secret, source }: GatewaySettings): Promise<OpenGateway | null> => {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '')
  const outside = source === 'settings' ? await lookOutside(host) : { address: host }
  if ('refusal' in outside) return null
  const { address } = outside
  // Loaded when the first text leaves.
  const { Agent, fetch } = await import('undici')
  const family = isIP(address)
  const dispatcher = new Agent({
    connect: family
      ? {
          lookup: (_host, { all }, found) =>
            all ? found(null, [{ address, family }]) : found(null, address, family),
        }
      : {},
  })
  return {
    post: async (message: object): Promise<boolean> => {
      const body = JSON.stringify(message)
      const answer = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-glasswork-signature': createHmac('sha256', secret).update(body).digest('hex'),
        },
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(10 * SECONDS),
        dispatcher,
      }).catch(() => null)
      await answer?.body?.cancel()
      return answer?.ok ?? false
    },
    close: () => dispatcher.close(),
  }
}
