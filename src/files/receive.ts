import type { Readable } from 'node:stream'

export interface Received {
  /** The bytes as they came; none of what was too large. */
  content: Buffer
  /** The sender sent more than allowed; the rest was dropped. */
  tooLarge: boolean
}

/**
 * Takes an upload into memory, to look at before anything is stored: what is refused never reaches the disk. How much of it all uploads
 * together may hold is for src/http/bodyRoom.ts to say.
 * @param most bytes; what comes after is read and dropped, so that an answer can go out.
 */
export const receive = async (from: Readable, most: number): Promise<Received> => {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of from as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > most) chunks.length = 0
    else chunks.push(chunk)
  }
  return { content: Buffer.concat(chunks), tooLarge: bytes > most }
}
