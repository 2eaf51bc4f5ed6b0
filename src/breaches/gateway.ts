import type { Payload } from 'payload'
import { now } from '../base/clock'
import { gatewaySettings } from '../letters/gatewaySettings'
import { openGateway, type OpenGateway } from '../letters/openGateway'
import { heldUntil } from '../letters/trusted'
import { idOf } from '../base/ids'
import { pastAccess } from '../db/rows'
import { breachesIn } from './record'
import type { ByHand } from './standing'
import * as W from './words'

/** Who told, in the record of a channel. */
const GATEWAY = 'gateway'

const TEXT = W.breachOfSecurityTouchedData

const postNoticesOf = async (payload: Payload, breach: string, gateway: OpenGateway): Promise<number> => {
  const where = { breach: { equals: breach } }
  const docs = await pastAccess(payload, 'machine').all('breach-notices', where)
  let posted = 0
  for (const { id, subject, ...row } of docs) {
    const byHand = (row.byHand as ByHand[] | null | undefined) ?? []
    if (byHand.some(({ by }) => by === GATEWAY)) continue
    const user = await pastAccess(payload, 'machine').byId('users', idOf(subject))
    if (!user?.phone) continue
    const message = { id: String(id), channel: 'sms', to: user.phone, text: TEXT[user.language ?? 'zh'] }
    if (!(await gateway.post(message))) continue
    const told: ByHand = { channel: 'sms', at: now().toISOString(), by: GATEWAY, note: '' }
    await pastAccess(payload, 'machine').change('breach-notices', String(id), {
      byHand: [...byHand, told],
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
