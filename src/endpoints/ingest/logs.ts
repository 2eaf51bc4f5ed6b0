import type { Payload } from 'payload'
import { isDuplicate } from '../../db/duplicate'
import { decide } from '../../privacy/decide'
import type { Sender } from './device'
import { codeOf, logItem, type BatchAnswer, type LogItem } from './schemas'
import { stampFor } from './stamp'

const CATEGORY = 'device-logs'
type Result = BatchAnswer['results'][number]

/** Of two that send the same at once, one row stands. */
const store = async (payload: Payload, data: Record<string, unknown>): Promise<Result['status']> => {
  try {
    await payload.db.create({ collection: CATEGORY, data, req: {}, returning: false })
    return 'accepted'
  } catch (error) {
    if (!isDuplicate(error)) throw error
    return 'duplicate'
  }
}

const iso = (at: number): string => new Date(at).toISOString()

const takeOne = async (
  payload: Payload,
  sender: Sender,
  { at, kind, code, agentVersion }: LogItem,
): Promise<Omit<Result, 'index'>> => {
  const { snapshot, receivedAt, employment, device } = sender
  const happened = Date.parse(at)
  const decision = decide(snapshot, {
    act: 'collect',
    category: CATEGORY,
    capturedAt: happened,
    receivedAt,
    now: receivedAt,
    employment: employment.id,
    workingTimeOnly: true,
  })
  if (!decision.allowed) return { status: 'refused', code: decision.code }
  if (!decision.term.logs?.includes(kind)) return { status: 'refused', code: 'not-in-policy' }
  const { capturedAt, expiresAt, ...stamp } = stampFor(sender, decision, happened, happened)
  const status = await store(payload, {
    ...stamp,
    capturedAt: iso(capturedAt),
    receivedAt: iso(receivedAt),
    expiresAt: iso(expiresAt),
    key: [device, iso(happened), kind, code].join(':'),
    kind,
    code,
    ...(agentVersion ? { agentVersion } : {}),
  })
  return { status }
}

/** Takes what a computer reports of itself, as far as the policy declares it; an answer for each. */
export const takeLogs = async (
  payload: Payload,
  sender: Sender,
  items: readonly unknown[],
): Promise<BatchAnswer> => {
  const results: Result[] = []
  for (const [index, item] of items.entries()) {
    const parsed = logItem.safeParse(item)
    results.push({
      index,
      ...(parsed.success
        ? await takeOne(payload, sender, parsed.data)
        : { status: 'refused', code: codeOf(parsed.error) }),
    })
  }
  return { results }
}
