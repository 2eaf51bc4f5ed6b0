import path from 'node:path'
import { z } from 'zod'
import { configAnswer } from '../endpoints/ingest/schemas'
import { readJson, writePrivately } from './home'

const told = z.object({
  /** When the server said so. */
  at: z.number(),
  config: configAnswer,
  /** Moments told and not yet past. */
  moments: z.array(z.number()),
})
/** What the server said last: kept, so that a computer that starts without a network goes on as it was told. */
export type Told = z.infer<typeof told>

const toldFile = (home: string): string => path.join(home, 'told.json')
export const readTold = (home: string): Promise<Told | null> => readJson(toldFile(home), told)
export const writeTold = (home: string, given: Told): Promise<void> =>
  writePrivately(toldFile(home), JSON.stringify(given))

const tally = z.object({
  sent: z.number(),
  /** Dropped because the queue was full. */
  full: z.number(),
  /** No longer readable on this disk. */
  unreadable: z.number(),
  /** Refused by the server for good, by code. */
  refused: z.record(z.string(), z.number()),
})
export type Tally = z.infer<typeof tally>

const tallyFile = (home: string): string => path.join(home, 'tally.json')

/** What became of all that was recorded on this computer, in numbers. */
export const readTally = async (home: string): Promise<Tally> =>
  (await readJson(tallyFile(home), tally)) ?? { sent: 0, full: 0, unreadable: 0, refused: {} }
export const writeTally = (home: string, given: Tally): Promise<void> =>
  writePrivately(tallyFile(home), JSON.stringify(given), false)
