import { ObjectId, type Collection, type Document } from 'mongodb'
import type { Payload } from 'payload'
import type { DueQuery, DueRow } from '../expired'
import { mongoOf } from '../kind'

/** The driver's collection behind a slug. */
export const rawCollection = (payload: Payload, slug: string): Collection => {
  const model = mongoOf(payload).collections[slug]
  if (!model) throw new Error(`no collection "${slug}"`)
  return model.collection // mongoose brings the same driver under another declaration
}

const due = ({ field, until }: DueQuery): Document => ({ [field]: { $lte: new Date(until) } })

export const dueRows = async (payload: Payload, query: DueQuery): Promise<DueRow[]> => {
  const projection = Object.fromEntries(query.files.map((file) => [file, 1]))
  const rows = await rawCollection(payload, query.slug)
    .find(due(query), { projection: { _id: 1, ...projection } })
    .sort({ [query.field]: 1 })
    .limit(query.limit)
    .toArray()
  return rows.map((row) => ({
    id: String(row._id),
    files: query.files
      .map((file) => row[file] as unknown)
      .filter(Boolean)
      .map(String),
  }))
}

export const deleteDue = async (
  payload: Payload,
  query: DueQuery,
  ids: readonly string[],
): Promise<Set<string>> => {
  if (!ids.length) return new Set()
  const collection = rawCollection(payload, query.slug)
  const _id = { $in: ids.map((id) => new ObjectId(id)) }
  const { deletedCount } = await collection.deleteMany({ _id, ...due(query) })
  if (deletedCount === ids.length) return new Set(ids)
  const left = await collection.find({ _id }, { projection: { _id: 1 } }).toArray()
  const kept = new Set(left.map((row) => String(row._id)))
  return new Set(ids.filter((id) => !kept.has(id)))
}

export const countDue = (payload: Payload, query: DueQuery): Promise<number> =>
  rawCollection(payload, query.slug).countDocuments(due(query))

export const shortenExpiry = async (
  payload: Payload,
  change: { slug: string; subject?: string; retentionDays?: number; to?: string; limit?: number },
): Promise<number> => {
  const collection = rawCollection(payload, change.slug)
  const target: Document | Date =
    change.to === undefined
      ? { $dateAdd: { startDate: '$capturedAt', unit: 'day', amount: change.retentionDays } }
      : new Date(change.to)
  const filter: Document = {
    ...(change.subject === undefined ? {} : { subject: new ObjectId(change.subject) }),
    $expr: { $gt: ['$expiresAt', target] },
  }
  const rows = await collection
    .find(filter, { projection: { _id: 1 } })
    .limit(change.limit ?? 1000)
    .toArray()
  if (!rows.length) return 0
  const { modifiedCount } = await collection.updateMany({ _id: { $in: rows.map(({ _id }) => _id) } }, [
    { $set: { expiresAt: target } },
  ])
  return modifiedCount
}
