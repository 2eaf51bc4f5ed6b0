import { fromBuffer, type Entry, type ZipFile } from 'yauzl'
import { Unreadable } from '../../../files/unreadable'
import { badFile } from '../table'

/** As much as a spreadsheet of people can come to; what is more swells on purpose. */
const MOST = { entries: 500, bytes: 64 * 1_048_576, ratio: 100 } as const
const SMALL = 1_048_576

const TYPE_BITS = 0o170000
const REGULAR = 0o100000
const FOLDER = 0o040000

const open = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true, decodeStrings: false, validateEntrySizes: true }, (error, zip) =>
      error ? reject(badFile('zip-damaged')) : resolve(zip),
    ),
  )

/** A name that stays in its archive, or null. */
const safeName = (raw: Buffer): string | null => {
  const name = raw.toString('utf8')
  const parts = name.replace(/\/$/, '').split('/')
  const isOdd = parts.some((part) => part === '' || part === '.' || part === '..')
  return isOdd || /[\\:\u0000-\u001f\ufffd]/.test(name) ? null : name
}

/** Refuses what no spreadsheet has, by what the archive says of itself: nothing is unpacked before. */
const checkEntry = (entry: Entry): string => {
  const name = safeName(entry.fileName as unknown as Buffer) // undecoded, as asked for
  if (name === null) throw badFile('zip-path')
  const type = (entry.externalFileAttributes >>> 16) & TYPE_BITS
  if (type !== 0 && type !== REGULAR && type !== FOLDER) throw badFile('zip-link')
  if (entry.generalPurposeBitFlag & 1) throw badFile('zip-encrypted')
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) throw badFile('zip-damaged')
  const { compressedSize, uncompressedSize } = entry
  if (uncompressedSize > SMALL && uncompressedSize > compressedSize * MOST.ratio) throw badFile('zip-bomb')
  return name
}

/** An archive all of whose entries were checked: paths, links, sizes, ratio. */
export interface CheckedZip {
  names: string[]
  /** The bytes of one entry, piece by piece; never more than the archive said. */
  read(name: string): AsyncIterable<Buffer>
}

/** Looks at every entry before anything is unpacked (T18). @throws Unreadable */
export const checkZip = async (bytes: Buffer): Promise<CheckedZip> => {
  const zip = await open(bytes)
  if (zip.entryCount > MOST.entries) throw badFile('zip-bomb')
  const entries = new Map<string, Entry>()
  let total = 0
  await new Promise<void>((resolve, reject) => {
    const fail = (error: unknown) => reject(error instanceof Error ? error : badFile('zip-damaged'))
    zip.on('error', () => reject(badFile('zip-damaged')))
    zip.on('end', () => resolve())
    zip.on('entry', (entry: Entry) => {
      try {
        const name = checkEntry(entry)
        total += entry.uncompressedSize
        if (total > MOST.bytes) throw badFile('zip-bomb')
        if (entries.has(name)) throw badFile('zip-damaged')
        entries.set(name, entry)
        zip.readEntry()
      } catch (error) {
        fail(error)
      }
    })
    zip.readEntry()
  })
  let inflated = 0
  const read = async function* (name: string): AsyncIterable<Buffer> {
    const entry = entries.get(name)
    if (!entry) throw badFile('zip-damaged')
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
      zip.openReadStream(entry, (error, found) => (error ? reject(badFile('zip-damaged')) : resolve(found))),
    )
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        inflated += chunk.length
        // Whatever the archive says of itself, and however often an entry is read.
        if (inflated > MOST.bytes) throw badFile('zip-bomb')
        yield chunk
      }
    } catch (error) {
      if (error instanceof Unreadable) throw error
      // More than the archive said it would be.
      throw badFile(/too many bytes/.test((error as Error).message) ? 'zip-bomb' : 'zip-damaged')
    }
  }
  return { names: [...entries.keys()], read }
}
