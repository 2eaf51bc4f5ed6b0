import type { Payload } from 'payload'
import { isDuplicate } from './duplicate'
import { isMongo } from './kind'
import * as mongo from './mongo/counters'
import * as sqlite from './sqlite/counters'

/** Counters that tell what is cached for `decide` to be stale: one for the policies, one a person. */
export const POLICY_EPOCH = 'policy'
export const personEpoch = (subject: string): string => `person:${subject}`
export interface Epochs {
  policy: number
  person: number
}

export const epochKeys = (subject: string): string[] => [POLICY_EPOCH, personEpoch(subject)]
export const epochsFrom = (rows: readonly { key: string; n: number }[], subject: string): Epochs => {
  const of = (name: string): number => rows.find(({ key }) => key === name)?.n ?? 0
  return { policy: of(POLICY_EPOCH), person: of(personEpoch(subject)) }
}

/** Both epochs, in one query: asked with each request. */
export const readCounters = async (payload: Payload, subject: string): Promise<Epochs> =>
  epochsFrom(await (isMongo(payload) ? mongo : sqlite).countersOf(payload, epochKeys(subject)), subject)

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
