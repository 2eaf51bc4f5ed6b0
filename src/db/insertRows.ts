import { ObjectId } from 'bson'
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
 * Stores rows at once, past every hook: for those who have checked them. A row whose id or whose unique value is there already is left out,
 * so that whoever was cut off may do it again. @returns how many were stored.
 */
export const insertRows = async (
  payload: Payload,
  collection: CollectionSlug,
  rows: readonly NewRow[],
): Promise<number> =>
  rows.length ? (isMongo(payload) ? mongo : sqlite).insertRows(payload, collection, rows) : 0
