import type { Payload } from 'payload'
import { isDuplicate } from './duplicate'
import { epochKeys, epochsFrom, personEpoch, POLICY_EPOCH, type Epochs } from './epochs'
import { isMongo } from './kind'
import * as mongo from './mongo/counters'
import * as sqlite from './sqlite/counters'

/** Both epochs, in one query: asked with each request. */
export const readCounters = async (payload: Payload, subject: string): Promise<Epochs> =>
  epochsFrom(await (isMongo(payload) ? mongo : sqlite).countersOf(payload, epochKeys(subject)), subject)

/** The same of several people, in one query. */
export const readCountersOf = async (
  payload: Payload,
  subjects: readonly string[],
): Promise<Map<string, Epochs>> => {
  const keys = [POLICY_EPOCH, ...subjects.map(personEpoch)]
  const rows = await (isMongo(payload) ? mongo : sqlite).countersOf(payload, keys)
  const counts = new Map(rows.map(({ key, n }) => [key, n]))
  const policy = counts.get(POLICY_EPOCH) ?? 0
  return new Map(subjects.map((each) => [each, { policy, person: counts.get(personEpoch(each)) ?? 0 }]))
}

/** Adds one to a named counter, atomically; creates it at one. */
export const bumpCounter = async (payload: Payload, key: string): Promise<void> => {
  const add = () =>
    payload.db.updateOne({
      collection: 'epochs',
      where: { key: { equals: key } },
      data: { n: { $inc: 1 } },
      req: {},
    })
  if (await add()) return
  try {
    await payload.db.create({ collection: 'epochs', data: { key, n: 1 }, req: {} })
  } catch (error) {
    if (!isDuplicate(error)) throw error
    await add()
  }
}
