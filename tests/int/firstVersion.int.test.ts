import { hasChosen } from '../../src/people/setup/firstSteps'
import { firstVersion } from '../../src/policy/start/firstVersion'
import { useApp, type Person } from '../support/app'
import { signPolicy } from '../support/signPolicy'
import { prose } from '../support/world'

const app = useApp()
const MINUTE = 60_000

const versions = async () =>
  (await app.anonymous().get('/api/privacy')).body as {
    version: number
    terms: { category: string; retentionDays: number | null; consent: string; perHour?: number }[]
    pages: Record<'en' | 'zh', string>
  }
const drafts = async () =>
  (
    await app.payload.count({
      collection: 'policies',
      where: { status: { equals: 'draft' } },
      overrideAccess: true,
    })
  ).totalDocs

describe('what to collect', () => {
  let hr: Person
  beforeAll(async () => {
    hr = await app.person({ roles: ['hr'] })
  })
  const prepare = (categories: object[]) => hr.post('/api/first-steps/policy', { categories })
  const state = async () => firstVersion(app.payload, await hasChosen(app.payload))
  const chosen = async () =>
    (await state()).choices.filter((each) => each.chosen).map(({ category }) => category)

  it('is all off before anybody has chosen, whatever draft lies ready', async () => {
    expect(await drafts()).toBe(1)
    const { choices, prepared } = await state()
    expect(choices.map(({ category }) => category)).toEqual(
      expect.arrayContaining(['activity', 'activity-days', 'screenshots']),
    )
    expect(choices.some((each) => each.chosen)).toBe(false)
    expect(prepared).toBeNull()
  })

  it('takes categories that exist, with a term that ends', async () => {
    const one = { category: 'activity', retentionDays: 30 }
    for (const bad of [
      { ...one, category: 'keystrokes' },
      { ...one, category: 'personnel' },
      { ...one, retentionDays: 0 },
      { ...one, retentionDays: 1.5 },
      { ...one, perHour: 60 },
      { ...one, consent: 'none' },
      { category: 'activity' },
    ]) {
      const { status, body } = await prepare([bad])
      expect([bad, status, body.code]).toEqual([bad, 400, 'invalid'])
    }
    expect(await hasChosen(app.payload)).toBe(false)
  })

  it('is kept as it was chosen, to go on with later; nothing is in force by it', async () => {
    expect((await prepare([{ category: 'screenshots', retentionDays: 10, perHour: 1 }])).status).toBe(200)
    expect(await chosen()).toEqual(['screenshots'])
    expect((await prepare([{ category: 'activity', retentionDays: 21 }])).status).toBe(200)
    expect(await chosen()).toEqual(['activity'])
    const { choices, prepared } = await state()
    expect(choices.find(({ category }) => category === 'activity')?.retentionDays).toBe(21)
    for (const language of ['en', 'zh'] as const) {
      expect(prepared?.pages[language]).toContain(language === 'en' ? '21 days' : '21 天')
      expect(prepared?.pages[language]).not.toMatch(/screenshot|截屏/i)
    }
    expect(await drafts()).toBe(1)
    expect((await versions()).version).toBe(0)
  })

  it('[B1] says of whom the table names what is so: what opens with a purpose, and what without', async () => {
    for (const categories of [
      [],
      [{ category: 'activity', retentionDays: 21 }],
      [{ category: 'device-logs', retentionDays: 7 }],
    ]) {
      expect((await prepare(categories)).status).toBe(200)
      const { en = '', zh = '' } = (await state()).prepared?.pages ?? {}
      // The table names the administrator, and looks at what it names there need no purpose.
      expect(en).toMatch(/<th scope="row"><strong>Account<.*administrator/i)
      expect(en).not.toMatch(/Anybody else named in the table|sees none of it/)
      for (const part of [
        'only after they <strong>state a purpose</strong>, and on record',
        'Your account, your agreements, your computers and the security log are open, without a purpose, to those whom the table names',
        `nothing of ${categories.length ? 'what is recorded of your work' : 'your personnel file'}`,
      ])
        expect(en).toContain(part)
      expect(zh).toContain('电脑以及安全日志，上表所列的人员可直接查看，无需说明目的')
      expect(zh).not.toContain('系统管理员无权查看。')
      expect(en.includes('open to the administrator with a purpose')).toBe(
        categories.some(({ category }) => category === 'device-logs'),
      )
    }
    await prepare([{ category: 'activity', retentionDays: 21 }])
  })

  it('does not write over what somebody has put in words', async () => {
    const before = (await state()).prepared?.draft
    const words = { prose: prose('Words of our own.') }
    expect((await hr.patch(`/api/policies/${before}?locale=en`, words)).status).toBe(200)
    expect((await state()).prepared).toBeNull()
    await prepare([{ category: 'activity', retentionDays: 14 }])
    const after = (await state()).prepared?.draft
    expect(after).not.toBe(before)
    const { body } = await hr.get(`/api/policies/${before}?locale=en&depth=0`)
    expect(JSON.stringify(body)).toContain('Words of our own.')
  })

  it('becomes the first version by one signature, with a switch for each category, off', async () => {
    await prepare([
      { category: 'screenshots', retentionDays: 7, perHour: 2 },
      { category: 'activity', retentionDays: 14 },
    ])
    const { prepared } = await state()
    app.clock.advance(MINUTE)
    const published = await signPolicy(hr, prepared?.draft ?? '')
    expect([published.status, published.body.version]).toEqual([200, 1])

    const { version, terms, pages } = await versions()
    expect(version).toBe(1)
    const captured = terms.filter(({ consent }) => consent !== 'none')
    expect(
      captured.map(({ category, consent, retentionDays }) => [category, consent, retentionDays]),
    ).toEqual([
      ['activity', 'separate', 14],
      ['screenshots', 'separate', 7],
    ])
    // What was read is what was sealed, but for the dates.
    const undated = (page = '') => page.replace(/<time.*?<\/time>/g, '')
    expect(undated(pages.en)).toBe(undated(prepared?.pages.en))
    expect(undated(pages.zh)).toBe(undated(prepared?.pages.zh))
    const { steps } = (await hr.get('/api/first-steps')).body as { steps: object[] }
    expect(steps).toContainEqual({ step: 'collect', done: true, may: true })

    const ann = await app.person({ agrees: false })
    const { body } = await ann.get('/api/agreement')
    expect(body.switches.map((each: { granted: boolean }) => each.granted)).toEqual([false, false])
    const again = await prepare([])
    expect([again.status, again.body.code]).toEqual([409, 'sealed'])
  })
})
