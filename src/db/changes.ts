import type { CollectionSlug, Payload } from 'payload'
import type { NewRow } from './insertRows'
import { isMongo } from './kind'
import * as mongo from './mongo/changes'
import * as sqlite from './sqlite/changes'

/** A row that is added, or fields of one that are set; past every hook, for those who have checked them. */
export type Change =
  | { collection: CollectionSlug; add: NewRow }
  | { collection: CollectionSlug; id: string; set: Record<string, unknown> }

/**
 * Makes changes and moves the epoch by which what was cached before them is known to be stale: all of it stands, or nothing. Between the two
 * a process could die, and others would go by what was so before.
 * @throws Error that `isDuplicate` knows, where a unique value is there already.
 */
export const changeUnderEpoch = (
  payload: Payload,
  epoch: string,
  changes: readonly Change[],
): Promise<void> => (isMongo(payload) ? mongo : sqlite).changeUnderEpoch(payload, epoch, changes)
