import type { Payload } from 'payload'
import { isMongo } from './kind'
import * as mongo from './mongo/manyLooks'
import * as sqlite from './sqlite/manyLooks'

/** Somebody who looked, and at whom. */
export interface Pair {
  actor: string
  subject: string
}

/** Who looked at whom so often since a moment, ISO. */
export const pairsWithLooks = (payload: Payload, since: string, least: number): Promise<Pair[]> =>
  (isMongo(payload) ? mongo : sqlite).pairsWithLooks(payload, since, least)
