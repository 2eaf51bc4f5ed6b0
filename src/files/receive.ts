import type { Readable } from 'node:stream'
import { Problem } from '../errors'

/** What all uploads together may hold in memory; who comes when it is full sends again later. */
const ROOM = 64 * 1024 * 1024
let held = 0

export interface Received {
  /** The bytes as they came; none of what was too large. */
  content: Buffer
  /** The sender sent more than allowed; the rest was dropped. */
  tooLarge: boolean
  /** Gives the room back; to be called whatever comes of it. */
  release(): void
}

/**
 * Takes an upload into memory, to look at before anything is stored: what is refused never reaches the disk.
 * @param most bytes; what comes after is read and dropped, so that an answer can go out.
 * @throws Problem 503 where too many uploads are under way.
 */
export const receive = async (from: Readable, most: number): Promise<Received> => {
  const chunks: Buffer[] = []
  let bytes = 0
  let taken = 0
  const release = (): void => {
    held -= taken
    taken = 0
    chunks.length = 0
  }
  try {
    for await (const chunk of from as AsyncIterable<Buffer>) {
      bytes += chunk.length
      if (bytes > most) {
        release()
        continue
      }
      if (held + chunk.length > ROOM)
        throw new Problem(503, 'unavailable', 'Too many uploads at once. Send it again later.')
      held += chunk.length
      taken += chunk.length
      chunks.push(chunk)
    }
  } catch (error) {
    release()
    throw error
  }
  return { content: Buffer.concat(chunks), tooLarge: bytes > most, release }
}
