import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { LookList } from '../../src/portal/looks/LookList'
import { WordsProvider } from '../../src/portal/kit/Words'
import { readLooks, type Look } from '../../src/portal/looks/looks'
import { snapshotOf } from '../../src/policy/decide/snapshot'
import { pageReq } from '../support/reading'
import { useApp, type Person } from '../support/app'

const app = useApp()
const iso = (date: string, clock: string): string => new Date(`${date}T${clock}:00+08:00`).toISOString()
const TERM = {
  consent: 'general',
  viewers: ['hr'],
  purposes: ['hours-dispute', 'security-incident'],
} as const
let hr: Person
let ann: Person
let shots: string[]

beforeEach(async () => {
  app.clock.set(iso('2026-03-16', '09:00'))
  await app.publish([
    { category: 'screenshots', ...TERM },
    { category: 'activity-days', ...TERM },
  ] as never)
  hr = await app.person({ name: 'Hana', roles: ['hr'] })
  ann = await app.person({ name: 'Ann' })
  shots = []
  for (const [i, at] of [
    iso('2026-03-16', '10:00'),
    iso('2026-03-16', '11:00'),
    iso('2026-03-18', '09:30'),
  ].entries())
    shots.push(
      await app.raw('screenshots', {
        subject: ann.id,
        company: app.company,
        capturedAt: at,
        localDate: at.slice(0, 10),
        zone: 'Asia/Shanghai',
        receivedAt: at,
        policyVersion: 1,
        expiresAt: iso('2026-05-01', '09:00'),
        clientId: `look-${ann.id}-${i}`,
        key: `look-${ann.id}-${i}`,
        screen: 0,
        file: `${i}.webp`,
        thumb: `${i}-t.webp`,
        width: 8,
        height: 8,
        bytes: 8,
      }),
    )
  app.clock.set(iso('2026-03-19', '10:00'))
})

const looks = async (side: 'mine' | 'theirs' = 'mine', who = ann, language = 'en'): Promise<Look[]> => {
  const reader = {
    payload: app.payload,
    req: await pageReq(app, who),
    user: { id: who.id },
    language,
    zone: 'Asia/Shanghai',
    snapshot: await snapshotOf(app.payload, who.id),
  }
  return (await readLooks(reader as never, { side })).looks
}
const open = async (category = 'screenshots', purpose = 'hours-dispute') =>
  expect(
    (await hr.post('/api/viewings', { category, scope: 'person', subject: ann.id, purpose })).status,
  ).toBe(201)

describe('[B5] who looked', () => {
  it('says of one list and one picture that there was one list and one picture, however often it was asked for', async () => {
    await open()
    const list = await hr.get(`/api/screenshots?depth=0&where[subject][equals]=${ann.id}`)
    expect(list.body.docs).toHaveLength(3)
    // The page shows its small picture, then opens it, then asks for it again as it is enlarged.
    await hr.get(`/api/screenshots/${shots[0]}/file?size=thumb`)
    for (let i = 0; i < 4; i++) await hr.get(`/api/screenshots/${shots[0]}`)
    for (const side of ['mine', 'theirs'] as const) {
      const found = await looks(side, side === 'mine' ? ann : hr)
      expect(found).toHaveLength(1)
      expect(found[0]).toMatchObject({
        act: 'look',
        listed: 3,
        opened: 1,
        days: [
          { from: '2026-03-16', to: '2026-03-16' },
          { from: '2026-03-18', to: '2026-03-18' },
        ],
        files: 0,
      })
      expect(found[0]?.purpose).toMatch(/\S/)
    }
    await hr.get(`/api/screenshots/${shots[2]}`)
    expect((await looks())[0]).toMatchObject({ listed: 3, opened: 2 })
  })

  it('counts each record that a list showed once, page by page, and names the days of all that each page counts', async () => {
    await open()
    const one = (page: number) =>
      hr.get(`/api/screenshots?depth=0&limit=1&page=${page}&sort=capturedAt&where[subject][equals]=${ann.id}`)
    const all = [{ from: '2026-03-16' }, { to: '2026-03-18' }]
    for (const page of [1, 2, 1, 2]) expect((await one(page)).body.docs).toHaveLength(1)
    expect(await looks()).toMatchObject([
      { listed: 2, opened: 0, counted: 3, countedApart: false, days: all },
    ])
    await one(3)
    expect(await looks()).toMatchObject([{ listed: 3, opened: 0, counted: 3, days: all }])
  })

  it('says how many were counted, of which days, of whom, and that they were not shown', async () => {
    await open()
    const count = async (query: string) =>
      (await hr.get(`/api/screenshots/count?where[and][0][subject][equals]=${ann.id}${query}`)).body.totalDocs
    const said = async (language: 'en' | 'zh' = 'en') => {
      const found = await looks('mine', ann, language)
      expect(found).toHaveLength(1)
      const list = createElement(LookList, { looks: found, mine: true })
      const page = createElement(WordsProvider, { language, zone: 'Asia/Shanghai', children: list } as never)
      return renderToStaticMarkup(page)
    }
    expect(await count('&where[and][1][localDate][equals]=2026-03-18')).toBe(1)
    expect(await looks()).toMatchObject([
      { listed: 0, opened: 0, counted: 1, days: [{ from: '2026-03-18', to: '2026-03-18' }] },
    ])
    expect(await said()).toMatch(/counted 1 record of your screenshots of [^.]*18[^.]*2026/)
    expect(await said('zh')).toMatch(/统计了您的2026 年 3 月 18 日的截屏的条数（共 1 条）。/)
    const before = encodeURIComponent(iso('2026-03-17', '00:00'))
    expect(await count(`&where[and][1][capturedAt][less_than]=${before}`)).toBe(2)
    expect(await said()).toMatch(/counted up to 2 records at a time of your screenshots of /)
    await hr.get(`/api/screenshots?depth=0&limit=100&where[subject][equals]=${ann.id}`)
    await hr.get(`/api/screenshots/${shots[0]}`)
    expect(await said()).toMatch(
      /saw 3 records in lists of .*, opened 1 of them and counted up to 2 at a time\./,
    )
    expect(await looks('theirs', hr)).toMatchObject([{ counted: 2, countedApart: true }])
    // One’s own are counted without a look.
    const own = await ann.get('/api/screenshots/count')
    expect([own.status, own.body.totalDocs]).toEqual([200, 3])
    expect(await looks('theirs', ann)).toEqual([])
  })

  it('says of which day, and of a row that is opened alone which day it is of', async () => {
    await open()
    await hr.get(`/api/screenshots/${shots[2]}`)
    expect(await looks()).toMatchObject([
      { listed: 0, opened: 1, days: [{ from: '2026-03-18', to: '2026-03-18' }] },
    ])
  })

  it('tells a purpose and its look on one line, and a purpose that opened nothing as what it is', async () => {
    await open()
    expect(await looks()).toMatchObject([{ act: 'viewing', listed: 0, opened: 0, days: [] }])
    app.clock.advance(60_000)
    await hr.get(`/api/screenshots?depth=0&limit=1&where[subject][equals]=${ann.id}`)
    expect(await looks()).toMatchObject([{ act: 'look', listed: 1 }])
    // Another purpose, and another category, are lines of their own; neither hides the other.
    await open('activity-days', 'security-incident')
    await hr.get(`/api/activity-days?depth=0&where[subject][equals]=${ann.id}`)
    const found = await looks()
    expect(found.map(({ category, act, listed }) => [category, act, listed]).sort()).toEqual([
      ['activity-days', 'look', 0],
      ['screenshots', 'look', 1],
    ])
    expect(new Set(found.map(({ purpose }) => purpose)).size).toBe(2)
  })

  it('counts the files that were taken away, apart from what was seen on a page', async () => {
    const team = await app.team('Files')
    const sam = await app.person({ name: 'Sam', team, from: '2026-03-01' })
    const wish = { category: 'activity-days', scope: 'team', team, purpose: 'hours-dispute' }
    expect((await hr.post('/api/viewings', wish)).status).toBe(201)
    const take = async (by: string) =>
      expect(
        (await hr.get(`/api/activity-days/csv?language=en&team=${team}&month=2026-03&by=${by}`)).status,
      ).toBe(200)
    const filesOf = async () =>
      (await looks('mine', sam)).map(({ files }) => files).filter((files) => files > 0)
    await take('days')
    expect(await filesOf()).toEqual([1])
    await take('projects')
    await hr.get(`/api/activity-days?depth=0&where[subject][equals]=${sam.id}`)
    expect(await filesOf()).toEqual([2])
    expect((await looks('mine', sam)).some(({ files }) => !files)).toBe(true)
  })
})
