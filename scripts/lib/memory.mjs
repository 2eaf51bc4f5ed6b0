import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** A folder of Linux that lies in memory. */
export const MEMORY = '/dev/shm'
const GIGABYTE = 2 ** 30
const NAME = 'glasswork-tmp-'

/** Whether there is plenty of memory for what nobody keeps. */
export const hasRoomInMemory = () => {
  if (os.freemem() < 8 * GIGABYTE || !existsSync(MEMORY)) return false
  const { bavail, bsize } = statfsSync(MEMORY)
  return bavail * bsize > 6 * GIGABYTE
}

/** What a process left that could not tidy up goes with it. */
const sweep = () => {
  for (const name of readdirSync(MEMORY)) {
    const pid = new RegExp(`^${NAME}(\\d+)-`).exec(name)?.[1]
    if (pid && !existsSync(`/proc/${pid}`)) rmSync(path.join(MEMORY, name), { recursive: true, force: true })
  }
}

/**
 * Has this process and all that it starts keep passing files in memory, where there is plenty of it: half the time of a test that writes to SQLite
 * is a disk's, which a test has no use for. Not for benches: there a disk is part of what is measured.
 */
export const tidyInMemory = () => {
  if (os.tmpdir().startsWith(MEMORY) || !hasRoomInMemory()) return
  sweep()
  const folder = mkdtempSync(path.join(MEMORY, `${NAME}${process.pid}-`))
  // As a folder of passing files is: what a test starts may be another user.
  chmodSync(folder, 0o1777)
  process.env.TMPDIR = folder
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
}
