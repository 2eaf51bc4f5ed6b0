import { ObjectId } from 'bson'
import type { Document, MongoBulkWriteError } from 'mongodb'
import type { Payload } from 'payload'
import { faultPoint } from '../../faults'
import type { Minute } from '../../reports/activity'
import type { Written } from '../activity'
import type { BlockRow, ChangedBlock, DayRow, Stamp } from '../activityRows'
import type { AsOf } from '../epochs'
import { mongoOf } from '../kind'
import { isCurrent } from './counters'

const DUPLICATE_KEY = 11_000

const collectionOf = (payload: Payload, slug: string) => {
  const model = mongoOf(payload).collections[slug]
  if (!model) throw new Error(`no collection ${slug}`)
  return model.collection
}

// Written raw: relations as ObjectId and times as Date, else no filter would find them.
const relation = (id: string | null): ObjectId | null => (id === null ? null : new ObjectId(id))
const stampOf = (row: Stamp): Document => ({
  subject: relation(row.subject),
  company: relation(row.company),
  team: relation(row.team),
  device: relation(row.device),
  capturedAt: new Date(row.capturedAt),
  localDate: row.localDate,
  zone: row.zone,
  receivedAt: new Date(row.receivedAt),
  policyVersion: row.policyVersion,
  expiresAt: new Date(row.expiresAt),
})

const id = (value: { toString(): string } | null | undefined): string | null => value?.toString() ?? null

const blockOf = (row: Document, subject: string): BlockRow => ({
  key: row.key as string,
  subject,
  company: String(row.company),
  team: id(row.team as ObjectId | null),
  device: id(row.device as ObjectId | null),
  capturedAt: (row.capturedAt as Date).getTime(),
  localDate: row.localDate as string,
  zone: row.zone as string,
  receivedAt: (row.receivedAt as Date).getTime(),
  policyVersion: row.policyVersion as number,
  expiresAt: (row.expiresAt as Date).getTime(),
  hiddenAt: row.hiddenAt ? (row.hiddenAt as Date).getTime() : null,
  minutes: row.minutes as Minute[],
  rev: row.rev as number,
})

export const readBlocks = async (
  payload: Payload,
  subject: string,
  localDates: string[],
): Promise<BlockRow[]> => {
  const rows = await collectionOf(payload, 'activity')
    .find({ subject: new ObjectId(subject), localDate: { $in: localDates } })
    .toArray()
  return rows.map((row) => blockOf(row, subject))
}

/** In one query, asked with each batch: the second collection is read once the first is through. */
export const readDays = async (payload: Payload, subject: string, localDates: string[]) => {
  const person = new ObjectId(subject)
  const buried = [
    { $match: { subject: person, category: 'activity' } },
    { $project: { _id: 0, buried: '$key' } },
  ]
  const rows = await collectionOf(payload, 'activity')
    .aggregate([
      { $match: { subject: person, localDate: { $in: localDates } } },
      { $unionWith: { coll: collectionOf(payload, 'tombstones').collectionName, pipeline: buried } },
    ])
    .toArray()
  const isBuried = (row: Document): boolean => 'buried' in row
  return {
    blocks: rows.filter((row) => !isBuried(row)).map((row) => blockOf(row, subject)),
    tombstones: new Set(rows.filter(isBuried).map((row) => row.buried as string)),
  }
}

const writeBlocks = async (payload: Payload, blocks: readonly BlockRow[], at: number): Promise<boolean> => {
  if (!blocks.length) return true
  const updatedAt = new Date(at)
  const operations = blocks.map((row) =>
    row.rev === 0
      ? {
          insertOne: {
            document: {
              ...stampOf(row),
              key: row.key,
              minutes: row.minutes,
              rev: 1,
              createdAt: updatedAt,
              updatedAt,
              __v: 0,
            },
          },
        }
      : {
          updateOne: {
            filter: { key: row.key, rev: row.rev, hiddenAt: null },
            update: { $set: { minutes: row.minutes, rev: row.rev + 1, updatedAt } },
          },
        },
  )
  try {
    const { insertedCount, matchedCount } = await collectionOf(payload, 'activity').bulkWrite(operations, {
      ordered: false,
      ignoreUndefined: true,
    })
    return insertedCount + matchedCount === blocks.length
  } catch (error) {
    if (isDuplicateOnly(error)) return false
    throw error
  }
}

/** Mongoose brings a driver of its own to the same classes; the name tells more surely than the class. */
const isDuplicateOnly = (error: unknown): boolean => {
  const { name, writeErrors } = error as MongoBulkWriteError
  const failures = Array.isArray(writeErrors) ? writeErrors : writeErrors ? [writeErrors] : []
  return (
    name === 'MongoBulkWriteError' &&
    failures.length > 0 &&
    failures.every(({ code }) => code === DUPLICATE_KEY)
  )
}

/** @returns the days that had no row before. */
const writeDays = async (payload: Payload, days: readonly DayRow[], at: number): Promise<ObjectId[]> => {
  if (!days.length) return []
  const updatedAt = new Date(at)
  const operations = days.map((row) => ({
    updateOne: {
      filter: { key: row.key },
      update: {
        $set: {
          minutes: row.minutes,
          seconds: row.seconds,
          keys: row.keys,
          clicks: row.clicks,
          programs: row.programs,
          projects: row.projects,
          updatedAt,
        },
        $setOnInsert: {
          ...stampOf(row),
          key: row.key,
          pausedSeconds: 0,
          deletedGaps: 0,
          createdAt: updatedAt,
          __v: 0,
        },
      },
      upsert: true,
    },
  }))
  const { upsertedIds } = await collectionOf(payload, 'activity-days').bulkWrite(operations, {
    ordered: false,
  })
  return Object.values(upsertedIds) as ObjectId[]
}

/** Removes what was written here; of blocks that were there, the minutes that were added. */
const takeBack = async (
  payload: Payload,
  blocks: readonly ChangedBlock[],
  days: ObjectId[],
): Promise<void> => {
  const activity = collectionOf(payload, 'activity')
  for (const { key, added } of blocks) {
    const without: Document = { $pull: { minutes: { m: { $in: added } } }, $inc: { rev: 1 } }
    await activity.updateOne({ key }, without)
    await activity.deleteOne({ key, minutes: [] })
  }
  if (days.length) await collectionOf(payload, 'activity-days').deleteMany({ _id: { $in: days } })
}

export const writeActivity = async (
  payload: Payload,
  blocks: readonly ChangedBlock[],
  days: readonly DayRow[],
  at: number,
  asOf: AsOf | null,
): Promise<Written> => {
  if (!(await writeBlocks(payload, blocks, at))) return 'raced'
  faultPoint('after-blocks-before-day')
  const made = await writeDays(payload, days, at)
  if (!asOf || (await isCurrent(payload, asOf))) return 'written'
  await takeBack(payload, blocks, made)
  return 'moved'
}
