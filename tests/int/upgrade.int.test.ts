import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { sqliteFile } from '../../src/db/adapter'
import { mongoOf } from '../../src/db/kind'
import { notSo } from '../../src/access/notSo'
import { readChain } from '../../src/policy/decide/policies'
import { TestApp } from '../support/app'
import { LANDED, namesIn, place, sendAgain, signIn, unpack, users } from '../support/kept'

const onMongo = process.env.GW_TEST_DB === 'mongo'

describe('an upgrade', () => {
  const app = new TestApp()
  let folder: string
  let scratch: string

  beforeAll(async () => {
    scratch = await mkdtemp(path.join(os.tmpdir(), 'glasswork-kept-'))
    folder = path.join(await unpack(LANDED, scratch), onMongo ? 'mongo' : 'sqlite')
    await app.start((env) => place(folder, env))
  }, 120_000)
  afterAll(async () => {
    await app.stop()
    await rm(scratch, { recursive: true, force: true })
  })

  it('starts on what the version before stored: people sign in, devices report, what was agreed still verifies', async () => {
    const { pendingMigrations } = await import('../../src/db/migrate')
    expect(await pendingMigrations(app.payload)).toEqual([])
    expect((await users(app)).map(({ name }) => name)).toEqual(['安娜 Ann', 'Bob Hidden'])
    const ann = await signIn(app)
    expect(ann.status).toBe(200)
    const cookie = (ann.headers['set-cookie'] as unknown as string[])[0]?.split(';')[0] ?? ''
    const own = (url: string) =>
      app.anonymous().get(url).set('cookie', cookie).set('sec-fetch-site', 'same-origin')
    const shots = (await own('/api/screenshots')).body.docs as { id: string }[]
    expect(shots).toHaveLength(1)
    const file = await own(`/api/screenshots/${shots[0]?.id}/file`)
    expect([file.status, file.headers['content-type']]).toEqual([200, 'image/webp'])
    expect((await own('/api/privacy')).body.version).toBe(1)
    const token = await readFile(path.join(folder, 'token'), 'utf8')
    const again = await sendAgain(app, token)
    expect([again.status, again.body.results]).toEqual([200, [{ index: 0, status: 'accepted', known: true }]])
    expect((await own('/api/activity')).body.docs).toHaveLength(1)
    const days = (await own('/api/activity-days')).body.docs as { minutes: number; seconds: number }[]
    expect(days.map(({ minutes, seconds }) => seconds / minutes)).toEqual(days.map(() => 60))
  })

  it('[B1] leaves what was sealed as it is, and says beside it what it does not say of who sees what and of what is kept', async () => {
    const chain = await readChain(app.payload)
    const notes = (version: number, language: 'en' | 'zh' = 'en') =>
      notSo(app.payload.config, chain.find((each) => each.version === version) as (typeof chain)[0])
        .map((note) => note[language])
        .join('\n')
    expect(chain.map(({ version }) => version)).toEqual([0, 1])
    expect(chain[0]?.pages.en).toContain('and a record of who looked at your data.</p>')
    expect(notes(0)).toContain('for 365 days a security log')
    expect(notes(0, 'zh')).toContain('保存 365 天的安全日志')
  })

  it('leaves everything as it was where a migration fails, and says what to do', async () => {
    const before = await users(app)
    app.clock.advance(60_000)
    const { migrate } = await import('../../src/db/migrate')
    const { migrations } = onMongo
      ? await import('../../src/migrations/mongo')
      : await import('../../src/migrations/sqlite')
    const up = async ({ db }: { db: { run(query: unknown): Promise<unknown> } }) => {
      if (onMongo)
        await mongoOf(app.payload)
          .connection.db?.collection('users')
          .updateMany({}, { $set: { name: 'x' } })
      else {
        const { sql } = await import('@payloadcms/db-sqlite')
        await db.run(sql`update users set name = 'x'`)
        await db.run(sql`delete from memberships`)
      }
      if (onMongo) throw new Error('a reason')
    }
    const failing = { name: '29991231_000001_failing', up, down: async () => {}, rewrites: ['users'] }
    migrations.push(failing)
    const reason = onMongo ? /a reason/ : /rows are missing from memberships/
    const failure = await migrate(app.payload, app.env)
      .then(() => new Error('it passed'))
      .catch((error: Error) => error)
    migrations.pop()
    expect(failure.message).toMatch(reason)
    expect(failure.message).toMatch(/It is as it was before; .*Start the version that you had/)
    if (!onMongo) {
      const copy = /a copy lies in (\S+\.db)\./.exec(failure.message)?.[1] ?? ''
      expect(await readdir(path.dirname(copy))).toContain(path.basename(copy))
      expect(await namesIn(sqliteFile(app.env))).toEqual(before.map(({ name }) => name))
    } else {
      expect(await users(app)).toEqual(before)
      const { db } = mongoOf(app.payload).connection
      const left = (await db?.listCollections().toArray())?.filter(({ name }) => name.startsWith('copy-'))
      expect(left?.map(({ name }) => name)).toEqual(['copy-29991231_000001_failing-users'])
    }
  })
})
