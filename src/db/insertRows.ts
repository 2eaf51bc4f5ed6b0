import { ObjectId } from 'mongodb'
import type { CollectionSlug, Payload } from 'payload'
import { v7 } from 'uuid'
import { isMongo } from './kind'
import * as mongo from './mongo/insertRows'
import * as sqlite from './sqlite/insertRows'

/** A row with an id of its own: relations are ids, moments are Date, what is left out is absent. */
export type NewRow = Record<string, unknown> & { id: string }

/** An id as this database writes one. */
export const newId = (payload: Payload): string => (isMongo(payload) ? new ObjectId().toHexString() : v7())

/**
 * Stores many rows at once, past every hook: for the few who write thousands and have checked them. A row whose id or whose unique value is
 * there already is left out, so that whoever was cut off may do it again.
 */
export const insertRows = async (
  payload: Payload,
  collection: CollectionSlug,
  rows: readonly NewRow[],
): Promise<void> => {
  if (rows.length) await (isMongo(payload) ? mongo : sqlite).insertRows(payload, collection, rows)
}
