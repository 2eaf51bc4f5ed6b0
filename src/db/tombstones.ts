import type { Payload } from 'payload'
import { isMongo } from './kind'
import * as mongo from './mongo/tombstones'
import * as sqlite from './sqlite/tombstones'

/** Keys of what a person deleted in a category; asked with each batch that a device sends. */
export const tombstoneKeys = (payload: Payload, subject: string, category: string): Promise<string[]> =>
  (isMongo(payload) ? mongo : sqlite).tombstoneKeys(payload, subject, category)
