import { ObjectId } from 'bson'
import type { Document, MongoBulkWriteError } from 'mongodb'
import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { now } from '../../base/clock'
import type { NewRow } from '../insertRows'
import { rawCollection } from './expired'

const DUPLICATE = 11_000

const relationsOf = (fields: readonly FlattenedField[]): Set<string> =>
  new Set(fields.filter(({ type }) => type === 'relationship').map(({ name }) => name))

/** Fields as MongoDB has them: relations are ObjectId, what is empty is absent. */
export const fieldsOf = (
  payload: Payload,
  collection: CollectionSlug,
  fields: Record<string, unknown>,
): Document => {
  const relations = relationsOf(payload.collections[collection].config.flattenedFields)
  const given = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null)
  return Object.fromEntries(
    given.map(([name, value]) => [name, relations.has(name) ? new ObjectId(value as string) : value]),
  )
}

export const documentOf = (
  payload: Payload,
  collection: CollectionSlug,
  { id, ...row }: NewRow,
): Document => ({
  _id: new ObjectId(id),
  createdAt: now(),
  updatedAt: now(),
  ...fieldsOf(payload, collection, row),
})

/** Stores rows but those whose id or whose unique value is there already. @returns the places of these. */
export const insertNew = async (
  payload: Payload,
  collection: CollectionSlug,
  rows: readonly NewRow[],
): Promise<Set<number>> => {
  const documents = rows.map((row) => documentOf(payload, collection, row))
  try {
    await rawCollection(payload, collection).insertMany(documents, { ordered: false })
    return new Set()
  } catch (error) {
    const failed = [(error as Partial<MongoBulkWriteError>).writeErrors ?? []].flat()
    if (!failed.length || failed.some(({ code }) => code !== DUPLICATE)) throw error
    return new Set(failed.map(({ index }) => index))
  }
}

export const insertRows = async (
  payload: Payload,
  collection: CollectionSlug,
  rows: readonly NewRow[],
): Promise<number> => rows.length - (await insertNew(payload, collection, rows)).size
