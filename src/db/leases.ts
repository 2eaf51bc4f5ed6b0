import type { Payload } from 'payload'
import { isDuplicate } from './duplicate'
import { now } from '../base/clock'

/** Takes or renews a lease. @returns a number that only rises, or null where somebody else holds it. */
export const takeLease = async (
  payload: Payload,
  key: string,
  holder: string,
  milliseconds: number,
): Promise<number | null> => {
  const at = now()
  const claim = () =>
    payload.db.updateOne({
      collection: 'leases',
      where: {
        and: [
          { key: { equals: key } },
          { or: [{ until: { less_than: at.toISOString() } }, { holder: { equals: holder } }] },
        ],
      },
      data: { holder, until: new Date(at.getTime() + milliseconds).toISOString(), n: { $inc: 1 } },
      req: {},
    }) as unknown as Promise<{ n: number } | null> // Payload types a lost race as a document
  const taken = await claim()
  if (taken) return taken.n
  if (await payload.db.findOne({ collection: 'leases', where: { key: { equals: key } }, req: {} }))
    return null
  try {
    await payload.db.create({
      collection: 'leases',
      data: { key, holder: '', until: new Date(0).toISOString(), n: 0 },
      req: {},
    })
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
  return (await claim())?.n ?? null
}

/** Gives a lease back, if it is still held. */
export const dropLease = async (payload: Payload, key: string, holder: string): Promise<void> => {
  await payload.db.updateOne({
    collection: 'leases',
    where: { and: [{ key: { equals: key } }, { holder: { equals: holder } }] },
    data: { until: new Date(0).toISOString() },
    req: {},
  })
}
