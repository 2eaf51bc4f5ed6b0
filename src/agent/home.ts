import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'

const enrolment = z.object({
  server: z.url(),
  token: z.string(),
  device: z.object({ id: z.string(), name: z.string() }),
})
/** What makes this computer a device of somebody. */
export type Enrolment = z.infer<typeof enrolment>

const UNFINISHED = /\.[0-9a-f]{8}\.tmp$/

/** Writes a file that only this account reads; whole or not at all. */
export const writePrivately = async (file: string, content: string | Buffer, sync = true): Promise<void> => {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  const unfinished = `${file}.${randomBytes(4).toString('hex')}.tmp`
  const handle = await open(unfinished, 'wx', 0o600)
  try {
    await handle.writeFile(content)
    if (sync) await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(unfinished, file)
}

/** Removes what a kill left unfinished in a folder. */
export const removeUnfinished = async (dir: string): Promise<void> => {
  await mkdir(dir, { recursive: true, mode: 0o700 })
  for (const name of await readdir(dir))
    if (UNFINISHED.test(name)) await rm(path.join(dir, name), { force: true })
}

/** A file's text; null where there is none. */
export const readIfThere = async (file: string): Promise<string | null> => {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Reads a file of ours; null where it is missing or no longer what it was, as after a full disk. */
export const readJson = async <T>(file: string, schema: z.ZodType<T>): Promise<T | null> => {
  const text = await readIfThere(file)
  if (text === null) return null
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

const deviceFile = (home: string): string => path.join(home, 'device.json')

export const readEnrolment = (home: string): Promise<Enrolment | null> =>
  readJson(deviceFile(home), enrolment)

/** Takes the place of an earlier one, whose queue goes: it may have been somebody else's. */
export const writeEnrolment = async (home: string, given: Enrolment): Promise<void> => {
  for (const left of ['queue', 'open', 'told.json', 'tally.json'])
    await rm(path.join(home, left), { recursive: true, force: true })
  await writePrivately(deviceFile(home), JSON.stringify(given, null, 2))
}

const pauseFile = (home: string): string => path.join(home, 'paused')

/** Since when recording is paused on this computer; null where it is not. */
export const pausedSince = async (home: string): Promise<string | null> => {
  const text = await readIfThere(pauseFile(home))
  return text === null ? null : text.trim()
}

/** @returns since when; a second pause changes nothing. */
export const pause = async (home: string, now: number): Promise<string> => {
  const since = await pausedSince(home)
  if (since !== null) return since
  const at = new Date(now).toISOString()
  await writePrivately(pauseFile(home), at)
  return at
}

export const resume = (home: string): Promise<void> => rm(pauseFile(home), { force: true })
