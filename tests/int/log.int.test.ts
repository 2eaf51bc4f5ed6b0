import { writeFile } from 'node:fs/promises'
import { Writable } from 'node:stream'
import { isMongo, mongoOf, sqliteOf } from '../../src/db/kind'
import { createLogger } from '../../src/base/logger'
import { useApp, type Person } from '../support/app'
import { Sink } from '../support/smtp'

/** What the people of these tests are called, write and look at: none of it may stand in a log. */
const CANARY = 'CANARY王芳'
const ADDRESS = 'canary.wang@example.com'

describe('a log while things fail', () => {
  const app = useApp()
  let hr: Person
  let lines: string[]

  beforeAll(async () => {
    await app.publish()
    hr = await app.person({ name: CANARY, roles: ['hr'] })
    const to = new Writable({ write: (chunk, _encoding, done) => (lines.push(String(chunk)), done()) })
    app.payload.logger = createLogger({ LOG_LEVEL: 'debug' }, to)
  })
  beforeEach(() => {
    lines = []
  })

  /** Makes a collection refuse what is written, as a database that is damaged or full does; its error quotes the row. */
  const broken = async (slug: string, table: string, run: () => Promise<void>): Promise<void> => {
    const { payload } = app
    if (isMongo(payload)) {
      const { connection, collections } = mongoOf(payload)
      const collMod = collections[slug]?.collection.collectionName
      await connection.db?.command({ collMod, validator: { never: { $exists: true } } })
      await run().finally(() => connection.db?.command({ collMod, validator: {} }))
      return
    }
    const { client } = sqliteOf(payload)
    await client.execute(
      `create trigger broken before insert on ${table} begin select raise(abort, 'broken'); end`,
    )
    await client.execute(
      `create trigger broken_too before update on ${table} begin select raise(abort, 'broken'); end`,
    )
    await run().finally(async () => {
      await client.execute('drop trigger broken')
      await client.execute('drop trigger broken_too')
    })
  }
  /** That something was said, and nothing of it is personal. */
  const clean = (least = 1): { msg: string; err?: { name: string; code?: unknown; place?: string } }[] => {
    expect(lines.length).toBeGreaterThanOrEqual(least)
    for (const line of lines)
      for (const word of ['CANARY', '王芳', 'canary.wang']) expect(line).not.toContain(word)
    return lines.map((line) => JSON.parse(line) as { msg: string })
  }
  /** What is thrown goes to the log in each way in which Payload and we hand it over. */
  const handOver = async (work: () => Promise<unknown>): Promise<Error> => {
    const error = await work().then(
      () => new Error('it passed'),
      (thrown: unknown) => thrown as Error,
    )
    expect(error.message).not.toBe('it passed')
    const { logger } = app.payload
    logger.error(error)
    logger.error({ err: error }, 'job failed')
    logger.error({ err: error, msg: `Error: ${error.message}` })
    logger.error(`There was an error: ${error.message}`)
    return error
  }

  it('[D5] holds nothing of a row that the driver refused, by an act of HR', async () => {
    const ann = await app.person({ name: 'Ann' })
    await app.reauth(hr)
    await broken('reasons', 'reasons', async () => {
      const answer = await hr.post(`/api/people/${ann.id}/suspend`, { reason: `${CANARY} was late` })
      expect([answer.status, answer.body.code]).toEqual([500, 'internal'])
      expect(JSON.stringify(answer.body)).not.toContain('CANARY')
    })
    const told = clean().filter(({ msg }) => msg === 'endpoint failed')
    expect(told).toHaveLength(1)
    const [{ err, door }] = told as [(typeof told)[number] & { door?: string }]
    expect(door).toBe('post /people/:id/suspend')
    // MongoDB's driver fails on a stack of its own.
    if (isMongo(app.payload)) expect(err).toEqual({ name: 'MongoServerError', code: 121 })
    else expect(err?.place).toMatch(/^src\/.+\.ts:\d+$/)
  })

  it('[D5] holds nothing of the titles that a device sent', async () => {
    const ann = await app.person({ name: CANARY })
    const device = await app.device(ann)
    await broken('activity', 'activity', async () => {
      const items = [
        { at: new Date(app.clock.now()).toISOString(), keys: 1, clicks: 1, title: CANARY, program: ADDRESS },
      ]
      expect((await device.post('/ingest/v1/activity', { items })).status).toBe(500)
    })
    expect(clean().some(({ msg }) => msg === 'device request failed')).toBe(true)
  })

  it('[D5] holds nothing of a value that is there twice', async () => {
    await app.person({ username: 'canary.wang' })
    const { payload } = app
    const error = await handOver(() =>
      isMongo(payload)
        ? mongoOf(payload).collections.users!.collection.insertOne({
            name: CANARY,
            username: 'canary.wang',
            email: ADDRESS,
          })
        : sqliteOf(payload).client.execute({
            sql: `insert into users (id, name, username, email) values ('x', ?, 'canary.wang', ?)`,
            args: [CANARY, ADDRESS],
          }),
    )
    if (isMongo(payload)) expect(error.message).toContain('canary.wang')
    expect(clean(4)[0]?.err?.code).toBe(isMongo(payload) ? 11000 : 'SQLITE_CONSTRAINT_UNIQUE')
    lines = []
    // And as the adapter says it, with every parameter.
    await handOver(() =>
      payload.db.create({
        collection: 'memberships',
        data: { employment: CANARY, team: ADDRESS, role: CANARY, from: '2026-01-01' },
        req: {},
      }),
    )
    clean(4)
  })

  it('[D5] holds nothing of a path on a disk that is full', async () => {
    const error = await handOver(() => writeFile('/dev/full', CANARY))
    expect((error as { code?: string }).code).toBe('ENOSPC')
    expect(clean(4)[1]?.err).toMatchObject({ name: 'Error', code: 'ENOSPC' })
    lines = []
    await handOver(() => writeFile(`/nowhere/${CANARY}/personal file.pdf`, 'x'))
    expect(clean(4)[1]?.err).toMatchObject({ code: 'ENOENT' })
  })

  it('[D5] holds nothing of a database that is full', async () => {
    const { payload } = app
    if (isMongo(payload)) return
    const { client } = sqliteOf(payload)
    const { rows } = await client.execute('pragma page_count')
    await client.execute(`pragma max_page_count = ${Number(rows[0]?.page_count)}`)
    try {
      await handOver(async () => {
        for (let i = 0; i < 200; i++)
          await payload.db.create({
            collection: 'reasons',
            data: {
              subject: hr.id,
              by: hr.id,
              act: 'acted',
              text: `${CANARY} ${'x'.repeat(400)}`,
              at: new Date(0).toISOString(),
            },
            req: {},
          })
      })
    } finally {
      await client.execute('pragma max_page_count = 1073741823')
    }
    clean(4)
  })

  it('[D5] holds nothing of an address that a mail server refused and quoted', async () => {
    const { createTransport } = await import('nodemailer')
    const sink = await new Sink().start({
      onRcptTo: ({ address }: { address: string }, _session: unknown, done: (error: Error) => void) =>
        done(Object.assign(new Error(`5.1.1 <${address}>: nobody called ${CANARY}`), { responseCode: 550 })),
    })
    try {
      const transport = createTransport({ host: '127.0.0.1', port: sink.port, ignoreTLS: true })
      const error = await handOver(() =>
        transport.sendMail({ from: 'x@example.com', to: ADDRESS, subject: CANARY, text: CANARY }),
      )
      transport.close()
      expect(error.message).toContain(ADDRESS)
      expect(clean(4)[1]?.err).toMatchObject({ code: 'EENVELOPE', status: 550 })
    } finally {
      await sink.stop()
    }
  })

  it('[D5] holds nothing of a picture that is none, nor of its title', async () => {
    const ann = await app.person({ name: CANARY, consents: ['screenshots'] })
    const device = await app.device(ann)
    const answer = await device
      .post('/ingest/v1/screenshots')
      .field('title', CANARY)
      .attach('file', Buffer.from(`GIF89a ${CANARY}`), `${CANARY}.png`)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    const { default: sharp } = await import('sharp')
    await handOver(() => sharp(Buffer.from(`<svg><text>${CANARY}</text>`)).metadata())
    await handOver(() => sharp(`/nowhere/${CANARY}.png`).metadata())
    clean(8)
  })

  it('[D5] holds nothing of what a form of Payload or a list of people was refused for', async () => {
    await hr.post('/api/teams', { name: CANARY, company: CANARY, [CANARY]: 1 })
    await hr.get(`/api/users?where[name][${CANARY}]=x`)
    await hr
      .post('/api/imports/read')
      .attach('file', Buffer.from(`PK\u0003\u0004${CANARY}`), `${CANARY}.xlsx`)
    await hr.patch(`/api/teams/${CANARY}`, { name: CANARY })
    clean(0)
  })
})
