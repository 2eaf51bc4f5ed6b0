import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { CollectionSlug, Where } from 'payload'
import { sqliteFile } from '../../src/db/adapter'
import { sqliteOf } from '../../src/db/kind'
import type { Env } from '../../src/base/env'
import { TestApp } from '../support/app'
import { LANDED, place, unpack } from '../support/kept'

const onMongo = process.env.GW_TEST_DB === 'mongo'

/** A row of the log as an earlier version wrote it. */
interface OldRow {
  act: string
  actor?: string | null
  subject?: string | null
  detail: string
}
interface LogRow {
  id: string
  act: string
  detail?: string | null
  reason?: string | null
  slug?: string | null
  row?: string | null
}
interface Words {
  id: string
  subject?: unknown
  by: unknown
  act: string
  text: string
  at: string
}

const all = async <T>(app: TestApp, collection: CollectionSlug, where: Where = {}): Promise<T[]> =>
  (
    await app.payload.db.find<T & { id: string }>({
      collection,
      where,
      sort: 'at',
      limit: 0,
      pagination: false,
      req: {},
    })
  ).docs
const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value

const TYPED = [
  'Suspended: she was seen in the bar of the Golden Goose',
  'active: quarrel with 李建国 is settled',
  'Her mother died; she comes back after all',
  'redundancies Müller, Schmidt.xlsx',
  '离职名单-王芳.csv',
]

describe('an upgrade of a log that holds what people typed', () => {
  const app = new TestApp()
  let scratch: string
  let ann: string

  /** As version 0.1.0 wrote them, into its files, before anything of this version has opened them. */
  const insertOld = async (env: Env): Promise<void> => {
    const rows = (by: string): OldRow[] => [
      { act: 'state-changed', actor: by, subject: by, detail: 'active' },
      { act: 'state-changed', actor: by, subject: by, detail: `suspended: ${TYPED[0]}` },
      { act: 'state-changed', actor: by, subject: by, detail: `active: ${TYPED[1]}` },
      { act: 'employment-restored', actor: by, subject: by, detail: TYPED[2] ?? '' },
      { act: 'imported', actor: by, detail: TYPED[3] ?? '' },
      { act: 'import-undone', actor: by, detail: TYPED[4] ?? '' },
      { act: 'enrolled', actor: by, subject: by, detail: 'device 1' },
    ]
    const at = '2026-03-16T03:00:00.000Z'
    if (onMongo) {
      const { MongoClient } = await import('mongodb')
      const client = await new MongoClient(env.DATABASE_URL ?? '').connect()
      const user = await client.db().collection('users').findOne({ username: 'ann.kept' })
      ann = String(user?._id)
      const when = { at: new Date(at), createdAt: new Date(at), updatedAt: new Date(at) }
      await client
        .db()
        .collection('audit-logs')
        .insertMany(
          rows('').map(({ act, detail, subject }) => ({
            ...when,
            act,
            detail,
            actor: user?._id,
            ...(subject === undefined ? {} : { subject: user?._id }),
          })),
        )
      await client.close()
      return
    }
    const { default: Database } = await import('libsql')
    const db = new Database(sqliteFile(env))
    ann = (db.prepare("select id from users where username = 'ann.kept'").get([]) as { id: string }).id
    const add = db.prepare(
      'insert into audit_log (id, at, act, actor_id, subject_id, detail) values (?, ?, ?, ?, ?, ?)',
    )
    for (const { act, actor = null, subject = null, detail } of rows(ann))
      add.run([randomUUID(), at, act, actor, subject, detail])
    // And what that version had deleted: it stayed in the pages of the file.
    const gone = db.prepare(
      'insert into teams (id, name, company_id) values (?, ?, (select id from companies limit 1))',
    )
    for (let i = 0; i < 500; i++) gone.run([`gone-${i}`, `DELETED-LONG-AGO ${i} ${'x'.repeat(200)}`])
    db.exec("delete from teams where id like 'gone-%'")
    db.exec('pragma wal_checkpoint(truncate)')
    db.close()
    expect((await readFile(sqliteFile(env))).includes('DELETED-LONG-AGO')).toBe(true)
  }

  beforeAll(async () => {
    scratch = await mkdtemp(path.join(os.tmpdir(), 'glasswork-typed-'))
    const folder = path.join(await unpack(LANDED, scratch), onMongo ? 'mongo' : 'sqlite')
    await app.start(async (env) => {
      await place(folder, env)
      await insertOld(env)
    })
  }, 120_000)
  afterAll(async () => {
    await app.stop()
    await rm(scratch, { recursive: true, force: true })
  })

  it('[D7] moves it to rows that have a subject, and leaves its own words in the log', async () => {
    const log = await all<LogRow>(app, 'audit-log')
    const words = await all<Words>(app, 'reasons')
    expect(words.map(({ text }) => text).sort()).toEqual([...TYPED].sort())
    for (const text of TYPED) expect([text, JSON.stringify(log).includes(text)]).toEqual([text, false])
    for (const row of words) {
      expect([row.text, idOf(row.subject), idOf(row.by)]).toEqual([row.text, ann, ann])
      expect(new Date(row.at).toISOString()).toBe('2026-03-16T03:00:00.000Z')
      const pointing = log.filter(({ reason }) => reason === String(row.id))
      expect(pointing.map(({ act }) => act)).toEqual([row.act])
    }
    const details = (act: string) => log.filter((row) => row.act === act).map(({ detail }) => detail ?? null)
    expect(details('state-changed').sort()).toEqual(['active', 'active', 'suspended'])
    expect(details('employment-restored')).toEqual([null])
    expect([...details('imported'), ...details('import-undone')]).toEqual([null, null])
    expect(details('enrolled')).toEqual(['device 1'])
  })

  it('[D2] leaves nothing in the file of what the version before had deleted', async () => {
    if (onMongo) return
    expect((await readFile(sqliteFile(app.env))).includes('DELETED-LONG-AGO')).toBe(false)
    const wal = await readFile(`${sqliteFile(app.env)}-wal`).catch(() => Buffer.alloc(0))
    expect(wal.includes('DELETED-LONG-AGO')).toBe(false)
  })
  const move = async () => {
    if (onMongo) await (await import('../../src/migrations/typedDetails/mongo')).moveTypedDetails(app.payload)
    else {
      const { moveTypedDetails } = await import('../../src/migrations/typedDetails/sqlite')
      await moveTypedDetails(sqliteOf(app.payload).drizzle)
    }
  }
  const audit = async (act: string, actor: string, at: string, detail: string, subject?: string) => {
    const { insertRows, newId } = await import('../../src/db/insertRows')
    const id = newId(app.payload)
    await insertRows(app.payload, 'audit-log', [
      { id, act, actor, at: new Date(at), detail, ...(subject ? { subject } : {}) },
    ])
    return id
  }
  const imported = async (
    by: string,
    at: string,
    fileName: string,
    undone?: { undoneBy: string; undoneAt: Date },
  ) => {
    const { insertRows, newId } = await import('../../src/db/insertRows')
    const id = newId(app.payload)
    const counts = { total: 1, done: 1, here: 0, left: 0 }
    await insertRows(app.payload, 'imports', [
      { id, fileName, by, at: new Date(at), state: undone ? 'undone' : 'done', ...counts, ...undone },
    ])
    return id
  }

  it('[D7] makes of the name of a file the import that it names: of whoever brought it, the nearest in time; repeated, all stays', async () => {
    app.company = (await all<{ id: string }>(app, 'companies'))[0]?.id ?? ''
    const [hana, hugo] = [await app.person({ roles: ['hr'] }), await app.person({ roles: ['hr'] })]
    const name = 'dismissals 王芳.csv'
    const first = await imported(hana.id, '2026-03-01T08:00:00.000Z', name)
    const second = await imported(hana.id, '2026-03-02T08:00:00.000Z', name, {
      undoneBy: hugo.id,
      undoneAt: new Date('2026-03-03T08:00:00.000Z'),
    })
    const other = await imported(hugo.id, '2026-03-01T08:00:01.000Z', name)
    const expected: [string, string][] = [
      [await audit('imported', hana.id, '2026-03-01T08:00:02.000Z', name), first],
      [await audit('imported', hana.id, '2026-03-02T08:00:02.000Z', name), second],
      [await audit('import-undone', hugo.id, '2026-03-03T08:00:00.500Z', name), second],
      [await audit('imported', hugo.id, '2026-03-01T08:00:03.000Z', name), other],
    ]
    const suspended = await audit(
      'state-changed',
      hana.id,
      '2026-03-04T08:00:00.000Z',
      'suspended: gossip',
      hugo.id,
    )
    await move()
    const seen = async () => {
      const log = await all<LogRow>(app, 'audit-log')
      const words = (await all<Words>(app, 'reasons')).filter(({ text }) => !TYPED.includes(text))
      const found = expected.map(([id]) => log.find((row) => String(row.id) === id))
      return {
        imports: found.map((each) => [each?.slug, each?.row, each?.detail ?? null, each?.reason ?? null]),
        state: log.find((row) => String(row.id) === suspended)?.detail,
        words: words.map(({ text, subject, by }) => [text, idOf(subject), idOf(by)]),
        leaks: JSON.stringify(log).includes('dismissals'),
      }
    }
    const once = await seen()
    expect(once).toEqual({
      imports: expected.map(([, id]) => ['imports', id, null, null]),
      state: 'suspended',
      words: [['gossip', hugo.id, hana.id]],
      leaks: false,
    })
    await move()
    expect(await seen()).toEqual(once)
    // Whom the words are about reads them, and nobody who only works beside him.
    expect((await hugo.get('/api/reasons?depth=0')).body.docs).toEqual([
      expect.objectContaining({ text: 'gossip' }),
    ])
    const employee = await app.person()
    expect((await employee.get('/api/reasons?depth=0')).body.docs ?? []).toEqual([])
  })
})
