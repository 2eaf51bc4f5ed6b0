import type { CollectionSlug, Payload } from 'payload'
import { epochsFrom, type Epochs } from './counters'
import { isMongo } from './kind'
import * as mongo from './mongo/images'
import * as sqlite from './sqlite/images'

export interface ImageKeys {
  /** Whose it is. */
  subject: string
  /** Unique among the images of its collection. */
  key: string
  /** Of the tombstone that is left when its person deletes it. */
  tombstone: string
}

/** Rows as they are found: counters, then the image, then its tombstone; who deletes sets the tombstone first. */
export interface Arrival {
  counters: { key: string; n: number }[]
  /** What became of the image: stored, deleted (a tombstone says so, or it waits for its end), or neither. */
  known: 'stored' | 'deleted' | null
}

/** All that counts once the bytes of an image are there: the epochs, and whether it is known. In one query: asked with each. */
export const onArrival = async (
  payload: Payload,
  collection: CollectionSlug,
  keys: ImageKeys,
): Promise<{ epochs: Epochs; known: Arrival['known'] }> => {
  const { counters, known } = await (isMongo(payload) ? mongo : sqlite).onArrival(payload, collection, keys)
  return { epochs: epochsFrom(counters, keys.subject), known }
}
