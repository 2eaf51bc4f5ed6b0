import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Database from 'libsql'
import { inGroup } from '../../src/db/sqlite/groupCommit'

describe('writes that share a commit', () => {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'glasswork-group-'))
  const file = path.join(dir, 'a.db')
  const db = new Database(file)
  const other = new Database(file)
  db.exec('pragma journal_mode = wal')
  db.exec('create table t (k text unique)')

  beforeEach(() => db.exec('delete from t'))
  afterAll(() => {
    db.close()
    other.close()
    rmSync(dir, { recursive: true })
  })

  const add = (key: string): void => void db.prepare('insert into t (k) values (?)').run([key])
  /** As another connection reads them: what is on disk. */
  const stored = (): unknown[] =>
    (other.prepare('select k from t order by k').all([]) as { k: string }[]).map(({ k }) => k)

  it('[H1] tells nobody before all of it is stored', async () => {
    const seen = await Promise.all(
      ['a', 'b', 'c'].map(async (key) => {
        expect(await inGroup(db, () => (add(key), true))).toBe(true)
        return stored()
      }),
    )
    expect(seen).toEqual(Array(3).fill(['a', 'b', 'c']))
  })

  it('[H1] of one that fails or is refused nothing stays, of the others all', async () => {
    const told = await Promise.allSettled([
      inGroup(db, () => (add('a'), true)),
      inGroup(db, () => (add('b'), false)),
      inGroup(db, () => (add('c'), add('a'), true)),
      inGroup(db, () => (add('d'), true)),
    ])
    expect(told.map((each) => (each.status === 'fulfilled' ? each.value : 'failed'))).toEqual([
      true,
      false,
      'failed',
      true,
    ])
    expect(stored()).toEqual(['a', 'd'])
    // The next one is not held up by what went wrong before.
    expect(await inGroup(db, () => (add('e'), true))).toBe(true)
    expect(stored()).toEqual(['a', 'd', 'e'])
  })

  it('[H1] all are told where the whole is taken back', async () => {
    const told = await Promise.allSettled([
      inGroup(db, () => (add('a'), true)),
      inGroup(db, () => {
        db.exec('rollback')
        throw new Error('the disk is full')
      }),
    ])
    expect(told.map((each) => each.status === 'rejected' && String(each.reason))).toEqual([
      'Error: the disk is full',
      'Error: the disk is full',
    ])
    expect(stored()).toEqual([])
    expect(await inGroup(db, () => (add('e'), true))).toBe(true)
  })

  it('[H1] what another writes at that moment is waited for, and neither is lost', async () => {
    db.exec('pragma busy_timeout = 0')
    other.exec('begin immediate')
    other.exec("insert into t (k) values ('o')")
    await expect(inGroup(db, () => (add('a'), true))).rejects.toThrow(/locked|busy/i)
    other.exec('commit')
    expect(await inGroup(db, () => (add('a'), true))).toBe(true)
    expect(stored()).toEqual(['a', 'o'])
  })
})
