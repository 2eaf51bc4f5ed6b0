import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { tombstoneKeys } from '../../db/tombstones'
import type { ImageCategory } from '../../categories/imageCategories'

/** A tombstone says that the person deleted something, so that no device brings it back. */
export const pictureTombstone = (category: ImageCategory, device: string, clientId: string): string =>
  `${category}:${device}:${clientId}`
/** The same by what it shows: nobody takes two of one screen at one moment, under whatever name a computer sends it again. */
export const shotTombstone = (category: ImageCategory, device: string, screen: number, at: number): string =>
  `${category}:${device}:@${new Date(at).toISOString()}:${screen}`
/** The same by its row, so that its person is told what became of it; hashed, since nothing may name a picture that is gone. */
export const rowTombstone = (category: ImageCategory, id: string): string =>
  `${category}:row:${createHash('sha256').update(id, 'utf8').digest('hex')}`
/** Deleting a screenshot deletes the ten minutes of that device around it. `start` is the block's, in milliseconds. */
export const blockTombstone = (device: string, start: number): string =>
  `activity:${device}:${new Date(start).toISOString()}`

/**
 * Whether a person deleted the ten minutes that begin at `start`.
 * @param imported whether they are brought in from a file: then those of any computer of his count, since a file is a copy of what one of
 *   them saw, whatever it is called in it.
 */
export const isBuried = (
  tombstones: ReadonlySet<string>,
  device: string,
  start: number,
  imported: boolean,
): boolean => {
  if (tombstones.has(blockTombstone(device, start))) return true
  const ending = `:${new Date(start).toISOString()}`
  return imported && [...tombstones].some((key) => key.endsWith(ending))
}

/** The tombstones of a person in a category. */
export const tombstonesOf = async (
  payload: Payload,
  subject: string,
  category: 'activity' | ImageCategory,
): Promise<Set<string>> => new Set(await tombstoneKeys(payload, subject, category))
