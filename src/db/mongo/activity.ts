import { ObjectId } from 'bson'
import type { Document } from 'mongodb'
import type { Payload } from 'payload'
import { faultPoint } from '../../base/faults'
import type { Minute } from '../../base/minutes'
import type { Written } from '../activity'
import type { BlockRow, ChangedBlock, DayRow, Stamp } from '../activityRows'
import type { AsOf } from '../epochs'
import { mongoOf } from '../kind'
import { isCurrent } from './counters'
import { rawCollection } from './expired'

const DUPLICATE_KEY = 11_000

// Written raw: relations as ObjectId and times as Date, else no filter would find them.
const toObjectId = (id: string | null): ObjectId | null => (id === null ? null : new ObjectId(id))
type Relation = typeof toObjectId

/** The same ones for all rows of a batch. */
const relationsOnce = (): Relation => {
  const known = new Map<string | null, ObjectId | null>()
  return (id) => {
    let found = known.get(id)
    if (found === undefined) known.set(id, (found = toObjectId(id)))
    return found
  }
}

const stampOf = (row: Stamp, relation: Relation): Document => ({
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
  const rows = await rawCollection(payload, 'activity')
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
  const rows = await rawCollection(payload, 'activity')
    .aggregate([
      { $match: { subject: person, localDate: { $in: localDates } } },
      { $unionWith: { coll: rawCollection(payload, 'tombstones').collectionName, pipeline: buried } },
    ])
    .toArray()
  const isBuried = (row: Document): boolean => 'buried' in row
  return {
    blocks: rows.filter((row) => !isBuried(row)).map((row) => blockOf(row, subject)),
    tombstones: new Set(rows.filter(isBuried).map((row) => row.buried as string)),
  }
}

interface Answer {
  n: number
  writeErrors?: { code: number }[]
  writeConcernError?: { code: number }
  upserted?: { _id: ObjectId }[]
  /** With the term of the primary that wrote it. */
  opTime: { t: number }
}

/** `last`: it is answered once a majority has it on disk, and so has each write of the same term before it; others are not waited for. */
interface Waiting {
  last: boolean
}

/**
 * Runs a write in the one command that a batch fits into: the driver's own way measures each document first, a tenth of what a batch costs. It
 * is not tried again by itself; the device sends what failed again.
 * @throws Error with MongoDB's code, for whatever is no duplicate.
 */
const write = async (
  payload: Payload,
  slug: string,
  command: Document,
  { last }: Waiting,
): Promise<Answer> => {
  const { db } = mongoOf(payload).connection
  const { w, journal } = rawCollection(payload, slug).writeConcern ?? {}
  const asConfigured = { ...(w !== undefined && { w }), ...(journal !== undefined && { j: journal }) }
  const answer = (await db?.command(
    { ...command, ordered: false, writeConcern: last ? asConfigured : { w: 1 } },
    { ignoreUndefined: true },
  )) as unknown as Answer
  const failure = answer.writeConcernError ?? answer.writeErrors?.find(({ code }) => code !== DUPLICATE_KEY)
  if (failure) {
    const { code } = failure
    throw Object.assign(new Error('MongoDB did not store it.'), { name: 'MongoServerError', code })
  }
  return answer
}

/** New blocks. @returns the term in which they were written; null where one of them was there. */
const addBlocks = async (
  payload: Payload,
  blocks: readonly BlockRow[],
  at: Date,
  waiting: Waiting,
): Promise<number | null> => {
  const relation = relationsOnce()
  const documents = blocks.map((row) => ({
    ...stampOf(row, relation),
    key: row.key,
    minutes: row.minutes,
    rev: 1,
    createdAt: at,
    updatedAt: at,
    __v: 0,
  }))
  const insert = rawCollection(payload, 'activity').collectionName
  const { writeErrors, opTime } = await write(payload, 'activity', { insert, documents }, waiting)
  return writeErrors ? null : opTime.t
}

/** Blocks that are there. @returns the term; null where somebody changed or hid one meanwhile. */
const changeBlocks = async (
  payload: Payload,
  blocks: readonly BlockRow[],
  at: Date,
  waiting: Waiting,
): Promise<number | null> => {
  const updates = blocks.map(({ key, rev, minutes }) => ({
    q: { key, rev, hiddenAt: null },
    u: { $set: { minutes, rev: rev + 1, updatedAt: at } },
  }))
  const update = rawCollection(payload, 'activity').collectionName
  const { n, opTime } = await write(payload, 'activity', { update, updates }, waiting)
  return n === blocks.length ? opTime.t : null
}

/** @returns the terms in which they were written; null where somebody else wrote one of them. */
const writeBlocks = async (
  payload: Payload,
  blocks: readonly BlockRow[],
  at: Date,
  waiting: Waiting,
): Promise<(number | null)[]> => {
  const added = blocks.filter(({ rev }) => rev === 0)
  const changed = blocks.filter(({ rev }) => rev > 0)
  return [
    ...(added.length ? [await addBlocks(payload, added, at, waiting)] : []),
    ...(changed.length ? [await changeBlocks(payload, changed, at, waiting)] : []),
  ]
}

/** @returns the days that had no row before, and the term; null where another process began one of them meanwhile. */
const writeDays = async (
  payload: Payload,
  days: readonly DayRow[],
  at: Date,
): Promise<{ made: ObjectId[]; term: number | null }> => {
  const updates = days.map((row) => ({
    q: { key: row.key },
    u: {
      $set: {
        minutes: row.minutes,
        seconds: row.seconds,
        keys: row.keys,
        clicks: row.clicks,
        programs: row.programs,
        projects: row.projects,
        updatedAt: at,
      },
      $setOnInsert: {
        ...stampOf(row, toObjectId),
        key: row.key,
        pausedSeconds: 0,
        deletedGaps: 0,
        createdAt: at,
        __v: 0,
      },
    },
    upsert: true,
  }))
  const update = rawCollection(payload, 'activity-days').collectionName
  const answer = await write(payload, 'activity-days', { update, updates }, { last: true })
  const { upserted = [], writeErrors, opTime } = answer
  return { made: upserted.map(({ _id }) => _id), term: writeErrors ? null : opTime.t }
}

/** Removes what was written here; of blocks that were there, the minutes that were added. */
const takeBack = async (
  payload: Payload,
  blocks: readonly ChangedBlock[],
  days: ObjectId[],
): Promise<void> => {
  const activity = rawCollection(payload, 'activity')
  for (const { key, added } of blocks) {
    const without: Document = { $pull: { minutes: { m: { $in: added } } }, $inc: { rev: 1 } }
    await activity.updateOne({ key }, without)
    await activity.deleteOne({ key, minutes: [] })
  }
  if (days.length) await rawCollection(payload, 'activity-days').deleteMany({ _id: { $in: days } })
}

/**
 * Blocks first, and nothing is waited for but the last write: what a majority has of it, it has of those before, if they were one primary's.
 * Where another took over between them, it starts over.
 */
export const writeActivity = async (
  payload: Payload,
  blocks: readonly ChangedBlock[],
  days: readonly DayRow[],
  at: number,
  asOf: AsOf | null,
): Promise<Written> => {
  const updatedAt = new Date(at)
  const terms = await writeBlocks(payload, blocks, updatedAt, { last: days.length === 0 })
  if (terms.includes(null)) return 'raced'
  faultPoint('after-blocks-before-day')
  const { made, term } = days.length
    ? await writeDays(payload, days, updatedAt)
    : { made: [], term: terms[0] ?? null }
  if (terms.some((each) => each !== term)) return 'raced'
  if (!asOf || (await isCurrent(payload, asOf))) return 'written'
  await takeBack(payload, blocks, made)
  return 'moved'
}
