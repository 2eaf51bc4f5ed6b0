import { ObjectId } from 'bson'
import type { Collection, Document } from 'mongodb'
import type { Payload } from 'payload'
import type { DueQuery, DueRow, Shortening, Stretch } from '../expired'
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

export const shortenStretch = async (
  payload: Payload,
  { slug, subject, by, receivedBefore }: Shortening,
  after: string,
  limit: number,
): Promise<Stretch> => {
  const collection = rawCollection(payload, slug)
  const rows = await collection
    .find(
      {
        ...(subject === undefined ? {} : { subject: new ObjectId(subject) }),
        ...(after ? { _id: { $gt: new ObjectId(after) } } : {}),
      },
      { projection: { _id: 1 } },
    )
    .sort({ _id: 1 })
    .limit(limit)
    .toArray()
  const last = rows.at(-1)
  if (!last) return { changed: 0, last: null }
  const target: Document | Date =
    'to' in by
      ? new Date(by.to)
      : { $dateAdd: { startDate: '$capturedAt', unit: 'day', amount: by.retentionDays } }
  const { modifiedCount } = await collection.updateMany(
    {
      _id: { $in: rows.map(({ _id }) => _id) },
      $expr: { $gt: ['$expiresAt', target] },
      ...(receivedBefore ? { receivedAt: { $lt: new Date(receivedBefore) } } : {}),
    },
    [{ $set: { expiresAt: target } }],
  )
  return { changed: modifiedCount, last: rows.length < limit ? null : String(last._id) }
}
