import { ObjectId } from 'bson'
import type { Document, MongoBulkWriteError } from 'mongodb'
import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { now } from '../../clock'
import type { NewRow } from '../insertRows'
import { rawCollection } from './expired'

const DUPLICATE = 11_000

const relationsOf = (fields: readonly FlattenedField[]): Set<string> =>
  new Set(fields.filter(({ type }) => type === 'relationship').map(({ name }) => name))

export const insertRows = async (
  payload: Payload,
  collection: CollectionSlug,
  rows: readonly NewRow[],
): Promise<number> => {
  const relations = relationsOf(payload.collections[collection].config.flattenedFields)
  const at = now()
  const documents = rows.map(({ id, ...row }): Document => {
    const given = Object.entries(row).filter(([, value]) => value !== undefined && value !== null)
    const fields = given.map(([name, value]): [string, unknown] => [
      name,
      relations.has(name) ? new ObjectId(value as string) : value,
    ])
    return {
      _id: new ObjectId(id),
      createdAt: at,
      updatedAt: at,
      ...Object.fromEntries<unknown>(fields),
    }
  })
  try {
    const { insertedCount } = await rawCollection(payload, collection).insertMany(documents, {
      ordered: false,
    })
    return insertedCount
  } catch (error) {
    const failed = [(error as Partial<MongoBulkWriteError>).writeErrors ?? []].flat()
    if (!failed.length || failed.some(({ code }) => code !== DUPLICATE)) throw error
    return documents.length - failed.length
  }
}
