import type { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { rawCollection } from '../../db/mongo/expired'
import { FILE_ACTS, TYPED_ACTS, typedIn } from './typed'

interface Row {
  _id: ObjectId
  at: Date
  act: string
  actor?: unknown
  subject?: unknown
  detail: string
}

const log = (payload: Payload) => rawCollection(payload, 'audit-log')
const rowsOf = (payload: Payload, acts: readonly string[]) =>
  log(payload).find({ act: { $in: [...acts] }, detail: { $type: 'string' }, reason: { $in: [null] } })

/** The words lie under the id of their row: whoever does it again does the same. */
const keep = async (payload: Payload, row: Row, subject: unknown, text: string): Promise<string | null> => {
  const by = row.actor ?? subject
  if (!by) return null
  const words = { subject: subject ?? null, by, act: row.act, text, at: row.at }
  await rawCollection(payload, 'reasons').updateOne(
    { _id: row._id },
    { $setOnInsert: { ...words, createdAt: row.at, updatedAt: row.at } },
    { upsert: true },
  )
  return row._id.toHexString()
}

const moveReasons = async (payload: Payload): Promise<void> => {
  for await (const found of rowsOf(payload, TYPED_ACTS)) {
    const row = found as unknown as Row
    const typed = typedIn(row.act, row.detail)
    if (!typed) continue
    const reason = await keep(payload, row, row.subject, typed.text)
    await log(payload).updateOne({ _id: row._id }, { $set: { detail: typed.detail, reason } })
  }
}

interface ImportRow {
  _id: ObjectId
  at: Date
  undoneAt?: Date | null
}

/** The import of that name which whoever acted brought or undid, the nearest in time. */
const importOf = async (payload: Payload, row: Row): Promise<string | null> => {
  const found = (await rawCollection(payload, 'imports')
    .find({ fileName: row.detail, $or: [{ by: row.actor }, { undoneBy: row.actor }] })
    .toArray()) as unknown as ImportRow[]
  const far = ({ at, undoneAt }: ImportRow): number =>
    Math.abs(Number(row.act === 'imported' ? at : (undoneAt ?? at)) - Number(row.at))
  const nearest = found.sort((a, b) => far(a) - far(b))[0]
  return nearest?._id.toHexString() ?? null
}

/** The name of a file lies with its import, which has a subject; where that is gone, beside the log as any words do. */
const moveFileNames = async (payload: Payload): Promise<void> => {
  for await (const found of rowsOf(payload, FILE_ACTS)) {
    const row = found as unknown as Row
    const id = await importOf(payload, row)
    const reason = id ? null : await keep(payload, row, row.actor, row.detail)
    await log(payload).updateOne(
      { _id: row._id },
      { $set: { detail: null, reason, slug: 'imports', row: id } },
    )
  }
}

/** Moves what somebody typed out of the log, where no erasure reaches, to rows that have a subject. Safe to repeat. */
export const moveTypedDetails = async (payload: Payload): Promise<void> => {
  await moveReasons(payload)
  await moveFileNames(payload)
}
