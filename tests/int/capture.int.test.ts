import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionSlug } from 'payload'
import sharp from 'sharp'
import type { Term } from '../../src/base/policyTypes'
import { MONDAY, useApp, type Person, type TestDevice } from '../support/app'
import { signPolicy, weighPolicy } from '../support/signPolicy'
import { prose } from '../support/world'

const app = useApp()
const MINUTE = 60_000
const DAY = 1440 * MINUTE
/** A page of text, as a screen shows it: letters of a few pixels. */
let page: Buffer
let n = 0

const lines = Array.from({ length: 40 }, (_, i) => `<rect x="20" y="${20 + i * 17}" width="900" height="7"/>`)
beforeAll(async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="720"><rect width="960" height="720" fill="#fff"/>${lines.join('')}</svg>`
  page = await sharp(Buffer.from(svg)).png().toBuffer()
})

const iso = (at: number): string => new Date(at).toISOString()
const ago = (minutes: number): string => iso(app.clock.now() - minutes * MINUTE)
const term = (category: string, more: Partial<Term> = {}): Partial<Term> => ({
  category,
  consent: 'general',
  retentionDays: 30,
  ...more,
})
const WEBCAM = term('webcam-photos', { consent: 'separate', optional: true, perHour: 2, retentionDays: 14 })

const rows = async (collection: CollectionSlug, subject: string) => {
  const { docs } = await app.payload.db.find<Record<string, unknown> & { id: string }>({
    collection,
    where: { subject: { equals: subject } },
    sort: 'capturedAt',
    limit: 0,
    pagination: false,
    req: {},
  })
  return docs
}
const minute = async (device: TestDevice, more: object = {}, at = ago(1)) => {
  const { body } = await device.post('/ingest/v1/activity', { items: [{ at, keys: 7, clicks: 1, ...more }] })
  const [result] = body.results as { status: string; code?: string }[]
  return result?.code ?? result?.status
}
const picture = async (device: TestDevice, category = 'webcam-photos', at = ago(1)) => {
  const { status, body } = await device
    .post(`/ingest/v1/${category}`)
    .field('clientId', `picture-${++n}`)
    .field('capturedAt', at)
    .attach('image', page, 'p.png')
  return status === 201 ? 'accepted' : `${status} ${body.code}`
}
const log = async (device: TestDevice, ...items: object[]) => {
  const { status, body } = await device.post('/ingest/v1/logs', { items })
  expect(status).toBe(200)
  return (body.results as { status: string; code?: string }[]).map(({ status: each, code }) => code ?? each)
}
const filesOf = async (category: string) =>
  (await readdir(path.join(app.env.MEDIA_DIR, category), { recursive: true }).catch(() => [])).filter(
    (name) => name.length > 3,
  )
const bytes = async (category: string, name: unknown): Promise<Buffer> => {
  const file = await app.files.open(category, String(name))
  return Buffer.concat((await file!.stream().toArray()) as Buffer[])
}

/** A person under these terms, with a computer, a quarter of an hour later. */
const arrange = async (terms: Partial<Term>[], consents: string[] = []) => {
  app.clock.set(MONDAY)
  await app.publish(terms)
  const person = await app.person({ consents })
  const device = await app.device(person)
  app.clock.advance(15 * MINUTE)
  return { person, device }
}

describe('webcam photos', () => {
  it('[P15] are in no version before somebody writes one', async () => {
    const device = await app.device(await app.person())
    expect((await app.anonymous().get('/api/privacy')).body.version).toBe(0)
    const { categories } = (await device.get('/ingest/v1/config')).body
    expect(categories['webcam-photos']).toEqual({ collect: false, code: 'not-in-policy', captureAt: [] })
    expect(await picture(device)).toBe('403 not-in-policy')
  })

  it('[P8] are refused with 403 without consent, and nothing else stops working', async () => {
    const terms = [term('activity'), term('activity-days'), term('screenshots', { perHour: 3 }), WEBCAM]
    const { person, device } = await arrange(terms)
    expect(await picture(device)).toBe('403 consent-missing')
    expect(await filesOf('webcam-photos')).toEqual([])
    const works = async () => [
      await minute(device),
      await picture(device, 'screenshots'),
      (await person.get('/api/users/me')).body.user?.id === person.id,
      (await person.post('/api/enrolment-codes', {})).status,
      (await device.get('/ingest/v1/config')).body.categories.activity.collect,
    ]
    expect(await works()).toEqual(['accepted', 'accepted', true, 201, true])

    // Turned on they are taken by the same path as screenshots; turned off again, that alone ends.
    const consent = (granted: boolean) =>
      person.post('/api/consent', { category: 'webcam-photos', granted, language: 'en' })
    expect((await consent(true)).status).toBe(200)
    app.clock.advance(10 * MINUTE)
    expect(await picture(device)).toBe('accepted')
    const [row] = await rows('webcam-photos', person.id)
    expect(row).toMatchObject({ subject: person.id, device: device.id, width: 960, height: 720 })
    expect(iso(Date.parse(String(row!.expiresAt)))).toBe(iso(Date.parse(String(row!.capturedAt)) + 14 * DAY))
    expect((await person.get(`/api/webcam-photos/${row!.id}/file`)).status).toBe(200)
    expect((await consent(false)).status).toBe(200)
    app.clock.advance(10 * MINUTE)
    expect(await picture(device)).toBe('403 consent-withdrawn')
    expect(await works()).toEqual(['accepted', 'accepted', true, 201, true])
  })

  it('[P15] are on for nobody who is new, whatever the policy says, nor in the draft to start from', async () => {
    const draft = (await app.payload.db.find<{ id: string; terms: { category: string }[] }>({
      collection: 'policies',
      where: { status: { equals: 'draft' } },
      limit: 1,
      pagination: false,
      req: {},
    })) as { docs: { terms: { category: string }[] }[] }
    expect(draft.docs[0]?.terms.map(({ category }) => category)).not.toContain('webcam-photos')

    const { person, device } = await arrange([term('activity'), WEBCAM])
    expect(await rows('consents', person.id)).toEqual([])
    const { body } = await person.get('/api/agreement')
    expect(body.switches).toEqual([
      expect.objectContaining({ category: 'webcam-photos', granted: false, consent: 'separate' }),
    ])
    const config = (await device.get('/ingest/v1/config')).body.categories
    expect(config['webcam-photos']).toEqual({ collect: false, code: 'consent-missing', captureAt: [] })
    expect(await picture(device)).toBe('403 consent-missing')
  })

  it('[P4] are of no screen: with eight to name, an hour would hold eight times as many', async () => {
    const { device } = await arrange([term('activity'), WEBCAM], ['webcam-photos'])
    const send = (screen?: string) => {
      const form = device
        .post('/ingest/v1/webcam-photos')
        .field('clientId', `eight-${++n}`)
        .field('capturedAt', ago(1))
      if (screen !== undefined) form.field('screen', screen)
      return form.attach('image', page, 'p.png')
    }
    const { status, body } = await send('1')
    expect([status, body.code]).toEqual([400, 'undeclared-field'])
    const took = []
    for (let each = 0; each < 4; each++) took.push((await send()).status)
    expect(took).toEqual([201, 201, 201, 403])
  })

  it('are taken at moments of their own, and deleted by their person without the ten minutes', async () => {
    const terms = [term('activity'), term('activity-days'), { ...WEBCAM, perHour: 12 }]
    const { person, device } = await arrange(terms, ['webcam-photos'])
    const { captureAt, perHour } = (await device.get('/ingest/v1/config')).body.categories['webcam-photos']
    expect([perHour, captureAt.length > 0]).toEqual([12, true])
    expect([await minute(device), await picture(device)]).toEqual(['accepted', 'accepted'])
    const [row] = await rows('webcam-photos', person.id)
    const { finishOwnDeletions } = await import('../../src/records/ownDeletion')
    expect((await person.post(`/api/webcam-photos/${row!.id}/delete`, {})).status).toBe(200)
    expect((await person.get(`/api/webcam-photos/${row!.id}/file`)).status).toBe(404)
    app.clock.advance(11_000)
    expect(await finishOwnDeletions(app.payload, app.files)).toEqual({ 'webcam-photos': 1 })
    expect(await rows('webcam-photos', person.id)).toEqual([])
    expect(await rows('activity', person.id)).toHaveLength(1)
    expect(await app.files.open('webcam-photos', String(row!.file))).toBeNull()
    const again = await device
      .post('/ingest/v1/webcam-photos')
      .field('clientId', String(row!.clientId))
      .field('capturedAt', ago(2))
      .attach('image', page, 'p.png')
    expect(again.body.code).toBe('deleted')
  })
})

describe('device logs', () => {
  const LOGS = term('device-logs', {
    consent: 'none',
    basis: 'legitimate-interest',
    viewers: ['admin'],
    logs: ['fault'],
  })

  it('[P11] are stored as far as the policy declares them: kinds, words, fields, and a time', async () => {
    const { person, device } = await arrange([term('activity')])
    const fault = { at: ago(2), kind: 'fault', code: 'queue-full' }
    expect(await log(device, fault)).toEqual(['not-in-policy'])
    await app.publish([term('activity'), LOGS])
    app.clock.advance(5 * MINUTE)
    const at = ago(2)
    const config = (await device.get('/ingest/v1/config')).body.categories['device-logs']
    expect(config).toEqual({ collect: true, kinds: ['fault'] })
    expect(
      await log(
        device,
        {
          at,
          kind: 'fault',
          code: 'queue-full',
          agentVersion: '0.1',
          ip: '10.0.0.9',
          ssid: 'home',
          url: 'https://x',
        },
        { at, kind: 'operation', code: 'started' },
        { at, kind: 'network', code: 'offline' },
        { at, kind: 'fault', code: 'she opened solitaire' },
        { at, kind: 'keys', code: 'crashed' },
        { at: ago(-60), kind: 'fault', code: 'crashed' },
        { at, kind: 'fault', code: 'crashed' },
      ),
    ).toEqual(['accepted', 'not-in-policy', 'not-in-policy', 'invalid', 'invalid', 'clock-ahead', 'accepted'])
    const held = await rows('device-logs', person.id)
    expect(held).toHaveLength(2)
    const first = held.find(({ code }) => code === 'queue-full')
    const { id: _i, createdAt: _c, updatedAt: _u, ...stored } = first!
    const filled = Object.entries(stored).filter(([, value]) => value !== null && value !== undefined)
    expect(filled.map(([key]) => key).sort()).toEqual(
      [
        'agentVersion',
        'capturedAt',
        'code',
        'company',
        'device',
        'expiresAt',
        'key',
        'kind',
        'localDate',
        'policyVersion',
        'receivedAt',
        'subject',
        'zone',
      ].sort(),
    )
    expect(JSON.stringify(held)).not.toMatch(/10\.0\.0\.9|home|https|solitaire/)
    // Sent again, also twice at once, it counts once.
    const twice = await Promise.all([
      log(device, { at, kind: 'fault', code: 'queue-full' }),
      log(device, { at, kind: 'fault', code: 'queue-full' }),
    ])
    expect(twice).toEqual([['duplicate'], ['duplicate']])
    expect(await rows('device-logs', person.id)).toHaveLength(2)
  })

  it('are the person’s own: read by him, each other look on record, and gone with their term', async () => {
    const { person, device } = await arrange([{ ...LOGS, retentionDays: 7 }])
    expect(await log(device, { at: ago(1), kind: 'fault', code: 'crashed' })).toEqual(['accepted'])
    expect((await person.get('/api/device-logs?depth=0')).body.totalDocs).toBe(1)
    const [admin, stranger, hr] = [
      await app.person({ roles: ['admin'] }),
      await app.person(),
      await app.person({ roles: ['hr'] }),
    ]
    const url = `/api/device-logs?depth=0&where[subject][equals]=${person.id}`
    expect((await admin.get(url)).status).toBe(403)
    const viewing = { category: 'device-logs', scope: 'person', subject: person.id, purpose: 'hours-dispute' }
    expect((await admin.post('/api/viewings', viewing)).status).toBe(201)
    expect((await admin.get(url)).body.totalDocs).toBe(1)
    expect((await stranger.get(url)).body.totalDocs).toBe(0)
    expect((await hr.get(url)).body.totalDocs).toBe(0)
    const looks = await person.get('/api/audit-log?depth=0&where[act][equals]=look')
    expect(looks.body.docs).toMatchObject([{ actor: admin.id, category: 'device-logs', actorRole: 'admin' }])
    app.clock.advance(7 * DAY)
    expect((await person.get('/api/device-logs?depth=0')).body.totalDocs ?? 0).toBe(0)
    const { runJob } = await import('../../src/jobs/run')
    const { purgeExpired } = await import('../../src/jobs/records/purgeExpired')
    await runJob('purgeExpired', purgeExpired, { payload: app.payload, files: app.files })
    expect(await rows('device-logs', person.id)).toEqual([])
  })
})

describe('a list of installed programs', () => {
  const LISTS = [
    { installedPrograms: ['Excel', 'WeChat'] },
    { software: [{ name: 'Excel', version: '16' }] },
    { device: { installed_apps: ['com.tencent.mm'] } },
    { 已安装程序列表: ['微信'] },
    {
      whatever: [
        { name: 'bash', version: '5.2' },
        { name: 'curl', version: '8.1' },
      ],
    },
  ]

  it('[P12] is refused at every door of the device API', async () => {
    const { person, device } = await arrange(
      [term('activity'), term('screenshots', { perHour: 3 }), WEBCAM],
      ['webcam-photos'],
    )
    await app.publish([term('activity'), term('device-logs', { consent: 'none', logs: ['fault'] })])
    const { body: made } = await person.post('/api/enrolment-codes', {})
    const at = ago(1)
    for (const list of LISTS) {
      const answers = [
        await app
          .anonymous()
          .post('/ingest/v1/enrol')
          .send({ code: made.code, name: 'Laptop', ...list }),
        await device.post('/ingest/v1/activity', { items: [{ at, keys: 1, clicks: 1 }], ...list }),
        await device.post('/ingest/v1/logs', { items: [{ at, kind: 'fault', code: 'crashed', ...list }] }),
        await device.post('/ingest/v1/logs', { items: [{ at, kind: 'fault', code: 'crashed' }], ...list }),
        await device.post('/ingest/v1/activitywatch', { buckets: {}, ...list }),
        await device.post('/ingest/v1/activitywatch', {
          buckets: { a: { type: 'app', events: [], ...list } },
        }),
      ]
      expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
        answers.map(() => [400, 'undeclared-field']),
      )
      const items = [{ at, keys: 1, clicks: 1, ...list }]
      const { body } = await device.post('/ingest/v1/activity', { items })
      expect(body.results).toMatchObject([{ status: 'refused', code: 'undeclared-field' }])
    }
    for (const category of ['screenshots', 'webcam-photos']) {
      const { status, body } = await device
        .post(`/ingest/v1/${category}`)
        .field('clientId', 'x')
        .field('capturedAt', at)
        .field('installedPrograms', '["Excel"]')
        .attach('image', page, 'p.png')
      expect([status, ['undeclared-field', 'not-in-policy'].includes(body.code as string)]).toEqual([
        body.code === 'undeclared-field' ? 400 : 403,
        true,
      ])
    }
    // Not a byte of it is there, and the code is still good for whoever sends none.
    expect(await rows('device-logs', person.id)).toEqual([])
    expect(await rows('activity', person.id)).toEqual([])
    const enrolled = await app.anonymous().post('/ingest/v1/enrol').send({ code: made.code, name: 'Laptop' })
    expect(enrolled.status).toBe(201)
  })

  it('[P12] is refused at the doors of the panel too', async () => {
    const { person } = await arrange([term('activity')])
    const hr = await app.person({ roles: ['hr'] })
    for (const [door, whole] of [
      ['/api/projects', { name: 'P', company: app.company }],
      ['/api/personnel', { subject: person.id }],
      ['/api/devices', { name: 'L' }],
    ] as const)
      for (const list of LISTS.slice(0, 3)) {
        const { status } = await hr.post(door, { ...whole, ...list })
        expect([door, status === 400 || status === 403]).toEqual([door, true])
      }
  })
})

describe('what a term leaves out', () => {
  const minutesOf = async (person: Person) =>
    (await rows('activity', person.id)).flatMap(({ minutes }) => minutes as Record<string, unknown>[])

  it('titles go by its rules before they are stored: all, the program alone, neither', async () => {
    const titles = [
      {
        rules: [
          { pattern: 'payroll*draft', kept: 'keep' as const },
          { pattern: '工资', kept: 'drop' as const },
          { pattern: 'keepass', kept: 'drop' as const },
        ],
        otherwise: 'program' as const,
      },
    ]
    const { person, device } = await arrange([term('activity', { titles }), term('activity-days')])
    const send = (title: string, program: string, m: number) => minute(device, { title, program }, ago(m))
    expect([
      await send('Payroll 2026 (Draft) - Excel', '/opt/excel', 9),
      await send('三月工资表.xlsx', '/opt/wps', 8),
      await send('Database - KeePassXC', '/opt/KeePassXC', 7),
      await send('Cat pictures - Firefox', '/opt/firefox', 6),
    ]).toEqual(['accepted', 'accepted', 'accepted', 'accepted'])
    expect((await minutesOf(person)).map(({ title, program }) => [title, program])).toEqual([
      ['Payroll 2026 (Draft) - Excel', '/opt/excel'],
      [undefined, undefined],
      [undefined, undefined],
      [undefined, '/opt/firefox'],
    ])
    const everything = JSON.stringify([
      await rows('activity', person.id),
      await rows('activity-days', person.id),
    ])
    expect(everything).not.toMatch(/工资|KeePass|Cat pictures/)
  })

  it('a later version that nobody has agreed to yet narrows them at once', async () => {
    const { person, device } = await arrange([term('activity')])
    await app.publish([term('activity', { titles: [{ rules: [], otherwise: 'drop' }] })])
    app.clock.advance(5 * MINUTE)
    expect(await minute(device, { title: 'Secret plan', program: '/opt/x' })).toBe('accepted')
    expect((await minutesOf(person))[0]).not.toHaveProperty('title')
    expect((await minutesOf(person))[0]).not.toHaveProperty('program')
  })

  it('[D6] titles of private windows and queries of addresses are left out whatever it says', async () => {
    const { person, device } = await arrange([term('activity')])
    await minute(device, { title: 'Clinic - Mozilla Firefox (Private Browsing)', program: 'firefox' }, ago(4))
    await minute(
      device,
      { title: 'https://example.com/a?token=s3cret#x - Chromium', program: 'chromium' },
      ago(3),
    )
    expect((await minutesOf(person)).map(({ title }) => title)).toEqual([
      undefined,
      'https://example.com/a - Chromium',
    ])
  })

  it.each([
    ['full', 960, false],
    ['blurred', 960, true],
    ['thumbnail', 320, false],
    ['blurred-thumbnail', 320, true],
  ] as const)('keeps of a picture what "%s" says, and writes no other', async (kept, width, isBlurred) => {
    const before = (await filesOf('screenshots')).length
    const { person, device } = await arrange([term('screenshots', { perHour: 3, picture: kept })])
    expect(await picture(device, 'screenshots')).toBe('accepted')
    const [row] = await rows('screenshots', person.id)
    expect((await filesOf('screenshots')).length - before).toBe(2)
    for (const [name, wide] of [
      [row!.file, width],
      [row!.thumb, 320],
    ] as const) {
      const image = await bytes('screenshots', name)
      expect((await sharp(image).metadata()).width).toBe(wide)
      // Black lines on white paper: what is blurred has no black left in it.
      const { channels } = await sharp(image).resize(320).greyscale().stats()
      expect([kept, (channels[0]?.min ?? 0) > 90]).toEqual([kept, isBlurred])
    }
    expect([row!.width, (await filesOf('incoming')).length]).toEqual([width, 0])
  })

  it('is written in the draft’s terms, sealed, shown on the page, and refused where it is half said', async () => {
    app.clock.advance(60 * MINUTE)
    const hr = await app.person({ roles: ['hr'] })
    const second = await app.person({ roles: ['privacy'] })
    const base = { basis: 'consent', consent: 'general', optional: true, retentionDays: 30, purposes: ['p'] }
    const publish = async (terms: object[]) => {
      const words = { title: 'x', prose: prose('x') }
      const purposes = [{ key: 'p', zh: '目的', en: 'purpose' }]
      const made = await hr.post('/api/policies?locale=en', { ...words, purposes, terms })
      expect(made.status).toBe(201)
      await hr.patch(`/api/policies/${made.body.doc.id}?locale=zh`, words)
      // Refused for a draft that is half said, as its signature is.
      await weighPolicy(hr, made.body.doc.id)
      const first = await signPolicy(hr, made.body.doc.id)
      return first.status === 202 ? signPolicy(second, made.body.doc.id) : first
    }
    expect((await publish([{ ...base, category: 'device-logs' }])).status).toBe(400)
    const blank = [{ pattern: ' * ', kept: 'drop' }]
    expect((await publish([{ ...base, category: 'activity', titleRules: blank }])).status).toBe(400)
    const { body } = await publish([
      { ...base, category: 'activity', titles: 'program', titleRules: [{ pattern: 'bank', kept: 'drop' }] },
      { ...base, category: 'screenshots', perHour: 2, picture: 'blurred' },
      { ...base, category: 'device-logs', logs: ['fault'] },
    ])
    const seal = await app.payload.db.findOne<{ id: string; bytes: string }>({
      collection: 'policy-seals',
      where: { version: { equals: body.version } },
      req: {},
    })
    const { terms, pages } = JSON.parse(seal!.bytes) as { terms: Term[]; pages: { en: string; zh: string } }
    const of = (category: string) => terms.find((each) => each.category === category)
    expect(of('activity')?.titles).toEqual([
      { rules: [{ pattern: 'bank', kept: 'drop' }], otherwise: 'program' },
    ])
    expect([of('screenshots')?.picture, of('device-logs')?.logs]).toEqual(['blurred', ['fault']])
    expect(pages.en).toContain('blurred before it is stored')
    expect(pages.zh).toContain('存储前模糊处理')
    expect(pages.en).toContain('of window titles the program alone')
  })
})

describe('full card numbers', () => {
  const CARDS = ['4111 1111 1111 1111', '5500-0000-0000-0004', '378282246310005']
  const visa = '4111111111111111'

  it('[P22] are refused in every free text of a form, with the field named', async () => {
    const { person } = await arrange([
      term('activity'),
      term('personnel', { consent: 'none', basis: 'contract', retentionDays: null }),
    ])
    const hr = await app.person({ roles: ['hr'] })
    const said = `please charge ${CARDS[0]} today`
    await app.reauth(hr)
    const answers = [
      await hr.post('/api/projects', { name: said, company: app.company }),
      await hr.post('/api/teams', { name: visa, company: app.company }),
      await hr.post(`/api/employments/${person.employment}/correct`, { position: said }),
      await hr.post('/api/personnel', { subject: person.id, address: { value: said, source: 'person' } }),
      await hr.post('/api/policies?locale=en', { title: 'x', prose: prose(said) }),
      await hr.post(`/api/employments/${person.employment}/restore`, { reason: said }),
      await app
        .anonymous()
        .post('/ingest/v1/enrol')
        .send({ code: 'x', name: `Laptop ${visa}` }),
    ]
    for (const { status, text } of answers) {
      expect(status).toBe(400)
      expect(text).toContain('card')
      expect(text).not.toContain('1111 1111')
    }
    const stored = await app.payload.db.find({
      collection: 'projects',
      where: { name: { contains: '1111' } },
      pagination: false,
      req: {},
    })
    expect(stored.docs).toEqual([])
    expect((await hr.post('/api/projects', { name: 'Order 4111', company: app.company })).status).toBe(201)
  })

  it('[P22] are masked in titles, whoever sends them', async () => {
    const { person, device } = await arrange([term('activity'), term('activity-days')])
    for (const [i, card] of CARDS.entries())
      expect(await minute(device, { title: `Pay ${card} - Shop`, program: `/opt/${visa}` }, ago(i + 1))).toBe(
        'accepted',
      )
    await person.post('/api/activitywatch', {
      device: null,
      host: 'laptop',
      preview: false,
      items: [{ at: ago(8), keys: 1, clicks: 0, title: `Card ${visa}` }],
    })
    const blocks = await rows('activity', person.id)
    const all = JSON.stringify([blocks, await rows('activity-days', person.id)])
    expect(all).not.toMatch(/4111 ?1111 ?1111|0000-0000|378282246310005/)
    expect(all).toContain('Pay ****1111 - Shop')
    expect(all).toContain('Card ****1111')
  })
})
