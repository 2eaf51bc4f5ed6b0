import { stat, statfs } from 'node:fs/promises'
import path from 'node:path'
import type { Env } from '../base/env'

/** A file system that Glasswork writes to, in bytes. */
export interface Space {
  /** What of ours lies there: `data`, `media`, or both. */
  folders: string[]
  /** What this process may still write. */
  free: number
  total: number
}

/** Under which name its samples are kept, in whole megabytes. */
export const sampleName = ({ folders }: Pick<Space, 'folders'>): string => `${folders.join(' + ')}: MB`

/** Reads the free space of every file system that counts. */
export type SpaceReader = () => Promise<Space[]>

/** Below this part of the whole, devices are told to wait: the database and the purge need what is left. */
const LEAST = 0.05

export const leastFree = ({ total }: Pick<Space, 'total'>): number => total * LEAST
export const isLow = (space: Pick<Space, 'free' | 'total'>): boolean => space.free < leastFree(space)

/** The folder, or the nearest one above it that is there already. */
const existing = async (folder: string): Promise<{ at: string; device: number }> => {
  try {
    return { at: folder, device: (await stat(folder)).dev }
  } catch (error) {
    const above = path.dirname(folder)
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || above === folder) throw error
    return existing(above)
  }
}

/** The file systems of the data and the media folder; one where both lie on the same. */
export const readSpaces = async ({ DATA_DIR, MEDIA_DIR }: Pick<Env, 'DATA_DIR' | 'MEDIA_DIR'>) => {
  const spaces = new Map<number, Space>()
  for (const [name, folder] of [
    ['data', DATA_DIR],
    ['media', MEDIA_DIR],
  ] as const) {
    const { at, device } = await existing(path.resolve(folder))
    const known = spaces.get(device)
    if (known) {
      known.folders.push(name)
      continue
    }
    const { bavail, blocks, bsize } = await statfs(at)
    spaces.set(device, { folders: [name], free: bavail * bsize, total: blocks * bsize })
  }
  return [...spaces.values()]
}

const SECOND = 1_000

/** Asks the disk at most once a second, however many ask: no second of uploads fills what is kept free. */
export const readLately = (read: SpaceReader): SpaceReader => {
  let last: Promise<Space[]> | undefined
  let until = 0
  return () => {
    const at = performance.now()
    if (!last || at >= until) {
      until = at + SECOND
      last = read()
    }
    return last
  }
}
