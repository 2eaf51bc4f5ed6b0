import type { Payload } from 'payload'
import { pastAccess } from '../../db/rows'
import { drawCapture, dueIntervals, planKey, tellable, type Interval } from '../../policy/decide/captureTimes'
import type { ImageCategory } from '../../categories/imageCategories'

const DAY = 86_400_000

const plansFor = async (payload: Payload, keys: string[]): Promise<Map<string, number>> => {
  const docs = await pastAccess(payload, 'machine').all('capture-plans', { key: { in: keys } })
  return new Map(docs.map(({ key, at }) => [key, Date.parse(at)]))
}

const draw = async (payload: Payload, device: string, key: string, interval: Interval): Promise<void> => {
  const end = interval.start + interval.length
  // Somebody asked at the same moment and drew first: his draw stands.
  await pastAccess(payload, 'machine').addOnce('capture-plans', {
    key,
    device,
    interval: new Date(interval.start).toISOString(),
    at: new Date(drawCapture(interval)).toISOString(),
    expiresAt: new Date(end + DAY).toISOString(),
  })
}

/** The next capture times of a device: drawn once per interval and stored, so that a second call and a restart tell the same. */
export const captureTimes = async (
  payload: Payload,
  device: string,
  { category, perHour }: { category: ImageCategory; perHour: number },
  now: number,
): Promise<number[]> => {
  const intervals = dueIntervals(now, perHour).map((interval) => ({
    interval,
    key: planKey(device, interval, category),
  }))
  const keys = intervals.map(({ key }) => key)
  let plans = await plansFor(payload, keys)
  const missing = intervals.filter(({ key }) => !plans.has(key))
  for (const { key, interval } of missing) await draw(payload, device, key, interval)
  if (missing.length) plans = await plansFor(payload, keys)
  return tellable([...plans.values()], now)
}
