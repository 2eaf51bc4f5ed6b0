import type { Payload } from 'payload'
import type { BlockRow, ChangedBlock, DayRow } from './activityRows'
import type { AsOf } from './epochs'
import { isMongo } from './kind'
import * as mongo from './mongo/activity'
import * as sqlite from './sqlite/activity'

/** All blocks of a person on some local dates, over all devices; hidden ones too. */
export const readBlocks = (payload: Payload, subject: string, localDates: string[]): Promise<BlockRow[]> =>
  (isMongo(payload) ? mongo : sqlite).readBlocks(payload, subject, localDates)

/**
 * The blocks, and what the person deleted of them: who deletes sets the tombstone first, and the blocks are read first, so that what is gone
 * from the one is found in the other.
 */
export const readDays = (
  payload: Payload,
  subject: string,
  localDates: string[],
): Promise<{ blocks: BlockRow[]; tombstones: ReadonlySet<string> }> =>
  (isMongo(payload) ? mongo : sqlite).readDays(payload, subject, localDates)

/** `raced`: at least one block was changed, hidden or deleted meanwhile; `moved`: what it was judged by has changed, and nothing of it stands. */
export type Written = 'written' | 'raced' | 'moved'

/**
 * Stores blocks, and the totals that count them: new blocks are added, known ones get the new minutes if nobody changed, hid or deleted
 * them meanwhile; of a day that is known the stamp, pauses and gaps stay. On SQLite both or neither; on MongoDB a process that dies between
 * the two leaves totals that the next batch counts again.
 * @param asOf by what it was allowed, as `insertJudged` has it; null where nothing is added that could be refused.
 */
export const writeActivity = async (
  payload: Payload,
  blocks: readonly ChangedBlock[],
  days: readonly DayRow[],
  at: number,
  asOf: AsOf | null,
): Promise<Written> =>
  blocks.length + days.length === 0
    ? 'written'
    : (isMongo(payload) ? mongo : sqlite).writeActivity(payload, blocks, days, at, asOf)
