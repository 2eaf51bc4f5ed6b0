import type Database from 'libsql'

interface Waiting {
  run: () => boolean
  keep(kept: boolean): void
  fail(error: unknown): void
}

const waitingOn = new WeakMap<Database.Database, Waiting[]>()

/** One within the others: what it wrote is taken back where it throws or answers false. @returns how it is told. */
const within = (db: Database.Database, { run, keep, fail }: Waiting): (() => void) => {
  db.exec('savepoint one')
  try {
    const kept = run()
    if (!kept) db.exec('rollback to one')
    db.exec('release one')
    return () => keep(kept)
  } catch (error) {
    // A full disk takes the whole transaction back: then all are told of it.
    if (!db.inTransaction) throw error
    db.exec('rollback to one')
    db.exec('release one')
    return () => fail(error)
  }
}

const commit = (db: Database.Database): void => {
  const waiting = waitingOn.get(db) ?? []
  waitingOn.delete(db)
  try {
    db.exec('begin immediate')
    const told = waiting.map((each) => within(db, each))
    db.exec('commit')
    for (const tell of told) tell()
  } catch (error) {
    if (db.inTransaction) db.exec('rollback')
    for (const { fail } of waiting) fail(error)
  }
}

/**
 * Runs statements as one: all of what they write, or nothing where one throws or `run` answers false. Those of several requests that are
 * ready at the same moment share a commit: writing the log and waiting for the disk costs more than a day's rows. Nobody is answered before
 * what he brought is on disk.
 */
export const inGroup = (db: Database.Database, run: () => boolean): Promise<boolean> =>
  new Promise((keep, fail) => {
    const waiting = waitingOn.get(db)
    if (waiting) waiting.push({ run, keep, fail })
    else {
      waitingOn.set(db, [{ run, keep, fail }])
      setImmediate(() => commit(db))
    }
  })
