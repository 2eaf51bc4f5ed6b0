import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { LetterState } from '../../../src/outbox/kinds'
import type { Place } from '../starts'
import { TestApp, type Person, type TestDevice } from '../../support/app'

/** A moment by the company's clock, which is Shanghai's. */
export const on = (date: string, clock = '10:00'): string =>
  new Date(`${date}T${clock}:00+08:00`).toISOString()

/** When the pages are opened: a Monday in working hours. */
export const NOW = on('2026-03-16', '10:30')
export const MONTH = '2026-03'

/** How the letters of the world fared, each to somebody of his own. */
export const LETTERS = {
  Dee: 'failed',
  Ann: 'bounced',
  Gus: 'doubtful',
  Pia: 'sent',
  Nia: 'queued',
  Lea: 'deferred',
  Hana: 'printed',
} as const satisfies Record<string, LetterState>

export const PEOPLE = [
  ...['Hana', 'Olga', 'Adam', 'Lea'],
  ...['Ann', 'Bob', 'Cem', 'Dee', 'Fay', 'Gus', 'Nia', 'Pia', 'Sam'],
] as const
export type Name = (typeof PEOPLE)[number]

/** Why each of these was done, as it was typed. */
export const REASONS = {
  suspended: 'On leave without pay',
  refused: 'It shows the order that was asked about',
  moved: 'Opens the new shop',
} as const

export interface World {
  /** With the header of a browser's session. */
  people: Record<Name, Pick<Person, 'id' | 'cookie'>>
  red: string
  blue: string
  /** Ann's pictures, by what became of her request to black a part out; `none`: she asked for nothing. */
  pictures: Record<'none' | 'open' | 'refused', string>
}

const TERMS = [
  { category: 'activity', retentionDays: 60, consent: 'general' as const },
  { category: 'activity-days', retentionDays: 365, consent: 'general' as const },
  {
    category: 'screenshots',
    retentionDays: 30,
    consent: 'separate' as const,
    optional: true,
    perHour: 12,
    viewers: ['hr' as const],
  },
  {
    category: 'personnel',
    retentionDays: null,
    consent: 'none' as const,
    basis: 'contract' as const,
    viewers: ['hr' as const],
  },
]

class Arranging {
  constructor(
    readonly app: TestApp,
    readonly hr: Person,
  ) {}

  readonly act = async (path: string, body: object): Promise<{ id?: string }> => {
    await this.app.reauth(this.hr)
    const answer = await this.hr.post(path, body)
    assert.ok(answer.status < 300, `${path}: ${JSON.stringify(answer.body)}`)
    return answer.body as { id?: string }
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
    const { putLetter } = await import('../../../src/outbox/put')
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
    await app.payload.db.updateOne({ collection: 'outbox', id, data: { state, nextTryAt, history }, req: {} })
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

/** In a process of its own: one opens one database. */
export const arrangeIn = ({ env }: Place): Promise<World> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), [JSON.stringify(env)], {
      execArgv: ['--import', 'tsx'],
    })
    child.once('message', (world) => resolve(world as World))
    child.once('exit', (code) => reject(new Error(`nothing was arranged: ${code}`)))
  })

/** People in every state that a page may have to tell of, by the acts that lead there. */
const arrange = async (env: Record<string, string>): Promise<World> => {
  const app = new TestApp()
  await app.startAt(env)
  app.clock.set(on('2026-03-02', '08:00'))
  const policy = await app.publish(TERMS)
  const [red, blue] = [await app.team('Red'), await app.team('Blue')]
  const people: Partial<Record<Name, Person>> = {}
  const join = async (name: Name, options: Parameters<TestApp['person']>[0] = {}): Promise<Person> => {
    const person = await app.person({ name, username: name.toLowerCase(), ...options })
    people[name] = person
    return person
  }
  const hr = await join('Hana', { roles: ['hr'] })
  await join('Olga', { roles: ['privacy'] })
  await join('Adam', { roles: ['admin'] })
  await join('Lea', { team: red, role: 'lead' })
  const ann = await join('Ann', { team: red, consents: ['screenshots'] })
  const bob = await join('Bob', { team: red })
  const cem = await join('Cem', { team: red })
  const dee = await join('Dee', { team: red, state: 'invited', agrees: false })
  const fay = await join('Fay', { team: red, agrees: false })
  const gus = await join('Gus', { team: red, consents: ['screenshots'] })
  await join('Nia', { team: red, agrees: false })
  const pia = await join('Pia', { team: red })
  await join('Sam', { team: red, state: 'invited', agrees: false, from: '2026-04-01' })
  const { act, work, letter, list, picture } = new Arranging(app, hr)

  const [laptop, bobs, pias] = [await app.device(ann), await app.device(bob), await app.device(pia)]
  await app.device(cem)
  await work(laptop, '2026-03-03', 60, 30)
  await work(bobs, '2026-03-03', 61, 60)
  app.clock.set(on('2026-03-04', '09:00'))
  await act(`/api/employments/${ann.employment}/move`, {
    team: blue,
    from: '2026-03-09',
    role: 'member',
    reason: REASONS.moved,
  })
  await act(`/api/employments/${bob.employment}/end`, { lastDay: '2026-03-05' })
  await work(laptop, '2026-03-10', 30, 60)
  const pictures = {
    none: await picture(laptop, '09:10'),
    open: await picture(laptop, '10:10'),
    refused: await picture(laptop, '11:10'),
  }
  const area = { x: 10, y: 10, width: 100, height: 50 }
  for (const which of ['open', 'refused'] as const) {
    const asked = await ann.post(`/api/screenshots/${pictures[which]}/redaction`, area)
    assert.equal(asked.status, 201, JSON.stringify(asked.body))
    if (which === 'refused')
      await act(`/api/redaction-requests/${(asked.body as { id: string }).id}/refuse`, {
        reason: REASONS.refused,
      })
  }
  app.clock.set(on('2026-03-13', '17:00'))
  await act(`/api/people/${cem.id}/suspend`, { reason: REASONS.suspended })
  const said = await gus.post('/api/consent', {
    category: 'screenshots',
    granted: false,
    language: 'en',
  })
  assert.ok(said.status < 300, JSON.stringify(said.body))
  const refused = await fay.post('/api/agreement/refuse', { ...policy, language: 'en' })
  assert.ok(refused.status < 300, JSON.stringify(refused.body))
  const letters = LETTERS as Record<string, LetterState>
  for (const [name, state] of Object.entries(letters))
    await letter(people[name as Name] ?? dee, name === 'Dee' ? 'invitation' : 'test', state)
  await list('joining.csv', ['Tia', 'Uma'], false)
  await list('mistaken.csv', ['Val', 'Wim'], true)
  app.clock.set(on('2026-03-16', '10:15'))
  await pias.get('/ingest/v1/config')
  const paused = await pia.post('/api/pauses/start', {})
  assert.ok(paused.status < 300, JSON.stringify(paused.body))
  app.clock.set(NOW)
  const come = await Promise.all(
    PEOPLE.map(async (name) => {
      const id = people[name]?.id ?? ''
      return [name, { id, cookie: (await app.session(id)).cookie }] as const
    }),
  )
  await app.leave()
  return { people: Object.fromEntries(come) as World['people'], red, blue, pictures }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.send?.(await arrange(JSON.parse(process.argv[2] ?? '{}') as Record<string, string>), () =>
    process.exit(0),
  )
