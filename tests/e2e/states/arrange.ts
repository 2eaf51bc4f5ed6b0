import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { LetterState } from '../../../src/letters/kinds'
import type { Place } from '../starts'
import { TestApp, type Person } from '../../support/app'
import { arrangeAnnouncements } from './announcements'
import { Arranging, NOW, on } from './arranging'
import { ArrangingBreaches, CONCERNED, type Breaches, type Concerned } from './breaches'
import { arrangeExpired, arrangeFiles } from './files'
import { arrangeVersions, type Versions } from './versions'

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
  ...['Ann', 'Bob', 'Cem', 'Dee', 'Fay', 'Gus', 'Kim', 'Nia', 'Pia', 'Sam'],
  ...CONCERNED,
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
  breaches: Breaches
  /** Drafts, by what became of each. */
  versions: Versions
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
  { category: 'optional-letters', retentionDays: 180, consent: 'separate' as const, optional: true },
]

/** Who asked for letters that nobody needs. */
const WANTS_LETTERS: readonly string[] = ['Kit', 'Moss', 'Rex', 'Xia']

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
  const officer = await join('Olga', { roles: ['privacy'] })
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
  const kim = await join('Kim')
  const concerned = {} as Record<Concerned, Person>
  for (const name of CONCERNED) {
    const consents = WANTS_LETTERS.includes(name) ? ['optional-letters'] : []
    concerned[name] = await join(name, { consents })
    if (name === 'Yves') continue
    const data = { email: `${name.toLowerCase()}@people.test` }
    await app.payload.update({ collection: 'users', id: concerned[name].id, data, overrideAccess: true })
  }
  const arranging = new Arranging(app, hr)
  const { act, work, letter, list, picture } = arranging
  const breaching = new ArrangingBreaches(arranging, officer, concerned)
  const closed = await breaching.closed()

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
  await arrangeFiles(arranging, { Ann: ann, Kim: kim })
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
  await arrangeAnnouncements(arranging, concerned)
  const versions = await arrangeVersions(arranging, officer)
  await arrangeExpired(arranging, pia, red)
  const breaches = { ...(await breaching.running()), closed }
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
  return { people: Object.fromEntries(come) as World['people'], red, blue, pictures, breaches, versions }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.send?.(await arrange(JSON.parse(process.argv[2] ?? '{}') as Record<string, string>), () =>
    process.exit(0),
  )
