import { readFile } from 'node:fs/promises'
import { randomInt } from 'node:crypto'
import type { CollectionSlug } from 'payload'
import { sqliteFile } from '../../src/db/adapter'
import { insertRows, newId, type NewRow } from '../../src/db/insertRows'
import { sqliteOf } from '../../src/db/kind'
import { JOBS } from '../../src/jobs'
import { runJob } from '../../src/jobs/run'
import { useApp } from '../support/app'

const onMongo = process.env.GW_TEST_DB === 'mongo'
/** Enough that some move from page to page as those fill, and leave their bytes behind: one in some thousand does. */
const ROWS = 8_000

/** What a database keeps in files of its own is asked of SQLite; MongoDB's are not ours to write. */
describe('what was deleted', () => {
  const app = useApp()
  const run = (name: string) => runJob(name, JOBS[name]!.job, { payload: app.payload, files: app.files })

  /** How often some bytes stand in the file of the database and in its log of writes. */
  const times = async (word: string): Promise<number> => {
    const file = sqliteFile(app.env)
    const parts = await Promise.all(
      [file, `${file}-wal`].map((part) => readFile(part).catch(() => Buffer.alloc(0))),
    )
    let n = 0
    for (const bytes of parts)
      for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) n++
    return n
  }
  const insert = (collection: CollectionSlug, rows: NewRow[]) => insertRows(app.payload, collection, rows)
  const log = (subject: string, i: number, expiresAt: Date, word: string): NewRow => ({
    id: newId(app.payload),
    subject,
    company: app.company,
    capturedAt: new Date(app.clock.now()),
    receivedAt: new Date(app.clock.now()),
    localDate: '2026-03-16',
    zone: 'Asia/Shanghai',
    policyVersion: 1,
    expiresAt,
    key: `${word}-${i}`,
    // Of every length, over several pages too.
    minutes: [
      { m: 0, keys: 1, clicks: 1, title: `${word} ${'x'.repeat(randomInt(0, i % 200 ? 300 : 9_000))}` },
    ],
    rev: 1,
  })

  it('[D2] is written over on each connection', async () => {
    if (onMongo) return
    const { rows } = await sqliteOf(app.payload).client.execute('pragma secure_delete')
    const { statement } = await import('../../src/db/sqlite/statements')
    expect([rows[0]?.secure_delete, statement(app.payload, 'pragma secure_delete').get([])]).toEqual([
      1,
      { secure_delete: 1 },
    ])
  })

  it('[D2] by a purge stands neither in the file nor in the log of writes', async () => {
    if (onMongo) return
    const ann = await app.person()
    const [past, later] = [new Date(app.clock.now() - 1_000), new Date(app.clock.now() + 86_400_000)]
    const rows = Array.from({ length: ROWS }, (_, i) =>
      i % 4 ? log(ann.id, i, past, 'CANARY-EXPIRED') : log(ann.id, i, later, 'CANARY-KEPT'),
    )
    for (let i = 0; i < rows.length; i += 200) await insert('activity', rows.slice(i, i + 200))
    expect(await times('CANARY-EXPIRED')).toBeGreaterThanOrEqual((ROWS * 3) / 4)
    expect(await run('purgeExpired')).toMatchObject({ counts: { activity: (ROWS * 3) / 4 } })
    expect(await times('CANARY-EXPIRED')).toBe(0)
    expect(await times('CANARY-KEPT')).toBeGreaterThanOrEqual(ROWS / 4)
    const { rows: whole } = await sqliteOf(app.payload).client.execute('pragma integrity_check')
    expect(whole.map((row) => row.integrity_check)).toEqual(['ok'])
    const kept = await app.payload.db.count({ collection: 'activity', where: {}, req: {} })
    expect(kept.totalDocs).toBe(ROWS / 4)
  })

  it('[D2] by its owner stands neither in the file nor in the log of writes', async () => {
    if (onMongo) return
    const ann = await app.person()
    const device = await app.device(ann)
    const captured = new Date(app.clock.now() - 60_000)
    const id = newId(app.payload)
    await insert('screenshots', [
      {
        id,
        subject: ann.id,
        company: app.company,
        device: device.id,
        capturedAt: captured,
        receivedAt: captured,
        localDate: '2026-03-16',
        zone: 'Asia/Shanghai',
        policyVersion: 1,
        expiresAt: new Date(app.clock.now() + 86_400_000),
        clientId: 'CANARY-PICTURE',
        key: 'CANARY-PICTURE',
        file: 'canaryfile'.padEnd(32, 'f'),
        thumb: 'y'.repeat(32),
        width: 1,
        height: 1,
        bytes: 4,
      },
    ])
    expect(await times('CANARY-PICTURE')).toBeGreaterThan(0)
    expect((await ann.post(`/api/screenshots/${id}/delete`, {})).status).toBe(200)
    app.clock.advance(11_000)
    const { finishOwnDeletions } = await import('../../src/records/ownDeletion')
    expect(await finishOwnDeletions(app.payload, app.files)).toEqual({ screenshots: 1 })
    // A tombstone keeps a digest or key of its own; nothing of the row that went.
    await run('purgeExpired')
    expect(await times('canaryfile')).toBe(0)
  })

  it('[D2] while somebody else reads is left to the next purge, and nobody waits for it', async () => {
    if (onMongo) return
    const { default: Database } = await import('libsql')
    const reader = new Database(sqliteFile(app.env))
    const ann = await app.person()
    await insert('activity', [log(ann.id, 1, new Date(app.clock.now() - 1), 'CANARY-READ')])
    reader.exec('begin')
    reader.prepare('select count(*) from users').get([])
    expect(await run('purgeExpired')).toMatchObject({ counts: { activity: 1 } })
    reader.exec('commit')
    reader.close()
    await insert('activity', [log(ann.id, 2, new Date(app.clock.now() - 1), 'CANARY-NEXT')])
    await run('purgeExpired')
    expect([await times('CANARY-READ'), await times('CANARY-NEXT')]).toEqual([0, 0])
  })
})
