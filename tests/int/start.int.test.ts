import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { MongoMemoryServer } from 'mongodb-memory-server-core'
import { lockFile } from '../../src/db/sqlite/lock'
import { useApp } from '../support/app'

const run = promisify(execFile)
const onMongo = process.env.GW_TEST_DB === 'mongo'

/** Starts the real server in a process of its own; it is expected to refuse. */
const refusal = async (env: Record<string, string>): Promise<string> => {
  const args = ['--conditions=production', '--no-warnings', '--import', 'tsx', 'src/server.ts']
  try {
    await run(process.execPath, args, {
      env: { ...process.env, LOG_LEVEL: 'silent', PORT: '0', ...env },
      timeout: 60_000,
    })
    return 'it started'
  } catch (error) {
    return (error as { stderr: string }).stderr
  }
}

describe('start', () => {
  const app = useApp()

  it('takes 200 mixed writes at once and loses none', async () => {
    const team = await app.team('Before')
    const people = await Promise.all(Array.from({ length: 4 }, () => app.person()))
    const writes = Array.from({ length: 200 }, (_, i) => {
      if (i % 4 === 0) return app.raw('teams', { name: `Parallel ${i}`, company: app.company })
      if (i % 4 === 1) return app.raw('projects', { name: `Parallel ${i}`, company: app.company })
      if (i % 4 === 2) return app.consent(people[i % 3]!.id, `category-${i}`, true)
      return app.payload.update({
        collection: 'teams',
        id: team,
        data: { name: `Renamed ${i}` },
        overrideAccess: true,
        depth: 0,
      })
    })
    const outcomes = await Promise.allSettled(writes)
    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([])
    const count = (collection: 'teams' | 'projects' | 'consents') =>
      app.payload.db
        .find({ collection, where: {}, limit: 0, pagination: false, req: {} })
        .then(({ docs }) => docs.length)
    expect([await count('teams'), await count('projects'), await count('consents')]).toEqual([51, 50, 50])
  }, 60_000)

  if (onMongo) {
    it('refuses a MongoDB without transactions, and says why', async () => {
      const { findMongod } = (await import('../../scripts/lib/mongod.mjs')) as {
        findMongod(): Promise<{ binary?: string; version?: string }>
      }
      const { binary, version } = await findMongod()
      const single = await MongoMemoryServer.create(
        binary ? { binary: { systemBinary: binary, version } } : {},
      )
      const dir = await mkdtemp(path.join(os.tmpdir(), 'glasswork-refusal-'))
      try {
        expect(await refusal({ DATABASE_URL: single.getUri('refused'), DATA_DIR: dir })).toMatch(
          /must run as a replica set/,
        )
      } finally {
        await single.stop({ doCleanup: true, force: true })
        await rm(dir, { recursive: true, force: true })
      }
    }, 120_000)
  } else {
    it('refuses a second server on one SQLite file, and says why; a dead one holds nothing', async () => {
      const dir = await mkdtemp(path.join(os.tmpdir(), 'glasswork-refusal-'))
      try {
        const lock = lockFile(path.join(dir, 'glasswork.db'))
        expect(await refusal({ DATA_DIR: dir, DATABASE_URL: '' })).toMatch(
          /Another Glasswork server already runs on .*glasswork\.db/,
        )
        lock.release()
        lockFile(path.join(dir, 'glasswork.db')).release()
      } finally {
        await rm(dir, { recursive: true, force: true })
      }
    }, 120_000)

    it('copies the file before it migrates one that holds something', async () => {
      const { migrate } = await import('../../src/db/migrate')
      const copies = path.join(app.env.DATA_DIR, 'copies')
      await expect(readdir(copies)).rejects.toThrow('ENOENT')
      const { sqliteOf } = await import('../../src/db/kind')
      const { migrations } = await import('../../src/migrations/sqlite')
      const next = { name: '29991231_000001_test', up: async () => {}, down: async () => {} }
      migrations.push(next)
      try {
        await migrate(app.payload, app.env)
      } finally {
        migrations.pop()
      }
      const [copy = ''] = await readdir(copies)
      expect((await stat(path.join(copies, copy))).size).toBeGreaterThan(100_000)
      expect(sqliteOf(app.payload).name).toBe('sqlite')
    })
  }
})
