import type { CollectionSlug, Payload } from 'payload'
import type { AsOf } from './epochs'
import type { NewRow } from './insertRows'
import { isMongo } from './kind'
import * as mongo from './mongo/judged'
import * as sqlite from './sqlite/judged'

/**
 * Stores rows that `decide` allowed by what was known at these epochs. Where something that counts has changed since, none of them is
 * stored: judge again. On SQLite this is asked inside the write; on MongoDB, where a reader holds up no writer, after it, and what was
 * written is taken back. Who dies between the two leaves rows that `settleWithdrawals` comes by once more.
 * @returns for each row whether it was stored, or was there by its unique value; null where it is to be judged again.
 */
export const insertJudged = (
  payload: Payload,
  collection: CollectionSlug,
  rows: readonly NewRow[],
  asOf: AsOf,
): Promise<boolean[] | null> =>
  (isMongo(payload) ? mongo : sqlite).insertJudged(payload, collection, rows, asOf)
