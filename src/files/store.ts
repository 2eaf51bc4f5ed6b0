import { createWriteStream } from 'node:fs'
import { mkdir, open, opendir, rename, stat, statfs, unlink } from 'node:fs/promises'
import path from 'node:path'
import { type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { now } from '../clock'
import { isCategory, isFileName, randomName } from './names'

/** The first byte of each stored file says how the rest is stored, so that encryption can come without a rewrite. */
const PLAIN = 0x01
const PART = '.part'
/** Where uploads lie while they are read; never served. */
export const INCOMING = 'incoming'
/** Files removed at once: more only wait, each with a promise of its own. */
const AT_ONCE = 64

export interface OpenFile {
  /** Bytes of the content, the format byte left out. */
  size: number
  /** The content, or a part of it, both ends included. The caller reads it to its end or destroys it; it closes the file. */
  stream(range?: { start: number; end: number }): Readable
  /** For whoever needs the size only. */
  close(): Promise<void>
}

export interface ListedFile {
  name: string
  /** By the clock of the server that wrote it. */
  modifiedAt: Date
  /** A write that never ended. */
  partial: boolean
}

export interface Received {
  /** A temporary file with the bytes as they came. */
  path: string
  bytes: number
  /** The sender sent more than allowed; the rest was dropped. */
  tooLarge: boolean
  discard(): Promise<void>
}

/** The only reader and writer of `media/`. */
export interface FileStore {
  /** Stores content under a new random name; file and folder are on disk when it returns, so that the row can follow. */
  put(category: string, content: Uint8Array): Promise<string>
  /** Null where there is no such file. */
  open(category: string, name: string): Promise<OpenFile | null>
  /** Removing what is not there is no error. */
  remove(category: string, name: string): Promise<void>
  /** The same for many, some at once. */
  removeAll(category: string, names: readonly string[]): Promise<void>
  list(category: string): AsyncGenerator<ListedFile>
  /** Takes an upload as it comes, to look at before anything is stored. */
  receive(from: Readable, most: number): Promise<Received>
  /** Free bytes where the files lie. */
  free(): Promise<number>
}

export const createFileStore = (root: string): FileStore => {
  const base = path.resolve(root)
  const folders = createFolders(base)

  const folderOf = (category: string, name: string): string => {
    const bare = name.endsWith(PART) ? name.slice(0, -PART.length) : name
    if (!isCategory(category) || !isFileName(bare)) throw new Error('not the name of a stored file')
    return path.join(base, category, bare.slice(0, 2))
  }
  const pathOf = (category: string, name: string): string => path.join(folderOf(category, name), name)

  const put = async (category: string, content: Uint8Array): Promise<string> => {
    const name = randomName()
    const target = pathOf(category, name)
    await folders.ready(path.dirname(target))
    try {
      const handle = await open(target + PART, 'wx', 0o600)
      try {
        await handle.write(Uint8Array.of(PLAIN))
        await handle.writeFile(content)
        await handle.utimes(now(), now())
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(target + PART, target)
      await syncFolder(path.dirname(target))
    } catch (error) {
      folders.forget(path.dirname(target))
      await gone(target + PART)
      throw error
    }
    return name
  }

  const openFile = async (category: string, name: string): Promise<OpenFile | null> => {
    if (!isCategory(category) || !isFileName(name)) return null
    const handle = await open(pathOf(category, name), 'r').catch(absent)
    if (!handle) return null
    const { size } = await handle.stat()
    const format = await handle.read(Buffer.alloc(1), 0, 1, 0)
    if (format.bytesRead !== 1 || format.buffer[0] !== PLAIN) {
      await handle.close()
      throw new Error('a stored file has an unknown format')
    }
    return {
      size: size - 1,
      stream: (range) =>
        handle.createReadStream({
          start: 1 + (range?.start ?? 0),
          end: range ? 1 + range.end : Number.MAX_SAFE_INTEGER,
        }),
      close: () => handle.close(),
    }
  }

  const remove = async (category: string, name: string): Promise<void> => gone(pathOf(category, name))

  const removeAll = async (category: string, names: readonly string[]): Promise<void> => {
    const waiting = names.values()
    const worker = async () => {
      for (const name of waiting) await remove(category, name)
    }
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
  }

  const receive = async (from: Readable, most: number): Promise<Received> => {
    // A sender may be gone before the folder is there; an error without a listener would end the process.
    from.on('error', () => undefined)
    const name = randomName() + PART
    const file = pathOf(INCOMING, name)
    await folders.passing(path.dirname(file))
    const discard = () => gone(file)
    let bytes = 0
    const capped = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      for await (const chunk of chunks) {
        bytes += chunk.length
        if (bytes <= most) yield chunk
      }
    }
    const target = createWriteStream(file, { flags: 'wx', mode: 0o600 })
    const closed = new Promise<void>((resolve) => target.once('close', resolve))
    try {
      await pipeline(from, capped, target)
    } catch (error) {
      await closed // it may still be about to make the file
      folders.forget(path.dirname(file))
      await discard()
      throw error
    }
    return { path: file, bytes, tooLarge: bytes > most, discard }
  }

  const list = async function* (category: string): AsyncGenerator<ListedFile> {
    if (!isCategory(category)) return
    for await (const folder of entries(path.join(base, category))) {
      for await (const name of entries(path.join(base, category, folder))) {
        const partial = name.endsWith(PART)
        if (!isFileName(partial ? name.slice(0, -PART.length) : name)) continue
        const found = await stat(path.join(base, category, folder, name)).catch(absent)
        if (found) yield { name, modifiedAt: found.mtime, partial }
      }
    }
  }

  const free = async (): Promise<number> => {
    await mkdir(base, { recursive: true })
    const { bavail, bsize } = await statfs(base)
    return bavail * bsize
  }

  return { put, open: openFile, remove, removeAll, list, receive, free }
}

/** Not `rm`, which looks at each file first and unlinks it on the main thread. */
const gone = async (file: string): Promise<void> => void (await unlink(file).catch(absent))

const absent = (error: unknown): null => {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
  throw error
}

const entries = async function* (folder: string): AsyncGenerator<string> {
  const dir = await opendir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') return null
    return absent(error)
  })
  if (dir) for await (const { name } of dir) yield name
}

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

interface Folders {
  /** On the disk once ready. */
  ready(folder: string): Promise<void>
  /** For what need not outlive a crash. */
  passing(folder: string): Promise<void>
  forget(folder: string): void
}

/** Makes folders, each once a process, and syncs their parents: a crash could else lose a new folder with the file in it. */
const createFolders = (base: string): Folders => {
  const known = new Map<string, Promise<void>>()
  const once = (key: string, make: () => Promise<void>): Promise<void> => {
    const making = known.get(key) ?? make()
    known.set(key, making)
    making.catch(() => known.delete(key))
    return making
  }
  const passing = (folder: string): Promise<void> =>
    once(`passing ${folder}`, async () => void (await mkdir(folder, { recursive: true, mode: 0o700 })))
  const ready = (folder: string): Promise<void> =>
    once(folder, async () => {
      const parent = path.dirname(folder)
      if (folder.length > base.length) await ready(parent)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      if (folder.length > base.length) await syncFolder(parent)
    })
  return {
    ready,
    passing,
    forget: (folder) => {
      for (let lost = folder; lost.length >= base.length; lost = path.dirname(lost)) known.delete(lost)
      known.delete(`passing ${folder}`)
    },
  }
}
