import { mkdir, open, opendir, rename, stat, unlink } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { now } from '../base/clock'
import { folderOf, isCategory, isFileName, randomNames } from './names'

/** The first byte of each stored file says how the rest is stored, so that encryption can come without a rewrite. */
const PLAIN = 0x01
const FORMAT = Buffer.of(PLAIN)
const PART = '.part'
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

/** A name for each content. */
type Names<C extends readonly unknown[]> = { [K in keyof C]: string }

/** The only reader and writer of `media/`. */
export interface FileStore {
  /** Stores content under a new random name; file and folder are on disk when it returns, so that the row can follow. */
  put(category: string, content: Uint8Array): Promise<string>
  /** The same for contents that belong together: one folder, synced once; all of them, or none. */
  putAll<const C extends readonly Uint8Array[]>(category: string, contents: C): Promise<Names<C>>
  /** Null where there is no such file. */
  open(category: string, name: string): Promise<OpenFile | null>
  /** Removing what is not there is no error. */
  remove(category: string, name: string): Promise<void>
  /** The same for many, some at once. */
  removeAll(category: string, names: readonly string[]): Promise<void>
  list(category: string): AsyncGenerator<ListedFile>
}

export const createFileStore = (root: string): FileStore => {
  const base = path.resolve(root)
  const putAll = putter(base)
  const remove = async (category: string, name: string): Promise<void> => gone(pathOf(base, category, name))
  return {
    put: async (category, content) => {
      const [name] = await putAll(category, [content])
      return name
    },
    putAll,
    open: (category, name) => openFile(base, category, name),
    remove,
    removeAll: async (category, names) => {
      const waiting = names.values()
      const worker = async () => {
        for (const name of waiting) await remove(category, name)
      }
      await Promise.all(Array.from({ length: AT_ONCE }, worker))
    },
    list: (category) => listed(base, category),
  }
}

const pathOf = (base: string, category: string, name: string): string => {
  const bare = name.endsWith(PART) ? name.slice(0, -PART.length) : name
  if (!isCategory(category) || !isFileName(bare)) throw new Error('not the name of a stored file')
  return path.join(base, category, folderOf(name), name)
}

/** On the disk once it returns; its name in the folder may still be lost. */
const write = async (target: string, content: Uint8Array): Promise<void> => {
  const handle = await open(target + PART, 'wx', 0o600)
  try {
    await handle.writeFile(Buffer.concat([FORMAT, content]))
    await handle.utimes(now(), now())
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(target + PART, target)
}

const putter = (base: string): FileStore['putAll'] => {
  const folders = createFolders(base)
  return async <const C extends readonly Uint8Array[]>(category: string, contents: C): Promise<Names<C>> => {
    const names = randomNames(contents.length)
    const targets = names.map((name) => pathOf(base, category, name))
    const folder = path.dirname(targets[0] ?? base)
    await folders.ready(folder)
    const written = await Promise.allSettled(contents.map((content, i) => write(targets[i] ?? '', content)))
    try {
      for (const each of written) if (each.status === 'rejected') throw each.reason
      await syncFolder(folder)
    } catch (error) {
      folders.forget(folder)
      await Promise.all(targets.flatMap((target) => [gone(target), gone(target + PART)]))
      throw error
    }
    return names as Names<C>
  }
}

const openFile = async (base: string, category: string, name: string): Promise<OpenFile | null> => {
  if (!isCategory(category) || !isFileName(name)) return null
  const handle = await open(pathOf(base, category, name), 'r').catch(absent)
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

const listed = async function* (base: string, category: string): AsyncGenerator<ListedFile> {
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
  const ready = (folder: string): Promise<void> =>
    once(folder, async () => {
      const parent = path.dirname(folder)
      if (folder.length > base.length) await ready(parent)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      if (folder.length > base.length) await syncFolder(parent)
    })
  return {
    ready,
    forget: (folder) => {
      for (let lost = folder; lost.length >= base.length; lost = path.dirname(lost)) known.delete(lost)
    },
  }
}
