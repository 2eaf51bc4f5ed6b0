import type { Payload } from 'payload'
import type { BlockRow, DayRow } from './activityRows'
import { isMongo } from './kind'
import * as mongo from './mongo/activity'
import * as sqlite from './sqlite/activity'

/** All blocks of a person on some local dates, over all devices; hidden ones too. */
export const readBlocks = (payload: Payload, subject: string, localDates: string[]): Promise<BlockRow[]> =>
  (isMongo(payload) ? mongo : sqlite).readBlocks(payload, subject, localDates)

/**
 * Stores blocks in one go: new ones are added, known ones get the new minutes if nobody changed, hid or deleted them meanwhile.
 * @returns false where at least one lost such a race; then read again and repeat.
 */
export const writeBlocks = async (payload: Payload, blocks: BlockRow[], at: number): Promise<boolean> =>
  blocks.length === 0 || (isMongo(payload) ? mongo : sqlite).writeBlocks(payload, blocks, at)

/** Stores totals; of a day that is known the stamp, pauses and gaps stay. */
export const writeDays = async (payload: Payload, days: DayRow[], at: number): Promise<void> => {
  if (days.length) await (isMongo(payload) ? mongo : sqlite).writeDays(payload, days, at)
}
