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
const pageOf = (found: readonly Look[], language: 'en' | 'zh'): string => {
  const list = createElement(LookList, { looks: found, mine: true })
  return renderToStaticMarkup(
    createElement(WordsProvider, { language, zone: 'Asia/Shanghai', children: list } as never),
  )
}
/** What the page says of the one line that there is. */
const said = async (language: 'en' | 'zh' = 'en', who = ann): Promise<string> => {
  const found = await looks('mine', who, language)
  expect(found).toHaveLength(1)
  return pageOf(found, language)
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
    // Two of the 16th were seen; that of the 18th was counted with them.
    const seen = [{ from: '2026-03-16', to: '2026-03-16' }]
    expect(await looks()).toMatchObject([
      { listed: 2, opened: 0, counted: 3, countedApart: false, days: seen, countedDays: all },
    ])
    expect(await said()).toMatch(
      /saw 2 records in lists of your screenshots of 16 Mar 2026 and counted 3 in all, of 16 Mar 2026, 18 Mar 2026\. /,
    )
    expect(await said('zh')).toContain(
      '查看了您的2026 年 3 月 16 日的截屏列表（2 条），并统计了2026 年 3 月 16 日、2026 年 3 月 18 日的条数（共 3 条）。',
    )
    await one(3)
    expect(await looks()).toMatchObject([{ listed: 3, opened: 0, counted: 3, days: all, countedDays: all }])
  })

  it('says how many were counted, of which days, of whom, and that they were not shown', async () => {
    await open()
    const count = async (query: string) =>
      (await hr.get(`/api/screenshots/count?where[and][0][subject][equals]=${ann.id}${query}`)).body.totalDocs
    expect(await count('&where[and][1][localDate][equals]=2026-03-18')).toBe(1)
    expect(await looks()).toMatchObject([
      { listed: 0, opened: 0, counted: 1, days: [], countedDays: [{ from: '2026-03-18', to: '2026-03-18' }] },
    ])
    expect(await said()).toMatch(/counted 1 record of your screenshots of [^.]*18[^.]*2026/)
    expect(await said('zh')).toMatch(/统计了您的2026 年 3 月 18 日的截屏的条数（共 1 条）。/)
    const before = encodeURIComponent(iso('2026-03-17', '00:00'))
    expect(await count(`&where[and][1][capturedAt][less_than]=${before}`)).toBe(2)
    expect(await said()).toMatch(/counted up to 2 records at a time of your screenshots of /)
    await hr.get(`/api/screenshots?depth=0&limit=100&where[subject][equals]=${ann.id}`)
    await hr.get(`/api/screenshots/${shots[0]}`)
    expect(await said()).toMatch(
      /saw 3 records in lists of .*, opened 1 by itself \(16 Mar 2026 10:00\) and counted up to 2 at a time, of 16 Mar 2026, 18 Mar 2026\./,
    )
    expect(await looks('theirs', hr)).toMatchObject([{ counted: 2, countedApart: true }])
    // One’s own are counted without a look.
    const own = await ann.get('/api/screenshots/count')
    expect([own.status, own.body.totalDocs]).toEqual([200, 3])
    expect(await looks('theirs', ann)).toEqual([])
  })

  it('says of a picture that is opened alone of which day it is, and when it was taken', async () => {
    await open()
    // Whatever is selected, and by each door that opens one.
    await hr.get(`/api/screenshots/${shots[2]}?select[id]=true`)
    expect(await looks()).toMatchObject([{ listed: 0, opened: 1, days: [], openedOf: ['2026-03-18 09:30'] }])
    expect(await said()).toMatch(/opened 1 record of your screenshots of 18 Mar 2026 09:30\. /)
    expect(await said('zh')).toContain('打开了您的2026 年 3 月 18 日 09:30的截屏 1 条。')
    await hr.get(`/api/screenshots/${shots[1]}/file`)
    await hr.get(`/api/screenshots/${shots[0]}`)
    await hr.get(`/api/screenshots/${shots[0]}`)
    expect(await said()).toMatch(
      /opened 3 records of your screenshots of 16 Mar 2026 10:00, 11:00; 18 Mar 2026 09:30\. /,
    )
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
    const take = async (by: string, month = '2026-03') =>
      expect(
        (await hr.get(`/api/activity-days/csv?language=en&team=${team}&month=${month}&by=${by}`)).status,
      ).toBe(200)
    const filesOf = async () =>
      (await looks('mine', sam)).map(({ files }) => files).filter((files) => files > 0)
    // A file that held none of his rows told that there are none, and took nothing of him away.
    await take('days')
    expect(await filesOf()).toEqual([])
    expect(await said('en', sam)).toMatch(/asked after your .* and was shown no record/)
    for (const date of ['2026-02-26', '2026-02-27', '2026-03-17'])
      await app.raw('activity-days', {
        subject: sam.id,
        company: app.company,
        team,
        capturedAt: iso(date, '09:00'),
        localDate: date,
        zone: 'Asia/Shanghai',
        receivedAt: iso(date, '18:00'),
        policyVersion: 1,
        expiresAt: iso('2026-05-01', '09:00'),
        key: `${sam.id}-${date}`,
        minutes: 1,
        seconds: 60,
        pausedSeconds: 0,
        deletedGaps: 0,
        projects: {},
      })
    await take('days')
    expect(await filesOf()).toEqual([1])
    await take('projects', '2026-02')
    await hr.get(`/api/activity-days?depth=0&where[subject][equals]=${sam.id}`)
    expect(await filesOf()).toEqual([2])
    const found = await looks('mine', sam)
    expect(found.some(({ files }) => !files)).toBe(true)
    expect(pageOf(found, 'en')).toMatch(
      /took your .* of 26 Feb 2026 to 27 Feb 2026, 17 Mar 2026 away as 2 files\. /,
    )
    expect(pageOf(found, 'zh')).toMatch(
      /将您的2026 年 2 月 26 日至2026 年 2 月 27 日、2026 年 3 月 17 日的.*导出为 2 个文件/,
    )
  })
})
