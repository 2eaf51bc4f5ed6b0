import sharp from 'sharp'
import type { CollectionConfig, CollectionSlug } from 'payload'
import { guardConfig } from '../../src/hooks/every/guardConfig'
import { withDeclaration } from '../../src/categories/declaration'
import { checkRegister, registerOf } from '../../src/categories/register'
import type { Term } from '../../src/base/policyTypes'
import { MONDAY, useApp, type Person, type TestDevice } from '../support/app'
import { signPolicy } from '../support/signPolicy'
import { prose } from '../support/world'

const app = useApp()
const MINUTE = 60_000
const DAY = 1440 * MINUTE
let png: Buffer
let hr: Person
let n = 0

beforeAll(async () => {
  png = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#336699' } })
    .png()
    .toBuffer()
})

const iso = (at: number): string => new Date(at).toISOString()
/** What a computer gets for a minute and a picture of just now; and, for the personnel file, what HR gets. */
const minute = async (device: TestDevice, ago = MINUTE) => {
  const at = iso(app.clock.now() - ago)
  const { status, body } = await device.post('/ingest/v1/activity', { items: [{ at, keys: 7, clicks: 1 }] })
  expect(status).toBe(200)
  const [result] = body.results as { status: string; code?: string }[]
  return result?.code ?? result?.status
}
const picture = async (device: TestDevice, ago = MINUTE) => {
  const { status, body } = await device
    .post('/ingest/v1/screenshots')
    .field('clientId', `shot-${++n}`)
    .field('capturedAt', iso(app.clock.now() - ago))
    .attach('image', png, 'shot.png')
  return status === 201 ? 'accepted' : (body.code as string)
}
const file = async (subject: string) => {
  const { status, text } = await hr.post('/api/personnel', { subject, sex: { value: 'x', source: 'person' } })
  return status === 201 ? 'accepted' : (/"code":"([a-z-]+)"/.exec(text)?.[1] ?? String(status))
}
const count = async (collection: CollectionSlug, subject: string) =>
  (await app.payload.count({ collection, where: { subject: { equals: subject } }, overrideAccess: true }))
    .totalDocs

const term = (category: string, more: Partial<Term> = {}): Partial<Term> => ({
  category,
  retentionDays: 30,
  ...more,
})
const agreement = async (person: Person, consents: string[] = []) => {
  const { version, hash } = (await person.get('/api/agreement')).body
  return person.post('/api/agreement', { version, hash, language: 'en', consents })
}
const withdraw = (person: Person, category: string) =>
  person.post('/api/consent', { category, granted: false, language: 'en' })

describe('what no version names', () => {
  let ann: Person
  let laptop: TestDevice
  beforeAll(async () => {
    app.clock.set(MONDAY)
    hr = await app.person({ roles: ['hr'] })
    ann = await app.person()
    laptop = await app.device(ann)
    app.clock.advance(60 * MINUTE)
  })

  it('[P25] is stored by no door while version 0 is in force', async () => {
    expect((await app.anonymous().get('/api/privacy')).body.version).toBe(0)
    expect([await minute(laptop), await picture(laptop), await file(ann.id)]).toEqual([
      'not-in-policy',
      'not-in-policy',
      'not-in-policy',
    ])
    const config = (await laptop.get('/ingest/v1/config')).body.categories
    expect(config).toMatchObject({
      activity: { collect: false, code: 'not-in-policy' },
      screenshots: { collect: false, code: 'not-in-policy', captureAt: [] },
    })
    const refused = await ann.post('/api/consent', { category: 'screenshots', granted: true, language: 'en' })
    expect([refused.status, refused.body.code]).toEqual([403, 'not-in-policy'])
    for (const slug of ['activity', 'activity-days', 'screenshots', 'personnel', 'consents'] as const)
      expect([slug, await count(slug, ann.id)]).toEqual([slug, 0])
  })

  it('[P25] cannot be put into a version either', async () => {
    const draft = async (terms: object[]) => {
      const words = { title: 'x', prose: prose('x') }
      const purposes = [{ key: 'p', zh: 'p', en: 'p' }]
      const made = await hr.post('/api/policies?locale=en', { ...words, purposes, terms })
      expect(made.status).toBe(201)
      await hr.patch(`/api/policies/${made.body.doc.id}?locale=zh`, words)
      return signPolicy(hr, made.body.doc.id)
    }
    const whole = { basis: 'consent', consent: 'general', optional: true, retentionDays: 30, purposes: ['p'] }
    for (const category of ['keystrokes', 'microphone', 'users', 'devices', 'activity '])
      expect([category, (await draft([{ ...whole, category }])).status]).toEqual([category, 400])
    expect((await draft([{ ...whole, category: 'activity', purposes: ['q'] }])).status).toBe(400)
    expect((await app.anonymous().get('/api/privacy')).body.version).toBe(0)
  })

  it('[P25] is refused category by category once a version names some', async () => {
    await app.publish([term('activity', { consent: 'general' })])
    expect((await agreement(ann)).status).toBe(201)
    app.clock.advance(10 * MINUTE)
    expect([await minute(laptop), await picture(laptop), await file(ann.id)]).toEqual([
      'accepted',
      'not-in-policy',
      'not-in-policy',
    ])
    expect(await count('activity', ann.id)).toBe(1)
    // The day's totals are a category of their own, and this version does not name it.
    expect(await count('activity-days', ann.id)).toBe(0)
    expect((await agreement(ann, ['screenshots'])).status).toBe(400)
    expect(await count('consents', ann.id)).toBe(0)
  })
})

describe('the register', () => {
  const config = () => app.payload.config
  const withCollection = (change: (collection: CollectionConfig) => object, slug = 'teams') => ({
    globals: config().globals,
    collections: config().collections.map((collection) =>
      collection.slug === slug ? { ...collection, ...change(collection as never) } : collection,
    ),
  })
  const flattened = (collection: object) => (collection as { flattenedFields: object[] }).flattenedFields
  const field = (name: string) => ({ name, type: 'text' }) as never

  it('[P25] holds every stored field as it is', () => {
    expect(() => checkRegister(config())).not.toThrow()
  })

  const grown = (slug: string) =>
    withCollection(
      (collection) => ({ flattenedFields: [...flattened(collection), field('religion')] }),
      slug,
    ) as never

  it.each(['teams', 'policies', 'job-runs', 'payload-preferences', 'payload-locked-documents', 'payload-kv'])(
    '[P25] refuses to start with a field of %s that no category declares',
    (slug) => {
      expect(() => checkRegister(grown(slug))).toThrow(
        `${slug}.religion belongs to no category and does not say why it is not personal`,
      )
    },
  )

  it.each([
    ['users', 'account'],
    ['companies', 'account'],
    ['personnel', 'personnel'],
    ['devices', 'account'],
    ['screenshots', 'screenshots'],
  ])('[P25] counts a field of %s that says nothing as personal, of the category %s', (slug, category) => {
    expect(() => checkRegister(grown(slug))).not.toThrow()
    expect(registerOf(grown(slug))).toContainEqual({ slug, path: 'religion', category, notPersonal: null })
  })

  it('[P25] lets no field that names a person say that it is not personal', () => {
    const entries = registerOf(config())
    const naming = config().collections.flatMap(({ slug, flattenedFields }) =>
      flattenedFields
        .filter((each) => each.type === 'relationship' && [each.relationTo].flat().includes('users'))
        .map(({ name }) => ({ slug, path: name })),
    )
    expect(naming.length).toBeGreaterThan(40)
    for (const each of naming)
      expect(entries.find(({ slug, path }) => slug === each.slug && path === each.path)).toMatchObject({
        category: expect.any(String) as string,
        notPersonal: null,
      })
  })

  it('[P25] refuses a global’s field, an unknown category, and a personal field without one', () => {
    const [settings, ...globals] = config().globals
    const asked = { ...settings, flattenedFields: [...(settings?.flattenedFields ?? []), field('bossPhone')] }
    expect(() =>
      checkRegister({ collections: config().collections, globals: [asked, ...globals] } as never),
    ).toThrow('settings.bossPhone belongs to no category')
    const base = {
      kind: 'records',
      subject: [],
      files: null,
      ownerMayDelete: false,
    } as const
    const declared = (category: string | null) =>
      withCollection((collection) => withDeclaration(collection, { ...base, category }), 'pauses')
    expect(() => checkRegister(declared('gossip') as never)).toThrow('"gossip", which is not declared')
    expect(() => checkRegister(declared(null) as never)).toThrow(
      'pauses.subject belongs to no category and does not say why it is not personal',
    )
  })

  it('[P25] is asked at every start: a collection that declares nothing, or that nobody may see, stops it', () => {
    const bare = { ...withCollection(() => ({ custom: {} })) }
    expect(() => checkRegister(bare as never)).toThrow('"teams" does not declare what it holds')
    const strange = { collections: [{ slug: 'horoscopes', fields: [], hooks: {}, access: {} }], globals: [] }
    expect(() => guardConfig(strange as never)).toThrow('has no row for "horoscopes"')
    const unlisted = {
      globals: [],
      collections: [
        {
          slug: 'teams',
          custom: {},
          hooks: {},
          access: {},
          endpoints: [],
          flattenedFields: [field('religion')],
        },
      ],
    }
    expect(() => guardConfig(unlisted as never)).toThrow('"teams" does not declare what it holds')
  })
})

describe('new collection', () => {
  it('[P26] is refused until its version is in force, and then until the person has agreed', async () => {
    app.clock.set('2026-03-17T02:00:00.000Z')
    const start = app.clock.now()
    await app.publish([term('activity', { consent: 'general' })])
    const ann = await app.person()
    const laptop = await app.device(ann)
    app.clock.advance(5 * MINUTE)
    const inForce = (await app.anonymous().get('/api/privacy')).body.version
    const announced = await app.publish(
      [
        term('activity', { consent: 'general' }),
        term('activity-days', { consent: 'general', retentionDays: 365 }),
        term('screenshots', { consent: 'separate', perHour: 3 }),
        term('personnel', { consent: 'none', basis: 'contract', retentionDays: null }),
      ],
      iso(start + DAY),
    )

    // Announced, not in force: it can be read, and nothing of it is collected, agreed to or shown as current.
    app.clock.advance(5 * MINUTE)
    expect([await minute(laptop), await picture(laptop), await file(ann.id)]).toEqual([
      'accepted',
      'not-in-policy',
      'not-in-policy',
    ])
    expect((await app.anonymous().get('/api/privacy')).body.version).toBe(inForce)
    expect((await app.anonymous().get(`/api/privacy/${announced.version}`)).status).toBe(200)
    expect((await laptop.get('/ingest/v1/config')).body.categories.screenshots.collect).toBe(false)
    const early = { ...announced, language: 'en', consents: ['screenshots'] }
    expect((await ann.post('/api/agreement', early)).status).toBe(409)
    expect(
      (await ann.post('/api/consent', { category: 'screenshots', granted: true, language: 'en' })).status,
    ).toBe(403)

    // A second before, and then in force: what rests on no consent begins, the rest waits for the person.
    app.clock.set(iso(start + DAY - 1000))
    expect(await picture(laptop)).toBe('not-in-policy')
    app.clock.set(iso(start + DAY + 2 * MINUTE))
    expect([await picture(laptop), await file(ann.id)]).toEqual(['notice-not-accepted', 'accepted'])
    expect(await minute(laptop)).toBe('accepted')
    expect(await count('activity-days', ann.id)).toBe(0)

    // Agreed, but the switch is off; then on. What was captured before stays refused.
    expect((await agreement(ann)).status).toBe(201)
    app.clock.advance(5 * MINUTE)
    expect(await picture(laptop)).toBe('consent-missing')
    expect((await agreement(ann, ['screenshots'])).status).toBe(201)
    app.clock.advance(5 * MINUTE)
    expect([await picture(laptop), await minute(laptop)]).toEqual(['accepted', 'accepted'])
    expect(await picture(laptop, 8 * MINUTE)).toBe('consent-missing')
    expect(await picture(laptop, 30 * MINUTE)).not.toBe('accepted')
    expect([await count('screenshots', ann.id), await count('activity-days', ann.id)]).toEqual([1, 1])
  })

  it('[P26] is refused to whoever has not agreed, though others have', async () => {
    const [agreed, waits] = [
      await app.person({ consents: ['screenshots'] }),
      await app.person({ agrees: false }),
    ]
    const [one, two] = [await app.device(agreed), await app.device(waits)]
    app.clock.advance(5 * MINUTE)
    expect([await picture(one), await minute(one)]).toEqual(['accepted', 'accepted'])
    expect([await picture(two), await minute(two)]).toEqual(['notice-not-accepted', 'notice-not-accepted'])
    for (const slug of ['activity', 'activity-days', 'screenshots'] as const)
      expect([slug, await count(slug, waits.id)]).toEqual([slug, 0])
  })
})

describe('refusing one optional category', () => {
  /** What each can still do: send minutes, send pictures, sign in and read, pause. */
  const works = async (person: Person, device: TestDevice) => ({
    activity: await minute(device),
    screenshots: await picture(device),
    account: (await person.get('/api/users/me')).body.user?.id === person.id,
    own: (await person.get('/api/activity?depth=0')).status,
    enrol: (await person.post('/api/enrolment-codes', {})).status,
    pause: [
      (await person.post('/api/pauses/start', {})).status,
      (await person.post('/api/pauses/end', {})).status,
    ],
  })
  const ALL = {
    activity: 'accepted',
    screenshots: 'accepted',
    account: true,
    own: 200,
    enrol: 201,
    pause: [200, 200],
  }

  beforeAll(async () => {
    app.clock.set('2026-03-18T02:00:00.000Z')
    await app.publish([
      term('activity', { consent: 'general', optional: true }),
      term('activity-days', { consent: 'general', optional: true }),
      term('screenshots', { consent: 'separate', optional: true, perHour: 3 }),
    ])
  })
  beforeEach(() => {
    app.clock.advance(10 * MINUTE)
  })

  const arrange = async () => {
    const person = await app.person({ consents: ['screenshots'] })
    const device = await app.device(person)
    app.clock.advance(5 * MINUTE)
    expect(await works(person, device)).toEqual(ALL)
    return { person, device }
  }

  it.each([
    ['activity', { activity: 'consent-withdrawn' }],
    ['screenshots', { screenshots: 'consent-withdrawn' }],
    ['activity-days', {}],
  ] as [CollectionSlug, object][])(
    '[P24] %s turns off that one alone; each of the others works on',
    async (category, off) => {
      const { person, device } = await arrange()
      const before = await count(category, person.id)
      expect((await withdraw(person, category)).status).toBe(200)
      app.clock.advance(5 * MINUTE)
      expect(await works(person, device)).toEqual({ ...ALL, ...off })
      expect(await count(category, person.id)).toBe(before)
      const config = (await device.get('/ingest/v1/config')).body.categories as Record<
        string,
        { collect: boolean }
      >
      expect([config.activity?.collect, config.screenshots?.collect]).toEqual([
        category !== 'activity',
        category !== 'screenshots',
      ])
    },
  )

  it('[P24] and turning it on again brings back that one alone', async () => {
    const { person, device } = await arrange()
    await withdraw(person, 'screenshots')
    await withdraw(person, 'activity')
    app.clock.advance(5 * MINUTE)
    expect(await works(person, device)).toEqual({
      ...ALL,
      activity: 'consent-withdrawn',
      screenshots: 'consent-withdrawn',
    })
    await person.post('/api/consent', { category: 'screenshots', granted: true, language: 'en' })
    app.clock.advance(5 * MINUTE)
    expect(await works(person, device)).toEqual({ ...ALL, activity: 'consent-withdrawn' })
  })

  it('[P24] at the agreement, by leaving its switch off, leaves the rest', async () => {
    const person = await app.person({ agrees: false })
    const device = await app.device(person)
    expect((await agreement(person, [])).status).toBe(201)
    app.clock.advance(5 * MINUTE)
    expect(await works(person, device)).toEqual({ ...ALL, screenshots: 'consent-missing' })
  })
})
