import type { Payload } from 'payload'
import { inForceAt } from '../../policy/decide/boundTerm'
import { covers, decide } from '../../policy/decide/decide'
import type { ImageCategory } from '../../categories/imageCategories'
import type { LogKind } from '../../base/policyTypes'
import type { Category } from '../../categories/category'
import { REPORTED } from '../../categories/reported'
import { captureTimes } from './capturePlans'
import type { Sender } from './device'
import type { ConfigAnswer } from './schemas'

const mayCollect = ({ snapshot, employment }: Sender, category: string, at: number) =>
  decide(snapshot, {
    act: 'collect',
    category,
    capturedAt: at,
    receivedAt: at,
    now: at,
    employment: employment.id,
    workingTimeOnly: true,
  })

const collecting = (sender: Sender, category: string): { collect: boolean; code?: string } => {
  const decision = mayCollect(sender, category, sender.receivedAt)
  return decision.allowed ? { collect: true } : { collect: false, code: decision.code }
}

/** How many an hour, and when next: of the planned moments those at which collecting will be allowed. */
const captures = async (
  payload: Payload,
  sender: Sender,
  category: ImageCategory,
): Promise<{ perHour?: number; captureAt: string[] }> => {
  const { snapshot, employment, receivedAt, device } = sender
  const term = decide(snapshot, {
    act: 'collect',
    category,
    now: receivedAt,
    employment: employment.id,
  })
  if (!term.allowed || !term.term.perHour) return { captureAt: [] }
  const { perHour } = term.term
  const times = await captureTimes(payload, device, { category, perHour }, receivedAt)
  const allowed = times.filter((at) => mayCollect(sender, category, at).allowed)
  return { perHour, captureAt: allowed.map((at) => new Date(at).toISOString()) }
}

const pictures = async (payload: Payload, sender: Sender, category: ImageCategory) => ({
  ...collecting(sender, category),
  ...(await captures(payload, sender, category)),
})

/** Which kinds of log are declared, where any may be sent. */
const logs = (sender: Sender, category: string): { collect: boolean; code?: string; kinds: LogKind[] } => {
  const decision = mayCollect(sender, category, sender.receivedAt)
  return decision.allowed
    ? { collect: true, kinds: decision.term.logs ?? [] }
    : { collect: false, code: decision.code, kinds: [] }
}

/** What is told of a category, by how computers send it. */
const toldOf = async (payload: Payload, sender: Sender, { slug, image, sent }: Category) => {
  if (image) return pictures(payload, sender, slug as ImageCategory)
  if (sent === 'logs') return logs(sender, slug)
  return { ...collecting(sender, slug), ...(sent === 'minutes' ? { seconds: true } : {}) }
}

/** What a device may collect at this moment, category by category. */
export const configFor = async (payload: Payload, sender: Sender): Promise<ConfigAnswer> => {
  const { snapshot, employment, receivedAt } = sender
  const told: [string, unknown][] = []
  for (const category of REPORTED) told.push([category.slug, await toldOf(payload, sender, category)])
  return {
    policyVersion: inForceAt(snapshot.policies, receivedAt).at(-1)?.version ?? 0,
    zone: employment.zone,
    paused: snapshot.pauses.some((pause) => covers(pause, receivedAt)),
    categories: Object.fromEntries(told) as ConfigAnswer['categories'], // what the schema has, from the same list
  }
}
