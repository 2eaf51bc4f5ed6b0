import type { Payload } from 'payload'
import type { AsOf } from './epochs'
import { isMongo } from './kind'
import * as mongo from './mongo/punches'
import type { PunchBatch } from './punchRows'
import * as sqlite from './sqlite/punches'

/**
 * Appends punches to the chain of an employment and marks the days that they move: all of it stands, or nothing. One whose key is there already
 * is left out, and moves nothing.
 * @returns for each whether it was stored; null where what they were judged by has changed: judge again.
 */
export const appendPunches = (payload: Payload, batch: PunchBatch, asOf: AsOf): Promise<boolean[] | null> =>
  (isMongo(payload) ? mongo : sqlite).appendPunches(payload, batch, asOf)
