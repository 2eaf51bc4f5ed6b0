import Database from 'libsql'

export interface FileLock {
  release(): void
}

/**
 * Holds a SQLite file for one server: an exclusive transaction on a file beside it, which the system gives back when the process dies,
 * however it dies.
 * @throws Error with the reason when another server holds it.
 */
export const lockFile = (databaseFile: string): FileLock => {
  const lock = new Database(`${databaseFile}.lock`, { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    throw new Error(
      `Another Glasswork server already runs on ${databaseFile}. Stop it first, or set DATABASE_URL to a MongoDB replica set to run several.`,
    )
  }
  return { release: () => lock.close() }
}
