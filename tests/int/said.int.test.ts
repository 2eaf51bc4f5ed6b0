import { sayIn } from '../../src/base/labels'
import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { countedFrom, whatEnds, whatStays } from '../../src/portal/consent/turnOffWords'
import { headline } from '../../src/portal/days/standingWords'
import { categoriesOf, categoryOf } from '../../src/categories/known'
import { LATE_DAYS, PAUSE_KEPT, PAUSE_SAID } from '../../src/i18n/pauses'
import { whatIsKept } from '../../src/categories/words'
import { purgeExpired } from '../../src/jobs/records/purgeExpired'
import { runJob } from '../../src/jobs/run'
import { policyForMachines } from '../../src/portal/policy/forMachines'
import { notSo } from '../../src/access/notSo'
import type { Receipt } from '../../src/consent/receipt'
import { consentStates } from '../../src/portal/consent/consentState'
import { readDay } from '../../src/portal/days/day'
import { readToday } from '../../src/portal/days/today'
import { holdings } from '../../src/portal/records/holdings'
import { readMemberDay } from '../../src/portal/team/memberDay'
import { AFTER_WITHDRAWAL, OLDEST_AT_RECEIPT } from '../../src/policy/decide/decide'
import { dataCategories, declarationOf, hasDeclaration } from '../../src/categories/declaration'
import { proseFor } from '../../src/policy/start/strictestDraft'
import { renderPage, renderProse } from '../../src/policy/life/render'
import type { PolicyVersion, Statement, Term } from '../../src/base/policyTypes'
import { useApp, type Person, type TestDevice } from '../support/app'
import { pageReq, readerOf } from '../support/reading'

const app = useApp()
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** Monday, ten in the morning in Shanghai. */
const TEN = Date.parse('2026-03-16T02:00:00.000Z')
const iso = (at: number): string => new Date(at).toISOString()
const [en, zh] = [sayIn('en'), sayIn('zh')]

const SEPARATE = { consent: 'separate', retentionDays: 30 } as const
const TERMS: Partial<Term>[] = [
  { ...SEPARATE, category: 'activity' },
  { ...SEPARATE, category: 'activity-days', retentionDays: 90 },
  { ...SEPARATE, category: 'screenshots', perHour: 12 },
]
const ON = TERMS.map(({ category }) => category!)

let png: Buffer
let team: string
let lea: Person
let hr: Person

beforeAll(async () => {
  app.clock.set(iso(TEN - DAY))
  await app.publish(TERMS)
  png = await sharp({ create: { width: 64, height: 40, channels: 3, background: '#2a7' } })
    .png()
    .toBuffer()
  team = await app.team('Blue')
  lea = await app.person({ name: 'Lea', team, role: 'lead', from: '2026-03-01' })
  hr = await app.person({ name: 'Hua', roles: ['hr'] })
})
beforeEach(async () => {
  app.clock.set(iso(TEN))
  // Where a test went on for weeks, earlier sessions are over.
  for (const person of [lea, hr]) Object.assign(person, await app.session(person.id))
})

/** Somebody of the team, with a computer. */
const somebody = async (): Promise<{ ann: Person; laptop: TestDevice }> => {
  const ann = await app.person({ team, consents: ON })
  const laptop = await app.device(ann)
  app.clock.advance(MINUTE)
  return { ann, laptop }
}
const work = async (laptop: TestDevice, from: number, count: number) => {
  const items = Array.from({ length: count }, (_, i) => ({ at: iso(from + i * MINUTE), keys: 3, clicks: 1 }))
  const { body } = await laptop.post('/ingest/v1/activity', { items })
  return (body.results as { status: string }[]).filter(({ status }) => status === 'accepted').length
}
const shoot = (laptop: TestDevice, clientId: string) =>
  laptop
    .post('/ingest/v1/screenshots')
    .field('clientId', clientId)
    .field('capturedAt', iso(app.clock.now() - 1_000))
    .attach('image', png, 'x.png')
const consent = async (ann: Person, category: string, granted: boolean) =>
  expect((await ann.post('/api/consent', { category, granted, language: 'en' })).status).toBe(200)
const statesOf = async (ann: Person) => {
  const reader = await readerOf(app, ann)
  const { docs } = await app.payload.find({
    collection: 'consents',
    where: { subject: { equals: ann.id } },
    sort: '-at',
    depth: 0,
    overrideAccess: true,
  })
  return (['en', 'zh'] as const).map((language) =>
    consentStates({ ...reader, language }, { accepted: undefined, consents: docs }),
  )
}

describe('what a category holds', () => {
  it('[B1] is said of every one that there is, in both languages', () => {
    const categories = categoriesOf().map(({ slug }) => slug)
    expect([...new Set(categories)]).toEqual(categories)
    const stored = app.payload.config.collections.flatMap((collection) =>
      hasDeclaration(collection) ? (declarationOf(collection).category ?? []) : [],
    )
    expect(categories).toEqual(expect.arrayContaining(stored))
    expect(dataCategories(app.payload.config).map(({ slug }) => slug)).toEqual(
      categoriesOf('captured').map(({ slug }) => slug),
    )
    for (const category of categories)
      for (const language of ['en', 'zh'] as const)
        expect([category, whatIsKept({ category } as Term, language)]).toEqual([
          category,
          expect.stringMatching(/.{6,}/),
        ])
  })

  it('[B1] names all that day totals hold, where one decides and in the table of a version', async () => {
    const { ann } = await somebody()
    const [english, chinese] = await statesOf(ann)
    const of = (states: typeof english) => states?.find(({ category }) => category === 'activity-days')?.often
    for (const word of ['minutes', 'active seconds', 'keys', 'clicks', 'by program', 'by project', 'paused'])
      expect(of(english)).toContain(word)
    for (const word of ['分钟', '活跃秒数', '按键', '点击', '各程序', '各项目', '暂停'])
      expect(of(chinese)).toContain(word)
    const { config } = app.payload
    const { policies } = (await readerOf(app, ann)).snapshot
    const policy = policies.at(-1)!
    const page = {
      ...policy,
      title: 'Policy',
      zone: 'Asia/Shanghai',
      prose: renderProse(proseFor(config, 'en', ON)),
      terms: policy.terms,
      statement: {
        controllers: [],
        office: { name: { en: '', zh: '' }, leader: '', contact: '' },
        recipients: [],
        territory: [],
        scope: { en: '', zh: '' },
        storage: { place: { en: '', zh: '' }, country: '' },
        cookies: [],
        rights: [],
        answerWithin: { workingDays: 15, days: 30 },
        noticeDays: 14,
        prevails: 'zh',
      } as unknown as Statement,
    }
    const html = renderPage(config, page, 'en')
    expect(html).toContain('how many keys and clicks, the time by program and by project')
    expect(html).toContain('they stay when you turn off activity alone')
    // What says all of it needs nothing beside it.
    const sealed = { ...policy, pages: { en: html, zh: renderPage(config, page, 'zh') } }
    expect(notSo(app.payload.config, sealed)).toEqual([])
  })

  it('[B1] stands beside a sealed text that says it otherwise, or not at all', async () => {
    const { policies } = (await readerOf(app, hr)).snapshot
    const old: PolicyVersion = {
      ...policies.at(-1)!,
      pages: { en: `<p>x ${PAUSE_SAID.en}</p>`, zh: `<p>您暂停期间不记录，${PAUSE_SAID.zh}。</p>` },
    }
    const notes = notSo(app.payload.config, old)
    expect(notes).toContainEqual(PAUSE_KEPT)
    for (const language of ['en', 'zh'] as const)
      expect(notes.map((note) => note[language]).join('\n')).toContain(
        categoryOf('activity-days')!.holds[language],
      )
    // Where one of the two texts says it, the other still does not.
    const half = { ...old, pages: { ...old.pages, en: categoryOf('activity-days')!.holds.en } }
    expect(
      notSo(app.payload.config, half)
        .map(({ en }) => en)
        .join('\n'),
    ).toContain(categoryOf('activity-days')!.holds.en)
  })
})

describe('what is not so of a sealed text', () => {
  it('[B1] stands beside it for machines too, and never in the bytes that were sealed', async () => {
    const { ann } = await somebody()
    const { policies } = (await readerOf(app, hr)).snapshot
    const { config } = app.payload
    const current = policies.at(-1)!
    const wanted = notSo(config, current)
    expect(wanted.length).toBeGreaterThan(0)
    const anybody = app.anonymous()
    const json = policyForMachines(config, policies, current)
    expect(json.notes).toEqual(wanted)
    expect(json.chain.map(({ notes }) => notes)).toEqual(policies.map((each) => notSo(config, each)))
    for (const path of ['/api/privacy', `/api/privacy/${current.version}`])
      expect([path, (await anybody.get(path)).body.notes]).toEqual([path, wanted])

    const sealed = await anybody.get(`/api/privacy/${current.version}/sealed`)
    expect(sealed.headers.link).toBe(`</api/privacy/${current.version}>; rel="describedby"`)
    expect(sealed.headers.etag).toBe(`"${current.hash}"`)
    expect(createHash('sha256').update(sealed.text).digest('hex')).toBe(current.hash)
    expect(sealed.body).not.toHaveProperty('notes')

    const { docs } = (await ann.get('/api/acceptances?depth=0')).body as { docs: { id: string }[] }
    const receipt = (await ann.get(`/api/acceptances/${docs[0]?.id}/receipt`)).body as Receipt
    expect(receipt.record.privacy_notice_hash).toBe(current.hash)
    expect(receipt.notes).toEqual(wanted)
    expect(receipt.record.privacy_notice_text).toBe(current.pages[receipt.record.language])
  })
})

describe('turning activity off', () => {
  it('[B1] says what goes, and that day totals are a consent of their own and stay', async () => {
    const { ann, laptop } = await somebody()
    expect(await work(laptop, TEN, 1)).toBe(1)
    const [english = [], chinese = []] = await statesOf(ann)
    const words = (states: typeof english, say: typeof en) => {
      const term = states.find(({ category }) => category === 'activity')!
      const counted = countedFrom(states, 'activity')!
      expect(counted.hasSwitch).toBe(true)
      return [whatEnds(term, say), term.stops, whatStays(counted, say)].join(' ')
    }
    const said = words(english, en)
    expect(said).toContain('Nothing more of Activity is collected')
    expect(said).toContain('Day totals are a category of their own and stay')
    expect(said).toContain('kept 90 days; who else may see them: your team lead, HR')
    expect(said).not.toContain('no totals')
    expect(words(chinese, zh)).toContain('“每日汇总”是单独的类别，仍会保留')

    // And so it is: the lead goes on reading the day's counts.
    await consent(ann, 'activity', false)
    const wish = { category: 'activity-days', scope: 'person', subject: ann.id, purpose: 'project-time' }
    expect((await lea.post('/api/viewings', wish)).status).toBe(201)
    const { body } = await lea.get(`/api/activity-days?depth=0&where[subject][equals]=${ann.id}`)
    expect(body.docs).toMatchObject([{ keys: 3, clicks: 1 }])
    // Turned off too, they are hers alone.
    await consent(ann, 'activity-days', false)
    const after = await lea.get(`/api/activity-days?depth=0&where[subject][equals]=${ann.id}`)
    expect(after.body.docs ?? []).toEqual([])
    const [off = []] = await statesOf(ann)
    expect(countedFrom(off, 'activity')).toBeUndefined()
  })
})

describe('a pause', () => {
  it('[B1] is kept with begin and end as long as it says wherever it says so, and its length alone after that', async () => {
    const { ann } = await somebody()
    const start = app.clock.now()
    await ann.post('/api/pauses/start', {})
    app.clock.advance(20 * MINUTE)
    await ann.post('/api/pauses/end', {})
    const end = app.clock.now()
    const stored = async (collection: 'pauses' | 'activity-days') =>
      (await app.payload.db.find({ collection, where: { subject: { equals: ann.id } }, req: {} })).docs
    const mine = (await ann.get('/api/pauses?depth=0')).body.docs as object[]
    expect(mine).toMatchObject([{ start: iso(start), end: iso(end), expiresAt: iso(end + LATE_DAYS * DAY) }])
    expect(OLDEST_AT_RECEIPT).toBe(LATE_DAYS * DAY)
    const held = await holdings(await readerOf(app, ann))
    expect(held.find(({ slug }) => slug === 'pauses')?.kept).toBe(`${LATE_DAYS} days`)
    const now = {
      at: iso(end),
      standing: 'paused',
      pausedSince: iso(start),
      heardAt: null,
      day: { date: '2026-03-16', zone: 'Asia/Shanghai' },
    } as const
    expect(headline(en, { ...now, language: 'en', zone: 'Asia/Shanghai' })).toContain(PAUSE_KEPT.en)
    expect(headline(zh, { ...now, language: 'zh', zone: 'Asia/Shanghai' })).toContain(PAUSE_KEPT.zh)

    for (const [at, left] of [
      [end + LATE_DAYS * DAY - MINUTE, 1],
      [end + LATE_DAYS * DAY + MINUTE, 0],
    ] as const) {
      app.clock.set(iso(at))
      await runJob('purgeExpired', purgeExpired, { payload: app.payload, files: app.files })
      expect(await stored('pauses')).toHaveLength(left)
    }
    expect(await stored('activity-days')).toMatchObject([{ pausedSeconds: 20 * 60 }])
  })
})

describe('how long a day is kept', () => {
  it('[B1] names the first and the last to go, where not all go at once', async () => {
    const { ann, laptop } = await somebody()
    app.clock.set(iso(TEN + 30 * MINUTE))
    expect(await work(laptop, TEN + MINUTE, 20)).toBe(20)
    expect((await shoot(laptop, 'before')).status).toBe(201)
    const read = async () => {
      const reader = await readerOf(app, ann)
      const { kept } = await readDay(reader, '2026-03-16', app.clock.now())
      return new Map(
        kept.map(({ category, first, last }) => [category, [Date.parse(first), Date.parse(last)]]),
      )
    }
    const [first, last] = (await read()).get('activity')!
    expect([first, last]).toEqual([TEN + 30 * DAY, TEN + 20 * MINUTE + 30 * DAY])
    const withdrawn = app.clock.now()
    await consent(ann, 'activity', false)
    await consent(ann, 'screenshots', false)
    app.clock.advance(MINUTE)
    await consent(ann, 'activity', true)
    await consent(ann, 'screenshots', true)
    app.clock.set(iso(TEN + 50 * MINUTE))
    expect(await work(laptop, TEN + 42 * MINUTE, 3)).toBe(3)
    expect((await shoot(laptop, 'after')).status).toBe(201)
    const kept = await read()
    const [firstNow, lastNow] = kept.get('activity')!
    expect(firstNow).toBeLessThanOrEqual(withdrawn + AFTER_WITHDRAWAL)
    expect(lastNow).toBe(TEN + 40 * MINUTE + 30 * DAY)
    expect(kept.get('screenshots')?.[0]).toBeLessThanOrEqual(withdrawn + AFTER_WITHDRAWAL)
    expect(kept.get('screenshots')?.[1]).toBeGreaterThan(withdrawn + 29 * DAY)
    expect(kept.get('activity-days')).toHaveLength(2)
    const held = await holdings(await readerOf(app, ann))
    const goes = held.find(({ slug }) => slug === 'activity')?.goes
    expect([Date.parse(goes!.first), Date.parse(goes!.last)]).toEqual([firstNow, lastNow])
  })
})

describe('minutes under a consent that was given anew', () => {
  it('[P58] are kept for their term, also in the ten minutes of those that were withdrawn', async () => {
    const { ann, laptop } = await somebody()
    const from = TEN + MINUTE
    app.clock.set(iso(from + 2 * MINUTE))
    expect(await work(laptop, from, 2)).toBe(2)
    await consent(ann, 'activity', false)
    app.clock.advance(MINUTE)
    await consent(ann, 'activity', true)
    app.clock.advance(3 * MINUTE)
    expect(await work(laptop, from + 4 * MINUTE, 1)).toBe(1)
    expect(await work(laptop, from + 5 * MINUTE, 1)).toBe(1)
    // Sent again, nothing is stored twice.
    expect(await work(laptop, from + 4 * MINUTE, 2)).toBe(2)
    const held = async () => {
      const { docs } = await app.payload.find({
        collection: 'activity',
        where: { subject: { equals: ann.id } },
        sort: 'expiresAt',
        depth: 0,
        overrideAccess: true,
      })
      return docs.map(({ minutes, expiresAt }) => [
        (minutes as unknown as { m: number }[]).map(({ m }) => m),
        Math.round((Date.parse(expiresAt) - TEN) / DAY),
      ])
    }
    expect(await held()).toEqual([
      [[1, 2], 1],
      [[5, 6], 30],
    ])
    app.clock.set(iso(TEN + AFTER_WITHDRAWAL + 10 * MINUTE))
    await runJob('purgeExpired', purgeExpired, { payload: app.payload, files: app.files })
    expect(await held()).toEqual([[[5, 6], 30]])
  })
})

describe('what is recorded now', () => {
  it('[B1] does not name totals whose source is off, and says why not', async () => {
    const { ann, laptop } = await somebody()
    await laptop.get('/ingest/v1/config')
    const today = async () => readToday(await readerOf(app, ann))
    const states = async () => {
      const { standing, categories } = await today()
      return [standing, ...categories.map(({ category, on, code }) => (on ? category : code))]
    }
    expect(await states()).toEqual(['recording', ...ON])
    await consent(ann, 'activity', false)
    expect(await states()).toEqual(['recording', 'consent-withdrawn', 'counted-from', 'screenshots'])
    const totals = (await today()).categories.find(({ category }) => category === 'activity-days')
    expect(totals).toMatchObject({ countedFrom: 'Activity' })
    await consent(ann, 'screenshots', false)
    expect((await states())[0]).toBe('all-off')
    app.clock.advance(MINUTE)
    await consent(ann, 'activity', true)
    expect(await states()).toEqual(['recording', 'activity', 'activity-days', 'consent-withdrawn'])
  })
})

describe('what does not open', () => {
  it('[B1] tells a lead that it does not, and not by whose word; HR what was withdrawn, and when', async () => {
    const { ann, laptop } = await somebody()
    app.clock.set(iso(TEN + 30 * MINUTE))
    expect((await shoot(laptop, 'old')).status).toBe(201)
    const wish = { category: 'screenshots', scope: 'person', subject: ann.id, purpose: 'hours-dispute' }
    const asked = async (who: Person) => {
      const { status, body } = await who.post('/api/viewings', wish).set('accept-language', 'en')
      return [status, body.code, String(body.detail)]
    }
    const shown = async (who: Person) =>
      (await readMemberDay({ req: await pageReq(app, who), language: 'en' }, ann.id, '2026-03-16'))!
    const offered = async () => (await shown(lea)).ask?.categories.map(({ slug }) => slug)
    expect(await offered()).toContain('screenshots')
    await consent(ann, 'screenshots', false)
    const off = await asked(lea)
    expect(off.slice(0, 2)).toEqual([403, 'not-open'])
    expect((await asked(hr)).slice(0, 2)).toEqual([403, 'consent-withdrawn'])
    app.clock.advance(MINUTE)
    await consent(ann, 'screenshots', true)
    // Given anew: the same words to the lead, so that he learns nothing of either.
    expect(await asked(lea)).toEqual(off)
    expect(off[2]).not.toMatch(/withdr|consent/i)
    const [status, code, told] = await asked(hr)
    expect([status, code]).toEqual([403, 'withdrawn-since'])
    expect(told).toContain('before the withdrawal of 16 March 2026 at 10:30 (Asia/Shanghai)')
    // Neither is he asked what for where nothing would open.
    expect(await offered()).not.toContain('screenshots')
    expect((await shown(lea)).shut).toEqual([{ label: 'Screenshots', why: off[2] }])
    app.clock.set(iso(TEN + 30 * MINUTE + AFTER_WITHDRAWAL + MINUTE))
    expect((await asked(lea))[0]).toBe(201)
  })

  it('[B1] has one answer for whoever never agreed, never turned it on, or is without a guardian', async () => {
    const never = await app.person({ team, consents: [] })
    const unread = await app.person({ team, agrees: false })
    for (const subject of [never.id, unread.id]) {
      const wish = { category: 'screenshots', scope: 'person', subject, purpose: 'hours-dispute' }
      expect((await lea.post('/api/viewings', wish)).body.code).toBe('not-open')
      expect((await hr.post('/api/viewings', wish)).body.code).toMatch(
        /^(consent-missing|notice-not-accepted)$/,
      )
    }
  })
})
