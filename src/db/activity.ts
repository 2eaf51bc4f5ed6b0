import type { Payload } from 'payload'
import type { BlockRow, DayRow } from './activityRows'
import { isMongo } from './kind'
import * as mongo from './mongo/activity'
import * as sqlite from './sqlite/activity'

/** All blocks of a person on some local dates, over all devices; hidden ones too. */
export const readBlocks = (payload: Payload, subject: string, localDates: string[]): Promise<BlockRow[]> =>
  (isMongo(payload) ? mongo : sqlite).readBlocks(payload, subject, localDates)

/**
 * Stores blocks, and the totals that count them: new blocks are added, known ones get the new minutes if nobody changed, hid or deleted
 * them meanwhile; of a day that is known the stamp, pauses and gaps stay. On SQLite both or neither; on MongoDB a process that dies between
 * the two leaves totals that the next batch counts again.
 * @returns false where at least one block lost such a race; then read again and repeat.
 */
export const writeActivity = async (
  payload: Payload,
  blocks: readonly BlockRow[],
  days: readonly DayRow[],
  at: number,
): Promise<boolean> =>
  blocks.length + days.length === 0 ||
  (isMongo(payload) ? mongo : sqlite).writeActivity(payload, blocks, days, at)
