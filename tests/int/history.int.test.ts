import { personView } from '../../src/admin/people/person'
import { nameOfCode } from '../../src/admin/kit/named'
import { useApp, type Person } from '../support/app'

const app = useApp()

/** Latin by nature: the id of a device, the name of a system or a team. */
const NATURAL = /\b[0-9a-f]{24}\b|\b[0-9a-f-]{36}\b|\b(Linux|Windows|macOS|Blue)\b/g
const latinIn = (words: string): string[] => words.replace(NATURAL, '').match(/[A-Za-z]+/g) ?? []

describe('the history of a person', () => {
  let hr: Person
  let officer: Person
  let ann: Person
  const userOf = async ({ id }: Person) => ({
    ...(await app.payload.findByID({ collection: 'users', id, overrideAccess: true })),
    collection: 'users' as const,
  })
  const view = async (language: 'en' | 'zh', reader = officer) =>
    personView(app.payload, await userOf(reader), await userOf(ann), language)

  beforeAll(async () => {
    await app.publish()
    hr = await app.person({ name: 'Hana', roles: ['hr'] })
    officer = await app.person({ name: 'Pia', roles: ['privacy'] })
    const team = await app.team('Blue')
    ann = await app.person({ name: 'Ann', team })
    await app.device(ann)
    await app.reauth(hr)
    expect((await hr.post(`/api/people/${ann.id}/suspend`, { reason: 'Lost.' })).status).toBe(200)
    expect((await hr.post(`/api/people/${ann.id}/resume`, { reason: 'Found.' })).status).toBe(200)
    expect((await hr.post(`/api/employments/${ann.employment}/end`, { now: true })).status).toBe(200)
  })

  it('[B1] has a Chinese word for each act and for what it says beyond, and no English one', async () => {
    const { history, devices } = await view('zh')
    expect(history?.map(({ act, detail }) => [act, detail])).toEqual(
      expect.arrayContaining([
        ['终止任职', '立即'],
        ['状态变更', '停用'],
        ['状态变更', '在职'],
      ]),
    )
    for (const { act, detail } of history ?? [])
      expect([act, detail, latinIn(act + detail)]).toEqual([act, detail, []])
    expect(devices?.flatMap(({ platform }) => latinIn(platform))).toEqual([])
    const english = (await view('en')).history?.map(({ detail }) => detail)
    expect(english).toEqual(expect.arrayContaining(['at once', 'Suspended', 'Active']))
  })

  it('[B1] tells the reason beside the act: to who reads every reason, and to who wrote it', async () => {
    const other = await app.person({ name: 'Hugo', roles: ['hr'] })
    const told = async (reader: Person) =>
      (await view('en', reader)).history
        ?.filter(({ act }) => act === 'State changed')
        .map(({ detail, why }) => [detail, why])
        .sort()
    expect(await told(officer)).toEqual([
      ['Active', 'Found.'],
      ['Suspended', 'Lost.'],
    ])
    expect(await told(hr)).toEqual(await told(officer))
    expect(await told(other)).toEqual([])
  })

  it('[B1] stands in the audit log in the same words', async () => {
    const { docs } = await app.payload.find({
      collection: 'audit-log',
      where: { subject: { equals: ann.id } },
      limit: 100,
      overrideAccess: true,
    })
    expect(docs.length).toBeGreaterThan(2)
    for (const row of docs)
      for (const field of ['act', 'actorRole', 'slug', 'detail'] as const) {
        const value = row[field]
        if (value) expect(latinIn(await nameOfCode(app.payload, field, value, 'zh', row))).toEqual([])
      }
    expect(await nameOfCode(app.payload, 'slug', 'mail', 'zh')).toBe('邮件设置')
    expect(await nameOfCode(app.payload, 'slug', 'constructor', 'zh')).toBe('constructor')
  })
})
