import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { sqliteFile } from '../../src/db/adapter'
import { sqliteOf } from '../../src/db/kind'
import { TestApp } from '../support/app'
import { LANDED, namesIn, outcome, place, signIn, unpack, users } from '../support/kept'

const onMongo = process.env.GW_TEST_DB === 'mongo'

describe('a migration that is killed', () => {
  const app = new TestApp()
  let scratch: string

  beforeAll(async () => {
    scratch = await mkdtemp(path.join(os.tmpdir(), 'glasswork-cut-'))
    const folder = path.join(await unpack(LANDED, scratch), onMongo ? 'mongo' : 'sqlite')
    await app.start(async (env) => {
      await place(folder, env)
      const cut = await outcome(['tests/support/cutOff.ts'])
      expect(cut.code).toBe('SIGKILL')
      if (!onMongo) expect(await namesIn(sqliteFile(env))).toEqual(['half done', 'half done'])
    })
  }, 120_000)
  afterAll(async () => {
    await app.stop()
    await rm(scratch, { recursive: true, force: true })
  })

  it('is taken back by the next start', async () => {
    if (onMongo) {
      // There, the next start of the version that has it takes it back; this one does not know it.
      const { copyOrRestore } = await import('../../src/db/mongo/copies')
      await copyOrRestore(app.payload, '29991231_000001_cut_off', ['users'])
    } else {
      const { rows } = await sqliteOf(app.payload).client.execute('pragma table_info(users)')
      expect(rows.map(({ name }) => name)).not.toContain('half')
    }
    expect((await users(app)).map(({ name }) => name)).toEqual(['安娜 Ann', 'Bob Hidden'])
    expect((await signIn(app)).status).toBe(200)
  })
})
