import { createHmac } from 'node:crypto'
import type { Payload } from 'payload'
import { now } from '../clock'
import { readEnv } from '../env'
import { decryptText } from '../privacy/encryption'
import { idOf } from '../privacy/ids'
import { breachesIn } from './record'
import type { ByHand } from './standing'

const SECONDS = 1_000
/** Who told, in the record of a channel. */
const GATEWAY = 'gateway'

interface Row {
  id: string
  subject: unknown
  byHand?: ByHand[] | null
}

const TEXT = {
  en: 'A breach of security touched data about you. Please sign in to the portal and read the notice.',
  zh: '一起安全事件涉及您的个人信息，请登录门户查看告知内容。',
}

interface Stored extends Record<string, unknown> {
  url?: string | null
  secret?: string | null
}

/** The gateway of the environment, or that of the administrator's page; null where neither is whole. */
const settings = async (payload: Payload): Promise<{ url: string; secret: string } | null> => {
  const { GATEWAY_URL, GATEWAY_SECRET } = readEnv()
  if (GATEWAY_URL) return GATEWAY_SECRET ? { url: GATEWAY_URL, secret: GATEWAY_SECRET } : null
  const stored = await payload.db.findGlobal<Stored>({ slug: 'gateway', req: {} })
  const { url, secret } = stored ?? {}
  return url && secret ? { url, secret: decryptText(secret) } : null
}

/** Posts one message, signed; the gateway has it when it answers 2xx. */
const post = async (url: string, secret: string, message: object): Promise<boolean> => {
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
  }).catch(() => null)
  return answer?.ok ?? false
}

/**
 * Hands a message for each person with a phone number to the company's gateway for texts, where it has one. A message may come twice when
 * this is cut off; its `id` says so. @returns how many were taken.
 */
export const postToGateway = async (payload: Payload): Promise<number> => {
  const gateway = await settings(payload)
  if (!gateway) return 0
  const { url, secret } = gateway
  let posted = 0
  for (const breach of await breachesIn(payload, 'told')) {
    const where = { breach: { equals: breach } }
    const { docs } = await payload.db.find<Row>({
      collection: 'breach-notices',
      where,
      limit: 0,
      pagination: false,
      req: {},
    })
    for (const { id, subject, byHand } of docs) {
      if (byHand?.some(({ by }) => by === GATEWAY)) continue
      const user = await payload.db.findOne<{
        id: string
        phone?: string | null
        language?: 'zh' | 'en' | null
      }>({
        collection: 'users',
        where: { id: { equals: idOf(subject) } },
        req: {},
      })
      if (!user?.phone) continue
      const message = { id: String(id), channel: 'sms', to: user.phone, text: TEXT[user.language ?? 'zh'] }
      if (!(await post(url, secret, message))) continue
      const told: ByHand = { channel: 'sms', at: now().toISOString(), by: GATEWAY, note: '' }
      await payload.db.updateOne({
        collection: 'breach-notices',
        id: String(id),
        data: { byHand: [...(byHand ?? []), told] },
        req: {},
        returning: false,
      })
      posted++
    }
  }
  return posted
}
