import type { Payload } from 'payload'
import { now } from '../base/clock'
import { gatewaySettings } from '../letters/gatewaySettings'
import { openGateway, type OpenGateway } from '../letters/openGateway'
import { heldUntil } from '../letters/trusted'
import { idOf } from '../base/ids'
import { breachesIn } from './record'
import type { ByHand } from './standing'

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

const postNoticesOf = async (payload: Payload, breach: string, gateway: OpenGateway): Promise<number> => {
  const where = { breach: { equals: breach } }
  const { docs } = await payload.db.find<Row>({
    collection: 'breach-notices',
    where,
    limit: 0,
    pagination: false,
    req: {},
  })
  let posted = 0
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
    if (!(await gateway.post(message))) continue
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
  return posted
}

/**
 * Hands a message for each person with a phone number to the company's gateway for texts, where it has one. A message may come twice when
 * this is cut off; its `id` says so. @returns how many were taken.
 */
export const postToGateway = async (payload: Payload): Promise<number> => {
  const settings = await gatewaySettings(payload)
  // One that has just been put in its place hears of no breach.
  if (!settings || (await heldUntil(payload, 'gateway'))) return 0
  const breaches = await breachesIn(payload, 'told')
  const gateway = breaches.length ? await openGateway(settings) : null
  if (!gateway) return 0
  let posted = 0
  try {
    for (const breach of breaches) posted += await postNoticesOf(payload, breach, gateway)
  } finally {
    await gateway.close()
  }
  return posted
}
