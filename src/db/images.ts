import type { CollectionSlug, Payload } from 'payload'
import { epochsFrom, type Epochs } from './epochs'
import { isMongo } from './kind'
import * as mongo from './mongo/images'
import * as sqlite from './sqlite/images'

export interface ImageKeys {
  /** Whose it is. */
  subject: string
  /** Unique among the images of its collection. */
  key: string
  /** Of the tombstones that are left when its person deletes it. */
  tombstones: readonly string[]
  device: string
  screen: number
  /** The screens of which a deleted one of the same moment is the same. */
  maybeOf: readonly number[]
  capturedAt: Date
  /** The hour in which it was captured. */
  hour: { from: Date; until: Date }
}

/** Rows as they are found: counters, then the image, then its tombstone; who deletes sets the tombstone first. */
export interface Arrival {
  counters: { key: string; n: number }[]
  /** What became of the image: stored, deleted (a tombstone says so, or it, or the same under another key, waits for its end), or neither. */
  known: 'stored' | 'deleted' | null
  /** How many of its device, screen and hour are stored. */
  taken: number
}

/** All that counts once the bytes of an image are there: the epochs, whether it is known, how many there are. In one query: asked with each. */
export const onArrival = async (
  payload: Payload,
  collection: CollectionSlug,
  keys: ImageKeys,
): Promise<{ epochs: Epochs } & Pick<Arrival, 'known' | 'taken'>> => {
  const { counters, ...found } = await (isMongo(payload) ? mongo : sqlite).onArrival(
    payload,
    collection,
    keys,
  )
  return { epochs: epochsFrom(counters, keys.subject), ...found }
}
