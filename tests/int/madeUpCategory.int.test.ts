// First of all: it adds the category, and what follows reads what there is.
import { READ, WRITE } from '../support/madeUp'
import sharp from 'sharp'
import type { CollectionSlug } from 'payload'
import { categoriesPage } from '../../scripts/lib/categoriesPage'
import { checkViewers } from '../../src/access/checkViewers'
import { MATRIX } from '../../src/access/matrix'
import { categoryChoices } from '../../src/admin/kit/named'
import { affectedBy } from '../../src/breaches/affected'
import type { Term } from '../../src/base/policyTypes'
import { IMAGE_CATEGORIES } from '../../src/categories/imageCategories'
import { strictestTerm } from '../../src/categories/known'
import { checkCategories } from '../../src/categories/register'
import { explained, whatIsKept } from '../../src/categories/words'
import { policyTerms } from '../../src/collections/policy/policyTerms'
import { runJob } from '../../src/jobs/run'
import { purgeExpired } from '../../src/jobs/records/purgeExpired'
import { hasChosen } from '../../src/people/setup/firstSteps'
import { riskReasons } from '../../src/policy/assess/assessment'
import { weigh } from '../../src/policy/assess/assessmentDraft'
import { adviceOf } from '../../src/policy/assess/advice'
import { compareVersions } from '../../src/policy/compare/compare'
import { changesInWords } from '../../src/policy/compare/inWords'
import { readDraft, previewOf } from '../../src/policy/life/draft'
import { configAnswer } from '../../src/endpoints/ingest/schemas'
import { openApiDocument } from '../../src/endpoints/ingest/openapi'
import { PRESETS } from '../../src/policy/start/presetNames'
import { startDraft } from '../../src/policy/start/presets'
import { firstVersion } from '../../src/policy/start/firstVersion'
import { consentStates } from '../../src/portal/consent/consentState'
import { readDay } from '../../src/portal/days/day'
import { readMonth } from '../../src/portal/days/days'
import { holdings } from '../../src/portal/records/holdings'
import { readRecords } from '../../src/portal/records/records'
import { checkWriters } from '../../src/record/written'
import { localDate } from '../../src/policy/decide/workingTime'
import { useApp, type Person, type TestDevice } from '../support/app'
import { readerOf } from '../support/reading'
import { byField } from '../tables/expand'

const app = useApp()
const SLUG = 'whiteboard-photos'
const COLLECTION = SLUG as CollectionSlug // the generated types do not know it
const WALL = 'wall-screens'
/** Working time, which a contract asks for, whoever draws up the version. */
const WORK = [
  'punches',
  'corrections',
  'attendance-days',
  'attendance-sheets',
  'absences',
  'overtime-requests',
  'shifts',
]
const DAY = 86_400_000
const NOWHERE = { recipients: [], territory: [], storage: { country: '', place: { en: '', zh: '' } } }

let hr: Person
let lea: Person
let ann: Person
let laptop: TestDevice
let png: Buffer

beforeAll(async () => {
  png = await sharp({ create: { width: 64, height: 40, channels: 3, background: '#eee' } })
    .png()
    .toBuffer()
  hr = await app.person({ name: 'Hua', roles: ['hr'] })
})

describe('a category that is added', () => {
  it('is offered at the set-up, off, with the strictest term and what the law asks', async () => {
    const { choices } = await firstVersion(app.payload, await hasChosen(app.payload))
    expect(choices.find(({ category }) => category === SLUG)).toEqual({
      category: SLUG,
      chosen: false,
      retentionDays: 5,
      perHour: 1,
    })
    expect(explained(SLUG).means.en).toBe('A photo of a whiteboard, at random.')
    expect(explained(SLUG).law.zh).toContain('第六条')
  })

  it('stands in the first version that is prepared, its text, its table and its assessment', async () => {
    const wish = { category: SLUG, retentionDays: 4, perHour: 1 }
    const { status } = await hr.post('/api/first-steps/policy', { categories: [wish] })
    expect(status).toBe(200)
    const { prepared } = await firstVersion(app.payload, true)
    for (const [language, name, holds, kept] of [
      ['en', 'whiteboard photos', 'a photo of the whiteboard beside your desk', 'Wipe the whiteboard'],
      ['zh', '白板照片', '您工位旁白板的照片', '您可以随时擦拭白板。'],
    ] as const) {
      expect(prepared?.pages[language]).toContain(`<strong>${name}</strong>`)
      expect(prepared?.pages[language]).toContain(holds)
      expect(prepared?.pages[language]).toContain(kept)
    }
    expect(prepared?.assessment?.text.en).toContain('Whiteboard photos')
    expect(prepared?.assessment?.text.en).toContain('pictures can show private messages')
  })

  it('can be chosen in a draft, with the fields of a picture and what is suggested of it', async () => {
    expect(categoryChoices('zh')).toContainEqual({ value: SLUG, label: '白板照片' })
    const shown = policyTerms
      .flatMap((field) => (field.type === 'row' ? field.fields : [field]))
      .flatMap((field) => {
        const condition = 'name' in field ? field.admin?.condition : undefined
        return condition?.({}, { category: SLUG }, {} as never) ? [(field as { name: string }).name] : []
      })
    expect(shown).toEqual(['perHour', 'picture'])
    expect(adviceOf(SLUG, 'retentionDays', 30)).toMatchObject({
      suggested: { retentionDays: 5 },
      beside: 'other',
    })
    const { prepared } = await firstVersion(app.payload, true)
    const draft = await readDraft(app.payload, prepared!.draft)
    expect((await previewOf(app.payload, draft!)).pages.en).toContain('Whiteboard photos')
  })

  it('is of high risk, and weighed as that', () => {
    const term = strictestTerm(SLUG)
    expect(riskReasons(term, NOWHERE)).toEqual(['picture'])
    expect(weigh(app.payload.config, { terms: [term] }).assessment?.text.zh).toContain('白板照片')
    expect(
      weigh(app.payload.config, { terms: [{ ...term, retentionDays: 30 }] }).assessment?.text.en,
    ).toContain('wider than the strictest that the system suggests in: Kept: 30 days')
  })

  it('stands in the drafts that it names, in what is said of them, and in no other', async () => {
    const termsOf = async (from: 'china' | 'eu') => {
      const { terms } = (await readDraft(app.payload, await startDraft(app.payload, from)))!
      return terms!.map(({ category }) => category)
    }
    expect(await termsOf('china')).toEqual(['activity', 'activity-days', 'personnel', ...WORK, WALL])
    expect(await termsOf('eu')).toEqual(['activity-days', 'personnel', ...WORK])
    expect(PRESETS.china.explains.en).toMatch(
      /^Activity, day totals and wall screens, each by .*; no screenshots;/,
    )
    expect(PRESETS.china.explains.zh).toMatch(/^活动、每日汇总和墙面屏幕，均需单独同意.*；不含截屏；/)
    expect(PRESETS.eu.explains.en).toMatch(/^Day totals alone, by/)
  })

  it('is compared by its name', () => {
    const version = (terms: Term[]) =>
      ({ titles: { en: 'P', zh: 'P' }, purposes: [], terms, pages: { en: '', zh: '' } }) as never
    const [before, after] = [version([]), version([strictestTerm(SLUG)])]
    const changes = changesInWords(app.payload.config, before, after, compareVersions(before, after), 'en')
    expect(changes).toContainEqual(expect.objectContaining({ about: 'Whiteboard photos', weight: 'major' }))
  })
})

describe('what is stored of it', () => {
  const shoot = (clientId: string, slug = SLUG) =>
    laptop
      .post(`/ingest/v1/${slug}`)
      .field('clientId', clientId)
      .field('capturedAt', new Date(app.clock.now() - 1_000).toISOString())
      .attach('image', png, 'x.png')
  const rows = async () =>
    (await app.payload.find({ collection: COLLECTION, overrideAccess: true, depth: 0 })).docs

  const told = async () => {
    const { status, body } = await laptop.get('/ingest/v1/config')
    expect(status).toBe(200)
    return configAnswer.parse(body).categories as Record<string, unknown>
  }

  beforeAll(async () => {
    const term = { perHour: 100, purposes: ['hours-dispute'] }
    await app.publish([SLUG, WALL].map((slug) => ({ ...strictestTerm(slug), ...term })))
    const team = await app.team()
    lea = await app.person({ name: 'Lea', team, role: 'lead' })
    ann = await app.person({ name: 'Ann', team })
    laptop = await app.device(ann)
    app.clock.advance(60_000)
  })

  it('needs a consent of its own, which its person reads about and gives', async () => {
    expect((await shoot('early')).body.code).toBe('consent-missing')
    expect((await told())[SLUG]).toEqual({ collect: false, code: 'consent-missing', captureAt: [] })
    const reader = await readerOf(app, ann)
    const state = consentStates(reader, { accepted: undefined, consents: [] }).find(
      ({ category }) => category === SLUG,
    )
    expect(state).toMatchObject({
      label: 'Whiteboard photos',
      state: 'off',
      hasSwitch: true,
      kept: '5 days',
      stops: 'Without this, no whiteboard is photographed.',
    })
    expect(state?.often).toContain('a photo of the whiteboard beside your desk')
    const consent = { category: SLUG, granted: true, language: 'en' }
    expect((await ann.post('/api/consent', consent)).status).toBe(200)
    app.clock.advance(60_000)
    expect((await told())[SLUG]).toMatchObject({
      collect: true,
      perHour: 100,
      captureAt: expect.any(Array) as [],
    })
    expect((await shoot('first')).status).toBe(201)
    expect(await rows()).toHaveLength(1)
  })

  it('is counted in the portal, and read where it is told row by row', async () => {
    const reader = await readerOf(app, ann)
    expect((await holdings(reader)).find(({ slug }) => slug === SLUG)).toMatchObject({
      label: 'Whiteboard photos',
      count: 1,
      kept: '5 days',
      href: `/account/records#${SLUG}`,
      goes: { first: expect.any(String) as string },
    })
    const { told } = await readRecords(reader, {})
    const [row] = await rows()
    expect(told).toEqual([
      {
        slug: SLUG,
        label: 'Whiteboard photos',
        list: {
          page: 1,
          more: false,
          rows: [
            {
              id: String(row?.id),
              at: expect.any(String) as string,
              words: 'A whiteboard, 64 × 40',
              picture: `/api/${SLUG}/${String(row?.id)}/file`,
              keptUntil: expect.any(String) as string,
            },
          ],
        },
      },
    ])
    expect((await ann.get(told[0]!.list.rows[0]!.picture!)).status).toBe(200)
    expect((await readRecords(await readerOf(app, lea), {})).told[0]?.list.rows).toEqual([])
  })

  it('has its door in the document of the device API, and its place in what a computer is told', () => {
    const { paths, components } = openApiDocument()
    expect(paths?.[`/${SLUG}`]?.post?.summary).toBe('Send a whiteboard photo')
    expect(paths?.[`/${WALL}`]?.post?.summary).toBe('Send a wall screen')
    const form = (slug: string) =>
      JSON.stringify(paths?.[`/${slug}`]?.post?.requestBody).match(/schemas\/(\w+)/)?.[1]
    expect([form(SLUG), form(WALL)]).toEqual(['Photo', 'Screenshot'])
    expect(JSON.stringify(components?.schemas?.Config)).toContain(`"${SLUG}"`)
  })

  it('stands on the page of its day where its descriptor names that page', async () => {
    const consent = { category: WALL, granted: true, language: 'en' }
    expect((await ann.post('/api/consent', consent)).status).toBe(200)
    app.clock.advance(60_000)
    expect((await shoot('wall', WALL)).status).toBe(201)
    const reader = await readerOf(app, ann)
    const date = localDate(app.clock.now(), reader.zone)
    const day = await readDay(reader, date, app.clock.now())
    expect(day.pictures.map(({ category, shots }) => [category, shots.length])).toEqual([
      ['screenshots', 0],
      ['webcam-photos', 0],
      [WALL, 1],
    ])
    expect(day.pictures.at(-1)).toMatchObject({
      called: { en: 'Wall screens', zh: '墙面屏幕' },
      one: { en: 'Wall screen', zh: '墙面屏幕' },
      isOfScreen: true,
    })
    expect(day.shots.map(({ category }) => category)).toEqual([WALL])
    expect(day.kept.map(({ category }) => category)).toEqual([WALL])
    const month = await readMonth(reader, date.slice(0, 7), date)
    expect(month.kinds.map(({ category }) => category)).toContain(WALL)
    expect(month.days.map(({ pictures }) => pictures[WALL])).toEqual([1])
  })

  it('opens by the matrix alone, with a purpose and on record', async () => {
    const [row] = await rows()
    const file = `/api/${SLUG}/${String(row?.id)}/file`
    expect((await hr.get(file)).status).toBe(404)
    const wish = { category: SLUG, scope: 'person', subject: ann.id, purpose: 'hours-dispute' }
    expect((await lea.post('/api/viewings', wish)).status).not.toBe(201)
    expect((await hr.post('/api/viewings', wish)).status).toBe(201)
    expect((await hr.get(file)).status).toBe(200)
    expect((await lea.get(file)).status).toBe(404)
  })

  it('is among what a breach may concern', async () => {
    const now = new Date(app.clock.now()).toISOString()
    const scope = { categories: [SLUG], companies: [], teams: [], people: [] }
    const affected = await affectedBy(app.payload, { ...scope, beganAt: now, endedAt: now, knownAt: now })
    expect(affected).toContainEqual({ subject: ann.id, why: 'rows' })
  })

  it('is deleted by its person, or at its end', async () => {
    app.clock.advance(60_000)
    expect((await shoot('second')).status).toBe(201)
    const second = (await rows()).find((row) => (row as { clientId?: string }).clientId === 'second')
    expect((await ann.post(`/api/${SLUG}/${String(second?.id)}/delete`, {})).status).toBe(200)
    app.clock.advance(6 * DAY)
    await runJob('purgeExpired', purgeExpired, { payload: app.payload, files: app.files })
    expect(await rows()).toEqual([])
  })
})

describe('what checks it', () => {
  it('has a line for each field in the two tables, and the generated page', () => {
    const { flattenedFields } = app.payload.config.collections.find(({ slug }) => slug === COLLECTION)!
    const names = flattenedFields
      .map(({ name }) => name)
      .filter((name) => !['id', 'createdAt', 'updatedAt'].includes(name))
      .sort()
    expect([...byField(READ.lines).keys()].sort()).toEqual(names)
    expect([...byField(WRITE.lines).keys()].sort()).toEqual(names)
    expect(categoriesPage()).toMatch(/\| whiteboard-photos \| Whiteboard photos, 白板照片 \| captured \|/)
    expect(whatIsKept(strictestTerm(SLUG), 'en')).toBe('a photo of the whiteboard beside your desk')
    expect(IMAGE_CATEGORIES).toContain(SLUG)
  })

  it('stops the start where the matrix has no row for it, or does not let what is proposed', () => {
    const row = MATRIX[SLUG]!
    const lets = (more: object) => () => {
      ;(MATRIX as Record<string, unknown>)[SLUG] = { ...row, ...more }
      checkViewers()
    }
    try {
      expect(lets({})).not.toThrow()
      expect(lets({ employee: 'none' })).toThrow('whiteboard-photos is closed to the person')
      expect(lets({ hr: 'none' })).toThrow('whiteboard-photos never opens to hr, whom its term names')
      expect(lets({ admin: 'all' })).toThrow('whiteboard-photos opens to admin without a purpose')
      delete (MATRIX as Record<string, unknown>)[SLUG]
      expect(() => checkViewers()).toThrow('has no row for "whiteboard-photos"')
    } finally {
      ;(MATRIX as Record<string, unknown>)[SLUG] = row
    }
  })

  it('stops the start where no collection holds it, or nobody said who writes it', () => {
    const { collections, globals } = app.payload.config
    const others = collections.filter(({ slug }) => slug !== COLLECTION)
    expect(() => checkCategories({ collections: others })).toThrow('no collection holds whiteboard-photos')
    expect(() => checkCategories({ collections })).not.toThrow()
    expect(() => checkWriters([...collections, ...globals].map(({ slug }) => slug))).not.toThrow()
  })
})
