import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import type { LetterState } from '../../../src/letters/kinds'
import type { Person, TestApp, TestDevice } from '../../support/app'

/** A moment by the company's clock, which is Shanghai's. */
export const on = (date: string, clock = '10:00'): string =>
  new Date(`${date}T${clock}:00+08:00`).toISOString()

/** When the pages are opened: a Monday in working hours. */
export const NOW = on('2026-03-16', '10:30')
export const MONTH = '2026-03'

/** The acts by which a world is arranged. */
export class Arranging {
  constructor(
    readonly app: TestApp,
    readonly hr: Person,
  ) {}

  readonly act = async <Answer = { id?: string }>(
    path: string,
    body: object,
    by = this.hr,
    method: 'post' | 'patch' = 'post',
  ): Promise<Answer> => {
    await this.app.reauth(by)
    const answer = await by[method](path, body)
    assert.ok(answer.status < 300, `${path}: ${JSON.stringify(answer.body)}`)
    return answer.body as Answer
  }

  /** Runs a job as the scheduler would at this moment. */
  readonly run = async (name: string): Promise<void> => {
    const { JOBS } = await import('../../../src/jobs')
    const { runJob } = await import('../../../src/jobs/run')
    const { app } = this
    const outcome = await runJob(name, JOBS[name]!.job, { payload: app.payload, files: app.files })
    assert.ok(outcome.ran, name)
  }

  /** As if another process were at it for as long as the pages are read: here it never runs. */
  readonly holdBack = async (job: string): Promise<void> => {
    const data = { holder: 'another process', until: on('2026-03-18') }
    const where = { key: { equals: `job:${job}` } }
    const held = (await this.app.payload.db.updateOne({
      collection: 'leases',
      where,
      data,
      req: {},
    })) as unknown
    assert.ok(held, `${job} has not run before`)
  }

  /** Minutes of work from ten o'clock, each of so many seconds. */
  readonly work = async (
    device: TestDevice,
    date: string,
    minutes: number,
    seconds: number,
  ): Promise<void> => {
    this.app.clock.set(on(date, '18:00'))
    const items = Array.from({ length: minutes }, (_, i) => ({
      at: new Date(Date.parse(on(date)) + i * 60_000).toISOString(),
      keys: 2,
      clicks: 1,
      seconds,
    }))
    const { body } = await device.post('/ingest/v1/activity', { items })
    const told = (body as { results: { status: string }[] }).results
    assert.deepEqual([...new Set(told.map(({ status }) => status))], ['accepted'])
  }

  readonly letter = async (to: Person, kind: 'test' | 'invitation', state: LetterState): Promise<void> => {
    const { putLetter } = await import('../../../src/letters/put')
    const { app } = this
    const { id } = await putLetter(app.payload, {
      kind,
      subject: to.id,
      language: 'en',
      address: 'to@people.test',
      data: {},
    })
    // Far enough for no job to try it again while the pages are read.
    const nextTryAt = ['queued', 'deferred'].includes(state) ? on('2026-03-18') : null
    const history = [
      { at: on('2026-03-15'), event: 'queued' },
      ...(state === 'queued' ? [] : [{ at: on('2026-03-15', '10:05'), event: state }]),
    ]
    const data = { state, nextTryAt, history }
    await app.payload.db.updateOne({ collection: 'outbox', id, data, req: {} })
  }

  /** A list of two people, brought in; and undone, where it was the wrong one. */
  readonly list = async (
    fileName: string,
    names: readonly [string, string],
    undo: boolean,
  ): Promise<void> => {
    const { app, hr } = this
    const file = Buffer.from(
      ['name,user name', ...names.map((name) => `${name},${name.toLowerCase()}`)].join('\n'),
    )
    const read = await hr.post('/api/imports/read').attach('file', file, fileName)
    const { guess } = read.body as { guess: object }
    const plan = { columns: guess, company: app.company, from: '2026-04-01' }
    const begun = await hr
      .post('/api/imports')
      .attach('file', file, fileName)
      .field('plan', JSON.stringify(plan))
    assert.equal(begun.status, 201, JSON.stringify(begun.body))
    const { id } = begun.body as { id: string }
    const settled = async (wanted: string): Promise<void> => {
      for (let tries = 0; tries < 400; tries++) {
        const where = { id: { equals: id } }
        const row = await app.payload.db.findOne<{ id: string; state: string }>({
          collection: 'imports',
          where,
          req: {},
        })
        if (row?.state === wanted) return
        await sleep(25)
      }
      throw new Error(`${fileName} did not come to be ${wanted}`)
    }
    await settled('done')
    if (!undo) return
    await this.act(`/api/imports/${id}/undo`, {})
    await settled('undone')
  }

  readonly picture = async (device: TestDevice, clock: string): Promise<string> => {
    const { app } = this
    app.clock.set(on('2026-03-13', clock))
    const { default: sharp } = await import('sharp')
    const image = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#aabbcc' } })
      .png()
      .toBuffer()
    const sent = await device
      .post('/ingest/v1/screenshots')
      .field('clientId', `shot-${clock.replace(':', '-')}-x`)
      .field('capturedAt', on('2026-03-13', clock))
      .attach('image', image, 's.png')
    assert.equal(sent.status, 201, JSON.stringify(sent.body))
    const found = await app.payload.db.findOne<{ id: string }>({
      collection: 'screenshots',
      where: { capturedAt: { equals: on('2026-03-13', clock) } },
      req: {},
    })
    return String(found?.id)
  }
}
