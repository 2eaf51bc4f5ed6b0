import { isUtf8 } from 'node:buffer'
import { Unreadable } from '../../files/unreadable'
import { bucketsOf, foldActivityWatch, type Folded } from './activityWatch'
import { holdsProgramList } from './programLists'

/** The stretch of time that is read; milliseconds. */
export interface ActivityWatchWish {
  start: number
  end: number
}

/** Everything around the events; of these only declared fields are read. */
const envelope = (body: object): unknown => {
  const { buckets, ...rest } = body as { buckets?: unknown }
  if (typeof buckets !== 'object' || buckets === null) return rest
  const bare = Object.values(buckets).map((bucket: unknown) =>
    typeof bucket === 'object' && bucket !== null ? { ...bucket, events: undefined } : bucket,
  )
  return { ...rest, bare }
}

const parsed = (bytes: Buffer): unknown => {
  if (!isUtf8(bytes)) throw new Unreadable('invalid')
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    throw new Unreadable('invalid')
  }
}

/** An export of ActivityWatch, folded to minutes. @throws Unreadable `invalid`, `program-list`, `too-much` */
export const readActivityWatch = (bytes: Buffer, span: ActivityWatchWish): Folded => {
  const body = parsed(bytes)
  const buckets = bucketsOf(body)
  if (!buckets) throw new Unreadable('invalid')
  if (holdsProgramList(envelope(body as object))) throw new Unreadable('program-list')
  return foldActivityWatch(buckets, span)
}
